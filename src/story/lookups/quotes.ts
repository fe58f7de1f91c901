/** Quotations: who said what, when, and in what role. */
import type {Citation, Quote} from '../file/schema.js';
import type {Role, Story} from '../story.js';
import type {Edtf} from '../values/edtf.js';
import type {LocalText} from '../values/text.js';

/** The date of a quotation: its own, or else that of its event. */
export const quoteDate = (story: Story, quote: Quote): Edtf | undefined =>
  story.date(quote.date ?? story.get('events', quote.event)?.date);

/** Whether a quotation was said by the story's "as of" date, as far as is known. */
export const quoteCounts = (story: Story, quote: Quote): boolean => story.counts(quoteDate(story, quote)?.text);

/** The citations for a quotation: its wordings, each of which cites an outlet, or else its own citations. */
export const quoteCitations = ({wordings, citations = []}: Quote): readonly Citation[] =>
  wordings?.length ? wordings : citations;

export interface Attribution {
  readonly speaker: LocalText | undefined;
  /** The speaker's role at the time. */
  readonly role: Role | undefined;
  /** The newsroom's description of the occasion, or else the event's title. */
  readonly occasion: LocalText | undefined;
  readonly addressedTo: readonly LocalText[];
  readonly date: Edtf | undefined;
  /** The address of the speaker's portrait. */
  readonly portrait: string | undefined;
}

/** The attribution of a quotation: who said it, in what role, where, to whom and when. */
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
