/** Who said what, when, and in what role. */
import type {Citation, Quote} from '../file/schema.js';
import type {Role, Story} from '../story.js';
import type {Edtf} from '../values/edtf.js';
import type {LocalText} from '../values/text.js';

/** When a quotation was said: its own date, else its event's. */
export const quoteDate = (story: Story, quote: Quote): Edtf | undefined =>
  story.date(quote.date ?? story.get('events', quote.event)?.date);

/** Whether a quotation was said by the view's date, as far as anybody knows. */
export const quoteCounts = (story: Story, quote: Quote): boolean => story.counts(quoteDate(story, quote)?.text);

/** Who prints a quotation: the outlets of its wordings, in their order, else those that are cited for it. */
export const quoteCitations = ({wordings, citations = []}: Quote): readonly Citation[] =>
  wordings?.map(({source, accordingTo, via}) => ({source, accordingTo, via})) ?? citations;

export interface Attribution {
  readonly speaker: LocalText | undefined;
  /** The role at the time. */
  readonly role: Role | undefined;
  /** The desk's word for the occasion, else the event's title. */
  readonly occasion: LocalText | undefined;
  readonly addressedTo: readonly LocalText[];
  readonly date: Edtf | undefined;
  /** The address of a picture. */
  readonly portrait: string | undefined;
}

/** Who said a quotation, in what role, where, to whom and when. */
export function attributionOf(quote: Quote, story: Story): Attribution {
  const speaker = story.get('actors', quote.speaker);
  const date = quoteDate(story, quote);
  return {
    speaker: story.text(speaker?.name),
    role: speaker && story.role(speaker, date),
    occasion: story.text(quote.occasion ?? story.get('events', quote.event)?.title),
    addressedTo: (quote.addressedTo ?? []).map(actor => story.actorOrWords(actor)!),
    date,
    portrait: story.address(story.get('media', speaker?.portrait)?.src, 'media'),
  };
}
