/** Positions of actors on issues, according to a story's sources. */
import type {Stance, Tone} from '../file/schema.js';
import type {Story} from '../story.js';
import type {LocalText} from '../values/text.js';
import {groupBy} from './group-by.js';
import {inOrder} from './in-order.js';

const stancesByActorAndIssue = /* @__PURE__ */ groupBy<Stance>(
  story => story.file.stances,
  ({actor, issue}) => [`${actor} ${issue}`],
);

/** An actor's stances on an issue up to the story's "as of" date, oldest first. */
export const stancesOf = (story: Story, actor: string, issue: string): readonly Stance[] =>
  inOrder(
    story,
    stancesByActorAndIssue(story, `${actor} ${issue}`).filter(({date}) => story.counts(date)),
  );

export interface Position {
  /** The issue's own label; undefined if the position is one of the tones. */
  readonly label: LocalText | undefined;
  /** The tone; undefined if the position is neither for nor against. */
  readonly tone: Tone | undefined;
}

/** The position of a stance: one of the tones, or one that the issue defines. */
export function positionOf({issue, position}: Stance, story: Story): Position {
  const own = story.get('issues', issue)?.positions?.find(({id}) => id === position);
  return {label: story.text(own?.label), tone: own ? own.tone : (position as Tone)};
}

/** A tone; `neutral` for a position without one, `differs` for accounts that contradict one another. */
export type Sign = Tone | 'neutral' | 'differs';

/** The sign of stances held at the same time. */
export function signOf(stances: readonly Stance[], story: Story): Sign {
  const [tone, ...others] = new Set(stances.map(stance => positionOf(stance, story).tone));
  return others.length ? 'differs' : (tone ?? 'neutral');
}

/** An actor's position on an issue. */
export interface HeldPosition {
  /** The stances with the latest date; none of several outweighs another. */
  readonly current: readonly Stance[];
  /** All other stances, latest first, with undated ones last. */
  readonly others: readonly Stance[];
}

/**
 * An actor's position at the story's "as of" date. The latest dated stance is current, together with all that have
 * exactly its date: none of them outweighs another, so callers show them all. Undated ones are current only if there is
 * no dated one.
 */
export function heldPosition(story: Story, actor: string, issue: string): HeldPosition {
  const stances = stancesOf(story, actor, issue);
  const dates = stances.map(({date}) => story.date(date));
  const latest = dates.findLast(date => date);
  const counts = dates.map(date => (latest ? !!date && !story.compareDates(date, latest) : true));
  const rest = stances.filter((_, i) => !counts[i]);
  return {
    current: stances.filter((_, i) => counts[i]),
    others: [...rest.filter(({date}) => story.date(date)).reverse(), ...rest.filter(({date}) => !story.date(date))],
  };
}

/** The positions of an actor, one per issue, in the file order of issues. */
export const heldPositions = (story: Story, actor: string): readonly HeldPosition[] =>
  story.file.issues.map(({id}) => heldPosition(story, actor, id)).filter(({current}) => current.length);
