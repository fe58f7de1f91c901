/** Grouping a story's items, and the two look-ups that quotation cards need: apart from those that cost cards bytes. */
import type {Edtf} from '../values/edtf.js';
import type {Correction, Quote} from '../file/schema.js';
import type {Story} from '../story.js';

/** Makes a look-up of `list` by the keys that `keysOf` gives for an entry. */
export function groupedBy<T>(
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

/** When a quotation was said: its own date, else its event's. */
export const quoteDate = (story: Story, quote: Quote): Edtf | undefined =>
  story.date(quote.date ?? story.get('events', quote.event)?.date);

/** Corrections that name an item. There are few: grouping them would cost every card more than it saves. */
export const correctionsOf = (story: Story, id: string): readonly Correction[] =>
  story.file.corrections.filter(({items}) => items?.includes(id));
