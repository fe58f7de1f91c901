import type {Story} from '../story.js';

/** Returns a look-up of `list` by the keys that `keysOf` returns for an entry; the index is built once per story. */
export function groupBy<T>(
  list: (story: Story) => readonly T[],
  keysOf: (entry: T) => readonly (string | undefined)[],
) {
  return (story: Story, key: string): readonly T[] => {
    let groups = story.groups.get(keysOf) as Map<string | undefined, T[]> | undefined;
    if (!groups) {
      groups = new Map();
      for (const entry of list(story)) {
        for (const of of new Set(keysOf(entry))) {
          const group = groups.get(of);
          if (group) group.push(entry);
          else groups.set(of, [entry]);
        }
      }
      story.groups.set(keysOf, groups as ReadonlyMap<string, readonly unknown[]>);
    }
    return groups.get(key) ?? [];
  };
}
