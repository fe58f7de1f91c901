import type {Actor, Issue, Stance} from '../story/file/schema.js';
import {fragmentOf} from '../story/fragments.js';
import {stancesOf} from '../story/lookups/stances.js';
import type {Story} from '../story/story.js';
import {DAY} from '../story/values/day.js';
import {isInexact} from '../story/values/qualifiers.js';
import {missingOne, type Selection, type Selector} from './selection.js';

/** An actor's position at one date, according to the sources. */
export interface Turn {
  /** The accounts of exactly that date; none of several outweighs another. */
  readonly stances: readonly Stance[];
  /** The first instant that the date may mean; -Infinity if unknown; NaN without a date. */
  readonly from: number;
  /** The first instant of the last day that the date may mean; Infinity if unknown; `from` if it is a single day. */
  readonly to: number;
  /** Whether the date is approximate or uncertain. */
  readonly vague: boolean;
}

export interface Lane {
  readonly actor: Actor;
  readonly turns: readonly Turn[];
  /** Turns without a date, one per stance. */
  readonly undated: readonly Turn[];
}

/** All of a lane's turns, in the order in which they are shown. */
export const turnsIn = ({turns, undated}: Lane): readonly Turn[] => [...turns, ...undated];

function turnOf(stance: Stance, story: Story): Turn {
  const date = story.date(stance.date);
  if (!date) return {stances: [stance], from: NaN, to: NaN, vague: false};
  const {min} = date;
  const max = Math.min(date.max, story.asOf?.max ?? Infinity);
  return {
    stances: [stance],
    from: min,
    to: max - min < DAY ? min : Math.floor(max / DAY) * DAY,
    vague: isInexact(date),
  };
}

/** Builds the lane of an actor; stances with equal dates share a turn. */
function laneOf(actor: Actor, issue: Issue, story: Story): Lane {
  const turns: Turn[] = [];
  const undated: Turn[] = [];
  for (const stance of stancesOf(story, actor.id, issue.id)) {
    const turn = turnOf(stance, story);
    const last = turns.at(-1);
    const [first] = last?.stances ?? [];
    if (isNaN(turn.from)) undated.push(turn);
    else if (first && !story.compareDates(story.date(first.date), story.date(stance.date)))
      turns[turns.length - 1] = {...last!, stances: [...last!.stances, stance], vague: last!.vague || turn.vague};
    else turns.push(turn);
  }
  return {actor, turns, undated};
}

export interface HistorySelection extends Selection {
  readonly issue: Issue;
  /** A lane for each actor who has a position on the issue, or whom `actors` names. */
  readonly lanes: readonly Lane[];
}

/** The positions on one issue over time: a lane for each actor, with turns in chronological order. */
export const stanceHistory: Selector<'issue' | 'actors', HistorySelection> = {
  attributes: ['issue', 'actors'],
  select({issue: what, actors: who}, story) {
    const issue = story.pick('issues', what);
    if (!issue) return missingOne('issue', 'issue', what);
    const actors = story.pickAll('actors', who);
    if (who.trim() && !actors.length) return `actor of "${who}"`;
    const all = actors.map(actor => laneOf(actor, issue, story));
    const lanes = who.trim() ? all : all.filter(lane => turnsIn(lane).length);
    return {
      issue,
      lanes,
      frame: [issue, ...lanes.map(({actor}) => actor)],
      shown: () =>
        lanes.flatMap(turnsIn).map(({stances}) => ({
          fragments: stances.map(({id}) => fragmentOf('stance', id)),
          citations: () => stances.flatMap(({citations = []}) => citations),
          items: () => stances,
        })),
    };
  },
};
