import type {Actor, Issue} from '../story/file/schema.js';
import {fragmentOf} from '../story/fragments.js';
import {heldPosition, type HeldPosition} from '../story/lookups/stances.js';
import {missingOne, type Selection, type Selector, type ShownItem} from './selection.js';

export interface PositionSelection extends Selection {
  readonly actor: Actor;
  readonly issue: Issue;
  /** Without `current` stances where the sources have no position. */
  readonly held: HeldPosition;
}

/** A position with its evidence: every stance of the actor on the issue leads to it. */
export function shownPosition({current, others}: HeldPosition): ShownItem {
  const stances = [...current, ...others];
  return {
    fragments: stances.map(({id}) => fragmentOf('stance', id)),
    citations: () => stances.flatMap(({citations = []}) => citations),
    items: () => stances,
  };
}

/** Where one actor stands on one issue. */
export const stanceBadge: Selector<'actor' | 'issue', PositionSelection> = {
  attributes: ['actor', 'issue'],
  select({actor: who, issue: what}, story) {
    const actor = story.pick('actors', who);
    const issue = story.pick('issues', what);
    if (!actor) return missingOne('actor', 'actor', who);
    if (!issue) return missingOne('issue', 'issue', what);
    const held = heldPosition(story, actor.id, issue.id);
    const [stance] = held.current;
    return {
      actor,
      issue,
      held,
      fragment: stance && fragmentOf('stance', stance.id),
      subject: story.text(actor.name),
      frame: [actor, issue],
      shown: () => (stance ? [shownPosition(held)] : []),
    };
  },
};
