import type {Actor, Issue, Stance} from '../story/file/schema.js';
import {heldPosition, signOf, type HeldPosition, type Sign} from '../story/lookups/stances.js';
import type {Story} from '../story/story.js';
import type {Selection, Selector} from './selection.js';
import {shownPosition} from './stance-badge.js';

/** An actor's position on an issue. */
export interface Cell {
  readonly held: HeldPosition;
  readonly sign: Sign;
  /** The latest different position that certainly began and ended earlier; undefined if none is known. */
  readonly earlier: Stance | undefined;
}

export interface Row {
  readonly actor: Actor;
  /** A cell per issue, in order; undefined if the sources have no position. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Matrix {
  readonly issues: readonly Issue[];
  readonly rows: readonly Row[];
}

export interface MatrixSelection extends Selection, Matrix {}

function cellOf(actor: string, issue: string, story: Story): Cell | undefined {
  const held = heldPosition(story, actor, issue);
  const {current, others} = held;
  if (!current.length) return undefined;
  const positions = new Set(current.map(({position}) => position));
  const now = story.date(current[0]!.date);
  const earlier = others.find(({position, date}) => {
    const then = story.date(date);
    return now && then && then.min < now.min && then.max <= now.max && !positions.has(position);
  });
  return {held, sign: signOf(current, story), earlier};
}

/** Actors by issues, both in file order. */
export const stanceMatrix: Selector<'actors' | 'issues', MatrixSelection> = {
  attributes: ['actors', 'issues'],
  select({actors: who, issues: what}, story) {
    const actors = story.pickAll('actors', who);
    const issues = story.pickAll('issues', what);
    if (who.trim() && !actors.length) return `actor of "${who}"`;
    if (what.trim() && !issues.length) return `issue of "${what}"`;
    const rows = actors.map(actor => ({actor, cells: issues.map(issue => cellOf(actor.id, issue.id, story))}));
    return {
      issues,
      rows,
      frame: [...actors, ...issues],
      shown: () => rows.flatMap(({cells}) => cells.flatMap(cell => (cell ? shownPosition(cell.held) : []))),
    };
  },
};
