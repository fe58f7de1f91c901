import {standingOf} from '../../story/lookups/stances.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import type {StanceBadge} from './stance-badge.js';

/** The author's words are the fallback; a server adds the address that leads to them. */
export const fallback: Fallback<StanceBadge> = {
  anchor({actor, issue}, {story}) {
    const who = story.pick('actors', actor);
    const what = story.pick('issues', issue);
    const stance = who && what && standingOf(story, who.id, what.id).current[0];
    return stance && `stance-${stance.id}`;
  },
};
