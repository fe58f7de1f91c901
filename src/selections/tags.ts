/** The selectors of all tags. An element whose tag is missing here does not compile. */
import {actorCard} from './actor-card.js';
import {actorName} from './actor-name.js';
import {quoteCard} from './quote-card.js';
import type {Selector} from './selection.js';
import {sourceList} from './source-list.js';
import {stanceBadge} from './stance-badge.js';
import {stanceHistory} from './stance-history.js';
import {stanceMatrix} from './stance-matrix.js';
import {summitTimeline} from './summit-timeline.js';

export const SELECTORS = {
  'actor-card': actorCard,
  'actor-name': actorName,
  'quote-card': quoteCard,
  'source-list': sourceList,
  'stance-badge': stanceBadge,
  'stance-history': stanceHistory,
  'stance-matrix': stanceMatrix,
  'summit-timeline': summitTimeline,
} as const satisfies Readonly<Record<string, Selector>>;

export type Tag = keyof typeof SELECTORS;

/**
 * Tags for which a list of sources has no word of its own: the list itself, which cites nothing, and new tags, which it
 * calls "entry". Removing a tag from here makes its word required in every language, so the locales no longer compile
 * until each has one.
 */
type TagWithoutWord = 'source-list';

/** The tags that cite sources, and for which each language has a word. */
export type CitingTag = Exclude<Tag, TagWithoutWord>;
