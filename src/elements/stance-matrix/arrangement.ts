/** Sorts and filters a matrix, as its attributes and the reader's choices ask for. */
import type {StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import type {Matrix} from '../../selections/stance-matrix.js';
import type {Sign} from '../../story/lookups/stances.js';
import {formatter} from '../../story/values/formatters.js';
import type {Scene} from '../../ui/scene.js';

/** The order and the filters of a matrix. */
export interface View {
  /** `file`, `name` or an issue's id. */
  readonly by: string;
  readonly reverse: boolean;
  /** Kinds of actor to show; empty for all. */
  readonly kinds: ReadonlySet<string>;
  /** Shows only actors with one of these positions on a visible issue; empty for all. */
  readonly signs: ReadonlySet<string>;
  /** The `id`s of hidden issues. */
  readonly hidden: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
export const WHOLE: View = {by: '', reverse: false, kinds: NONE, signs: NONE, hidden: NONE};

/** The view after the reader has chosen a column's heading: ascending, then descending, then in file order. */
export function sortedBy(by: string, view: View): View {
  const again = by === view.by;
  return {...view, by: again && view.reverse ? 'file' : by, reverse: again && !view.reverse};
}

/** Signs from one side to the other; rows with any other sign sort after them. */
const SCALE: readonly (Sign | undefined)[] = ['supports', 'conditional', 'mixed', 'opposes'];
const BESIDE: readonly (Sign | undefined)[] = ['undecided', 'neutral', 'differs', 'silent', undefined];

/** The rows and issues of a view, sorted; rows that compare equal stay in file order. */
export function arranged(
  {issues, rows}: Matrix,
  {by, reverse, kinds, signs, hidden}: View,
  {story, lang}: Scene<StanceMatrixWords>,
): Matrix {
  const kept = issues.map(({id}) => !hidden.has(id));
  const inView = <T>(list: readonly T[]) => list.filter((_, i) => kept[i]);
  const shown = rows
    .map(({actor, cells}) => ({actor, cells: inView(cells)}))
    .filter(
      ({actor, cells}) =>
        (!kinds.size || kinds.has(actor.kind ?? '')) &&
        (!signs.size || cells.some(cell => cell && signs.has(cell.sign))),
    );
  const at = issues.findIndex(({id}) => id === by);
  const turn = reverse ? -1 : 1;
  if (by === 'name') {
    const names = new Map(rows.map(({actor}) => [actor, story.text(actor.name).text]));
    const {compare} = formatter('Collator', lang);
    shown.sort((a, b) => turn * compare(names.get(a.actor)!, names.get(b.actor)!));
  } else if (at >= 0) {
    const ranks = new Map(rows.map(({actor, cells}) => [actor, rank(cells[at]?.sign, turn)]));
    shown.sort((a, b) => ranks.get(a.actor)! - ranks.get(b.actor)!);
  }
  return {issues: inView(issues), rows: shown};
}

const rank = (sign: Sign | undefined, turn: number) =>
  SCALE.includes(sign) ? turn * SCALE.indexOf(sign) : SCALE.length + BESIDE.indexOf(sign);
