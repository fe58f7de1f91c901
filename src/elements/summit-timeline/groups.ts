/** Divides a timeline's entries into groups, into spells that may fold, and into blocks whose layout may be deferred. */
import type {Edtf} from '../../story/values/edtf.js';
import type {LocalText} from '../../story/values/text.js';
import type {Entry} from './entries.js';

/** A run of events without a break or a new group between them. */
export interface Spell {
  readonly entries: readonly Entry[];
  /** Whether a group begins with this spell. */
  readonly opens: boolean;
  /** The label of the group; undefined for entries without a date, phase or place. */
  readonly label: Edtf | LocalText | undefined;
  /** The break before it: see `Entry`. */
  readonly pause: number;
  /** Its number among the folded spells, from 1; 0 if it is not folded. */
  readonly fold: number;
}

/** A unit of `content-visibility`: spells that are laid out, or skipped, together. */
export interface Block {
  readonly spells: readonly Spell[];
  /** Whether it is beyond the timeline's `limit`. */
  readonly late: boolean;
}

/** The most events in a block and in a spell; a list with more than this is long, and folds. */
export const BLOCK_SIZE = 50;
/** A spell in a long list folds if it has more events than this. */
const MOST_UNFOLDED = 10;

/** Entries with a common label, each with its index in chronological order. */
export interface Group {
  readonly label: Spell['label'];
  readonly entries: (readonly [entry: Entry, index: number])[];
}

/** @param limit the number of events to show at first; Infinity for all */
export function blocksOf(groups: readonly Group[], limit: number): readonly Block[] {
  const long = groups.reduce((sum, {entries}) => sum + entries.length, 0) > BLOCK_SIZE;
  const blocks: {spells: Spell[]; late: boolean; size: number}[] = [];
  let shown = 0;
  let folds = 0;
  for (const {label, entries: members} of groups) {
    for (let from = 0, to; from < members.length; from = to) {
      const [first, at] = members[from]!;
      const follows = (n: number) => members[n]![1] === members[n - 1]![1] + 1;
      // A pause applies between neighbours in time only, which grouping may have separated.
      const pause = shown && (from ? follows(from) : at === shown) ? first.pause : 0;
      const late = shown >= limit;
      to = from + 1;
      while (
        to < members.length &&
        to - from < BLOCK_SIZE &&
        shown + to - from !== limit &&
        !(members[to]![0].pause && follows(to))
      )
        to++;
      const spell: Spell = {
        entries: members.slice(from, to).map(([entry]) => entry),
        opens: !from,
        label,
        pause,
        fold: long && shown && to - from > MOST_UNFOLDED ? ++folds : 0,
      };
      const size = spell.fold ? BLOCK_SIZE : to - from;
      const block = blocks.at(-1);
      if (block?.late === late && block.size + size <= BLOCK_SIZE) {
        block.spells.push(spell);
        block.size += size;
      } else blocks.push({spells: [spell], late, size});
      shown += to - from;
    }
  }
  return blocks;
}
