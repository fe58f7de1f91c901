import type {Source} from '../story/file/schema.js';
import {fragmentOf} from '../story/fragments.js';
import type {Selection, Selector, Use} from './selection.js';

export interface SourceEntry {
  readonly source: Source;
  /** Where the page uses the source, each place once. */
  readonly uses: readonly Use[];
}

export interface SourceListSelection extends Selection {
  /** The sources, numbered by their position in the list, from 1. */
  readonly entries: readonly SourceEntry[];
}

/** Groups uses by source, in order of first use, with one use per fragment. */
function placesBySource(uses: readonly Use[]): ReadonlyMap<string, ReadonlyMap<string, Use>> {
  const bySource = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    let places = bySource.get(use.source);
    if (!places) bySource.set(use.source, (places = new Map<string, Use>()));
    if (!places.has(use.fragment)) places.set(use.fragment, use);
  }
  return bySource;
}

/** The sources of a story, or those that the page's tags use, published by the story's "as of" date. */
export const sourceList: Selector<'sources' | 'scope', SourceListSelection> = {
  attributes: ['sources', 'scope'],
  pageWide: true,
  select({sources: ids, scope}, story, uses = []) {
    const picked = story.pickAll('sources', ids);
    if (ids.trim() && !picked.length) return `source of "${ids}"`;
    const places = placesBySource(uses);
    const used = [...places.keys()].flatMap(id => picked.find(source => source.id === id) ?? []);
    const entries = (scope === 'page' ? used : picked)
      .filter(({published}) => story.counts(published))
      .map(source => ({source, uses: [...(places.get(source.id)?.values() ?? [])]}));
    return {
      entries,
      shown: () =>
        entries.map(({source}) => ({
          fragments: [fragmentOf('source', source.id)],
          citations: () => [],
          items: () => [source],
        })),
    };
  },
};
