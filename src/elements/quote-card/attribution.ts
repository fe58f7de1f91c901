/** Who said it, in what role, where and when; for the card and for its fallback. */
import type {Edtf} from '../../story/values/edtf.js';
import type {Quote} from '../../story/file/schema.js';
import {quoteDate} from '../../story/lookups/group-by.js';
import type {Story} from '../../story/story.js';
import type {LocalText} from '../../story/values/text.js';

export interface Attribution {
  readonly speaker: LocalText | undefined;
  /** The role at the time; `of` only where the title does not say it already. */
  readonly role: {readonly title: LocalText; readonly of: LocalText | undefined} | undefined;
  /** The desk's word for the occasion, else the event's title. */
  readonly occasion: LocalText | undefined;
  readonly addressedTo: readonly LocalText[];
  readonly date: Edtf | undefined;
  /** The address of a picture. */
  readonly portrait: string | undefined;
}

export function attributionOf(quote: Quote, story: Story): Attribution {
  const speaker = story.get('actors', quote.speaker);
  const date = quoteDate(story, quote);
  const role = speaker && story.role(speaker, date);
  const said = role?.of && role.title.text.includes(role.of.text);
  return {
    speaker: story.text(speaker?.name),
    role: role && {title: role.title, of: said ? undefined : role.of},
    occasion: story.text(quote.occasion ?? story.get('events', quote.event)?.title),
    addressedTo: (quote.addressedTo ?? []).map(actor => story.actorOrWords(actor)!),
    date,
    portrait: story.address(story.get('media', speaker?.portrait)?.src, 'media'),
  };
}
