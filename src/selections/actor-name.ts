import {actorCard, type ActorSelection} from './actor-card.js';
import type {Selector} from './selection.js';

/** The same selection as `<actor-card>`, whose profile the name opens. If the page has a card, links lead there instead. */
export const actorName: Selector<'actor', ActorSelection> = {...actorCard, mentions: true};
