import {actorCard, type ActorSelection} from './actor-card.js';
import type {Selector} from './selection.js';

/** The same as the card's, which the name opens; where a card is on the page, links lead there. */
export const actorName: Selector<'actor', ActorSelection> = {...actorCard, mentions: true};
