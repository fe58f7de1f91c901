import type {Fallback} from '../../ui/base/server-rendering.js';
import type {ActorName} from './actor-name.js';

/** The author's words are the fallback; a server adds the address that leads to them. */
export const fallback: Fallback<ActorName> = {
  anchor({actor}, {story}) {
    const who = story.pick('actors', actor);
    return who && `actor-${who.id}`;
  },
};
