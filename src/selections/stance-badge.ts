import type {Actor, Issue} from '../story/file/schema.js';
import {fragmentOf} from '../story/fragments.js';
import {heldPosition, type HeldPosition} from '../story/lookups/stances.js';
import {missingOne, type Selection, type Selector, type ShownItem} from './selection.js';

export interface PositionSelection extends Selection {
  readonly actor: Actor;
  readonly issue: Issue;
  /** The position; its `current` is empty if the sources have none. */
  readonly held: HeldPosition;
}

/** A position with its evidence. The fragments of all the actor's stances on the issue lead to it. */
export function shownPosition({current, others}: HeldPosition): ShownItem {
  const stances = [...current, ...others];
  return {
    fragments: stances.map(({id}) => fragmentOf('stance', id)),
    citations: () => stances.flatMap(({citations = []}) => citations),
    items: () => stances,
  };
}

/** One actor's position on one issue. */
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
