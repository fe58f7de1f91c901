import type {Quote} from '../story/file/schema.js';
import {fragmentOf} from '../story/fragments.js';
import {quoteCitations, quoteCounts} from '../story/lookups/quotes.js';
import {missingOne, type Selection, type Selector} from './selection.js';

export interface QuoteSelection extends Selection {
  readonly quote: Quote;
}

/** One quotation. */
export const quoteCard: Selector<'quote', QuoteSelection> = {
  attributes: ['quote'],
  select({quote: id}, story) {
    const quote = story.pick('quotes', id);
    if (!quote) return missingOne('quotation', 'quote', id);
    if (!quoteCounts(story, quote)) return `quotation "${quote.id}" as of ${story.asOf!.text}`;
    const fragment = fragmentOf('quote', quote.id);
    return {
      quote,
      fragment,
      subject: story.text(story.get('actors', quote.speaker)?.name),
      shown: () => [{fragments: [fragment], citations: () => quoteCitations(quote), items: () => [quote]}],
    };
  },
};
