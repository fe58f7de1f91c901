/** Which sources a list has, in which order; for the list and for its fallback. */
import type {Source} from '../../story/file/schema.js';
import type {Story} from '../../story/story.js';
import {usesOf, type Tag, type Use} from './uses.js';

export interface Entry {
  readonly source: Source;
  /** Where the page uses it, each place once. */
  readonly uses: readonly Use[];
}

/** The list's entries: their places in it, from 1, are their numbers. Undefined where `ids` names none that there is. */
export function entriesOf(
  story: Story,
  ids: string,
  scope: string,
  tags: readonly Tag[],
): readonly Entry[] | undefined {
  const picked = story.pickAll('sources', ids);
  if (ids.trim() && !picked.length) return undefined;
  const uses = new Map<string, Map<string, Use>>();
  for (const use of usesOf(tags, story)) {
    const places = uses.get(use.source) ?? new Map<string, Use>();
    if (!places.has(use.fragment)) places.set(use.fragment, use);
    uses.set(use.source, places);
  }
  const shown =
    scope === 'page' ? [...uses.keys()].flatMap(id => picked.find(source => source.id === id) ?? []) : picked;
  return shown
    .filter(({published}) => story.counts(published))
    .map(source => ({source, uses: [...(uses.get(source.id)?.values() ?? [])]}));
}

export const numbersOf = (entries: readonly Entry[]): ReadonlyMap<string, number> =>
  new Map(entries.map(({source}, i) => [source.id, i + 1]));
