import type {Actor} from '../story/file/schema.js';
import {fragmentOf} from '../story/fragments.js';
import {actorCitations, actorItems} from '../story/lookups/actors.js';
import {missingOne, type Selection, type Selector} from './selection.js';

export interface ActorSelection extends Selection {
  readonly actor: Actor;
}

/** One actor, with everything that the sources report about them. */
export const actorCard: Selector<'actor', ActorSelection> = {
  attributes: ['actor'],
  select({actor: id}, story) {
    const actor = story.pick('actors', id);
    if (!actor) return missingOne('actor', 'actor', id);
    const fragment = fragmentOf('actor', actor.id);
    return {
      actor,
      fragment,
      subject: story.text(actor.name),
      shown: () => [
        {
          fragments: [fragment],
          citations: () => actorCitations(actor, story),
          items: () => actorItems(actor, story),
        },
      ],
    };
  },
};
