/** Who holds which position on an issue, as far as a story's sources say. */
import type {Stance, Tone} from '../file/schema.js';
import type {Story} from '../story.js';
import type {LocalText} from '../values/text.js';
import {groupBy} from './group-by.js';
import {inOrder} from './in-order.js';

const stancesByActorAndIssue = /* @__PURE__ */ groupBy<Stance>(
  story => story.file.stances,
  ({actor, issue}) => [`${actor} ${issue}`],
);

/** An actor's positions on an issue up to the view's date, oldest first. */
export const stancesOf = (story: Story, actor: string, issue: string): readonly Stance[] =>
  inOrder(
    story,
    stancesByActorAndIssue(story, `${actor} ${issue}`).filter(({date}) => story.counts(date)),
  );

export interface Position {
  /** The issue's own word for it; without one, the tone says it. */
  readonly label: LocalText | undefined;
  /** None where the question has no for and against. */
  readonly tone: Tone | undefined;
}

/** A stance's position: one of the tones, or the issue's own. */
export function positionOf({issue, position}: Stance, story: Story): Position {
  const own = story.get('issues', issue)?.positions?.find(({id}) => id === position);
  return {label: story.text(own?.label), tone: own ? own.tone : (position as Tone)};
}

/** A tone, or what has none: a position that is neither for nor against, and accounts that contradict one another. */
export type Sign = Tone | 'neutral' | 'differs';

/** The sign of stances that hold at the same time. */
export function signOf(stances: readonly Stance[], story: Story): Sign {
  const [tone, ...others] = new Set(stances.map(stance => positionOf(stance, story).tone));
  return others.length ? 'differs' : (tone ?? 'neutral');
}

/** Where an actor stands on an issue. */
export interface HeldPosition {
  /** The stances of the latest date: more than one where accounts of that date stand side by side. */
  readonly current: readonly Stance[];
  /** All others, the latest first, those without a date last. */
  readonly others: readonly Stance[];
}

/**
 * Where an actor stands at the view's date. The latest dated stance counts, and with it all that have exactly its
 * date: none of them outweighs another, so the caller shows them all. Undated ones count only where no date is known.
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

/** The positions that an actor holds, one an issue, in the file's order of issues. */
export const heldPositions = (story: Story, actor: string): readonly HeldPosition[] =>
  story.file.issues.map(({id}) => heldPosition(story, actor, id)).filter(({current}) => current.length);
