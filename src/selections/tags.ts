/** Every tag that shows something, with what it selects: a tag that is not here does not compile as an element. */
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
 * Tags for which a list of sources has no word of its own: the list itself, which uses none, and new tags, for which it
 * says "entry". A tag that is taken out of here lacks a word in every language until the language's module has one: it
 * does not compile.
 */
type TagWithoutWord = 'source-list';

/** The tags that use sources, and for which each language has a word. */
export type CitingTag = Exclude<Tag, TagWithoutWord>;
