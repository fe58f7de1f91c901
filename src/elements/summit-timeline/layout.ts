/** The layout of a timeline: its entries, and the spell and block of each. */
import type {TimelineSelection} from '../../selections/summit-timeline.js';
import type {Story} from '../../story/story.js';
import type {LocalText} from '../../story/values/text.js';
import {entriesOf, type Entry} from './entries.js';
import {isParticular} from './event-template.js';
import {blocksOf, type Block, type Group, type Spell} from './groups.js';

export interface Placement {
  readonly entry: Entry;
  readonly spell: Spell;
  readonly late: boolean;
}

export interface Layout {
  readonly entries: readonly Entry[];
  readonly blocks: readonly Block[];
  /** The place of each event, by event id. */
  readonly places: ReadonlyMap<string, Placement>;
  /** The number of events beyond the limit. */
  readonly late: number;
  /** Whether anything is folded or beyond the limit. */
  readonly folds: boolean;
  /** Whether any event has more than a day, title, participants and sources. */
  readonly particular: boolean;
  readonly summaries: readonly (LocalText | undefined)[];
}

/**
 * @param group groups the entries; undefined for no grouping
 * @param limit the number of events to show at first; undefined for all
 */
export function layoutOf(
  selection: TimelineSelection,
  group: ((entries: readonly Entry[]) => readonly Group[]) | undefined,
  limit: number | undefined,
  story: Story,
): Layout {
  const entries = entriesOf(selection);
  const groups = group ? group(entries) : [{label: undefined, entries: entries.map((entry, i) => [entry, i] as const)}];
  const blocks = blocksOf(groups, limit! > 0 ? Math.trunc(limit!) : Infinity);
  const places = new Map<string, Placement>();
  for (const {late, spells} of blocks)
    for (const spell of spells) for (const entry of spell.entries) places.set(entry.event.id, {entry, spell, late});
  const all = [...places.values()];
  return {
    entries,
    blocks,
    places,
    late: all.filter(({late}) => late).length,
    folds: all.some(({late, spell}) => late || spell.fold),
    particular: entries.some(entry => isParticular(entry, story)),
    summaries: entries.map(({event}) => story.text(event.summary)),
  };
}
