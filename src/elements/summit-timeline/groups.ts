/** A timeline's entries in groups, in spells that may be folded, and in blocks that the browser may leave for later. */
import type {Edtf} from '../../story/values/edtf.js';
import type {LocalText} from '../../story/values/text.js';
import type {Entry} from './entries.js';

/** Events on end, without a break or a new group between them. */
export interface Spell {
  readonly entries: readonly Entry[];
  /** Whether a group begins here. */
  readonly opens: boolean;
  /** What the entries of the group have in common; undefined where they lack it. */
  readonly label: Edtf | LocalText | undefined;
  /** The break before it: see `Entry`. */
  readonly pause: number;
  /** Its number, from 1, if it waits behind a line that says how many events it holds; else 0. */
  readonly fold: number;
}

/** What is laid out, or left for later, as one. */
export interface Block {
  readonly spells: readonly Spell[];
  /** Beyond the timeline's `limit`. */
  readonly late: boolean;
}

/** As many events are laid out at once, folded as one, and make a list that is long. */
export const MANY = 50;
/** A spell of a long list folds if it has more events than this. */
const FEW = 10;

/** Entries that have something in common, each with its place in the order of time. */
export interface Group {
  readonly label: Spell['label'];
  readonly entries: (readonly [entry: Entry, index: number])[];
}

/** @param limit how many events stand before the late ones; Infinity for all */
export function blocksOf(groups: readonly Group[], limit: number): readonly Block[] {
  const long = groups.reduce((sum, {entries}) => sum + entries.length, 0) > MANY;
  const blocks: {spells: Spell[]; late: boolean; size: number}[] = [];
  let shown = 0;
  let folds = 0;
  for (const {label, entries: members} of groups) {
    for (let from = 0, to; from < members.length; from = to) {
      const [first, at] = members[from]!;
      const follows = (n: number) => members[n]![1] === members[n - 1]![1] + 1;
      // A pause is one between neighbours in time, which grouping may have parted.
      const pause = shown && (from ? follows(from) : at === shown) ? first.pause : 0;
      const late = shown >= limit;
      to = from + 1;
      while (
        to < members.length &&
        to - from < MANY &&
        shown + to - from !== limit &&
        !(members[to]![0].pause && follows(to))
      )
        to++;
      const spell: Spell = {
        entries: members.slice(from, to).map(([entry]) => entry),
        opens: !from,
        label,
        pause,
        fold: long && shown && to - from > FEW ? ++folds : 0,
      };
      const size = spell.fold ? MANY : to - from;
      const block = blocks.at(-1);
      if (block?.late === late && block.size + size <= MANY) {
        block.spells.push(spell);
        block.size += size;
      } else blocks.push({spells: [spell], late, size});
      shown += to - from;
    }
  }
  return blocks;
}
