/** What a matrix holds: who stands where on which issue, and in what order and choice it is shown. */
import {standingOf, type Standing} from '../../story/lookups/stances.js';
import type {Actor, Issue, Stance} from '../../story/file/schema.js';
import {formatter} from '../../story/values/formatters.js';
import {markOf, type Mark, type Sign} from '../../ui/templates/positions.js';
import type {Scene} from '../../ui/base/story-element.js';

/** An actor's position on an issue. */
export interface Cell {
  readonly standing: Standing;
  readonly mark: Mark;
  /** The last other position that began and ended before this one may have; undefined where none is known. */
  readonly earlier: Mark | undefined;
}

export interface Row {
  readonly actor: Actor;
  /** In the order of the issues; undefined where the sources have no position. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Matrix {
  readonly issues: readonly Issue[];
  readonly rows: readonly Row[];
}

/** What the reader has chosen, or an attribute has said. */
export interface View {
  /** `file`, `name` or an issue's id. */
  readonly by: string;
  readonly reverse: boolean;
  /** Kinds of actor; none for all. */
  readonly kinds: ReadonlySet<string>;
  /** Actors with one of these positions on an issue that is shown; none for all. */
  readonly signs: ReadonlySet<string>;
  /** The `id`s of issues that are not shown. */
  readonly hidden: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
export const WHOLE: View = {by: '', reverse: false, kinds: NONE, signs: NONE, hidden: NONE};

function cellOf(actor: string, issue: string, scene: Scene): Cell | undefined {
  const standing = standingOf(scene.story, actor, issue);
  const {current, others} = standing;
  if (!current.length) return undefined;
  const held = new Set(current.map(({position}) => position));
  const now = scene.story.date(current[0]!.date);
  const before = others.find(({position, date}) => {
    const then = scene.story.date(date);
    return now && then && then.min < now.min && then.max <= now.max && !held.has(position);
  });
  return {standing, mark: markOf(current, scene), earlier: before && markOf([before], scene)};
}

/** @returns undefined when an attribute names only what the story does not have */
export function matrixOf(actors: string, issues: string, scene: Scene): Matrix | undefined {
  const {story} = scene;
  const who = story.pickAll('actors', actors);
  const what = story.pickAll('issues', issues);
  if ((actors.trim() && !who.length) || (issues.trim() && !what.length)) return undefined;
  return {
    issues: what,
    rows: who.map(actor => ({actor, cells: what.map(issue => cellOf(actor.id, issue.id, scene))})),
  };
}

/** From one side to the other; whoever has not taken one comes after them. */
const SCALE: readonly (Sign | undefined)[] = ['supports', 'conditional', 'mixed', 'opposes'];
const BESIDE: readonly (Sign | undefined)[] = ['undecided', 'neutral', 'differs', 'silent', undefined];

/** The rows and issues of a view, in its order; equal ones keep the file's. */
export function arranged(
  {issues, rows}: Matrix,
  {by, reverse, kinds, signs, hidden}: View,
  {story, lang}: Scene,
): Matrix {
  const kept = issues.map(({id}) => !hidden.has(id));
  const inView = <T>(list: readonly T[]) => list.filter((_, i) => kept[i]);
  const shown = rows
    .map(({actor, cells}) => ({actor, cells: inView(cells)}))
    .filter(
      ({actor, cells}) =>
        (!kinds.size || kinds.has(actor.kind ?? '')) &&
        (!signs.size || cells.some(cell => cell && signs.has(cell.mark.sign))),
    );
  const at = issues.findIndex(({id}) => id === by);
  const turn = reverse ? -1 : 1;
  if (by === 'name') {
    const names = new Map(rows.map(({actor}) => [actor, story.text(actor.name).text]));
    const {compare} = formatter('Collator', lang);
    shown.sort((a, b) => turn * compare(names.get(a.actor)!, names.get(b.actor)!));
  } else if (at >= 0) {
    const ranks = new Map(rows.map(({actor, cells}) => [actor, rank(cells[at]?.mark.sign, turn)]));
    shown.sort((a, b) => ranks.get(a.actor)! - ranks.get(b.actor)!);
  }
  return {issues: inView(issues), rows: shown};
}

const rank = (sign: Sign | undefined, turn: number) =>
  SCALE.includes(sign) ? turn * SCALE.indexOf(sign) : SCALE.length + BESIDE.indexOf(sign);

/** All that is told of in a matrix. */
export const stancesIn = ({rows}: Matrix): readonly Stance[] =>
  rows.flatMap(({cells}) => cells.flatMap(cell => cell?.standing.current ?? []));
