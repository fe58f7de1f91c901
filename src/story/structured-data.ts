/** Items of a story as schema.org structured data, for search engines (JSON-LD). */
import {machineDate, parseEdtf} from './values/edtf.js';
import type {Actor, Quote, Source, Spoken} from './file/schema.js';
import type {DatedEvent} from './lookups/events.js';
import type {Story} from './story.js';
import {bestLanguage} from './values/text.js';
import {quoteDate} from './lookups/quotes.js';

/** The words in the language in which they were spoken (`lang`), if the file has them. */
function spokenWords(text: Spoken, lang: string, story: Story) {
  const map = typeof text === 'string' || Array.isArray(text) ? {[lang]: text} : text;
  const inLanguage = bestLanguage(Object.keys(map), lang, story.fileLang) ?? lang;
  const chosen = map[inLanguage] ?? '';
  return {text: typeof chosen === 'string' ? chosen : chosen.join(' … '), inLanguage};
}

/**
 * A quotation as a schema.org `Quotation`: its first direct wording, its speaker and its sources. Undefined if no source
 * has direct speech, since a paraphrase is not a quotation.
 */
export function quotationData(quote: Quote, story: Story): object | undefined {
  const direct = quote.wordings?.find(({form}) => (form ?? 'direct') === 'direct');
  const text = direct?.text ?? (quote.form === undefined || quote.form === 'direct' ? quote.text : undefined);
  if (text === undefined) return undefined;
  const speaker = story.get('actors', quote.speaker);
  const date = quoteDate(story, quote);
  const sources = [...(quote.wordings ?? []).map(({source}) => source), ...(quote.citations ?? [])];
  return {
    '@type': 'Quotation',
    ...spokenWords(text, direct?.lang ?? quote.lang ?? story.fileLang, story),
    creator: speaker && {
      '@type': speaker.kind === 'person' || !speaker.kind ? 'Person' : 'Organization',
      name: story.text(speaker.name).text,
      sameAs: speaker.sameAs?.map(url => story.address(url)).filter(Boolean),
    },
    dateCreated: date && machineDate(date),
    citation: story.citations(sources).map(({name, url}) => ({'@type': 'CreativeWork', name: name.text, url})),
  };
}

/** An actor as a schema.org `Person`, `Country` or `Organization`: names as printed, the role at the story's date. */
export function actorData(actor: Actor, story: Story): object {
  const {kind = 'person', names, sameAs, portrait} = actor;
  const name = story.text(actor.name).text;
  const others = names?.map(({text}) => text).filter(text => text !== name);
  return {
    '@type': kind === 'person' ? 'Person' : kind === 'country' ? 'Country' : 'Organization',
    name,
    alternateName: others?.length ? others : undefined,
    jobTitle: kind === 'person' ? story.role(actor)?.title.text : undefined,
    image: story.address(story.get('media', portrait)?.src, 'media'),
    sameAs: sameAs?.map(url => story.address(url)).filter(Boolean),
  };
}

/** One end of a date for machines; undefined if it is open or cannot be expressed. */
const endOf = (text: string | undefined) => {
  const date = parseEdtf(text);
  return date && machineDate(date);
};

/**
 * An event as a schema.org `Event`. Undefined for an event without a date, which search engines require, and for one that
 * is only proposed, since it may never happen.
 */
function eventData({event, status, date}: DatedEvent, story: Story): object | undefined {
  const [start, end] = (date?.text ?? '').split('/').map(endOf);
  if (!start || status === 'proposed') return undefined;
  const place = story.get('places', event.place);
  const {lat, lon} = place ?? {};
  const title = story.text(event.title);
  return {
    '@type': 'Event',
    name: title.text,
    inLanguage: title.lang,
    description: story.text(event.summary)?.text,
    startDate: start,
    endDate: end,
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: place?.online ? 'https://schema.org/OnlineEventAttendanceMode' : undefined,
    location: place && {
      '@type': place.online ? 'VirtualLocation' : 'Place',
      name: story.text(place.name).text,
      address: place.country,
      geo:
        lat === undefined || lon === undefined ? undefined : {'@type': 'GeoCoordinates', latitude: lat, longitude: lon},
    },
    subjectOf: story.citations(event.citations).map(({name, url}) => ({'@type': 'CreativeWork', name: name.text, url})),
  };
}

/** The most events to list: search engines show a handful, and thousands would cost every reader a megabyte. */
const MOST = 100;

/** The first 100 events at most as a schema.org `ItemList`; undefined if there are none to list. */
export function eventListData(events: readonly DatedEvent[], story: Story): object | undefined {
  const items = events.flatMap(event => eventData(event, story) ?? []).slice(0, MOST);
  if (!items.length) return undefined;
  return {
    '@type': 'ItemList',
    itemListElement: items.map((item, i) => ({'@type': 'ListItem', position: i + 1, item})),
  };
}

/** Numbered sources as a schema.org `ItemList` of `CreativeWork`s; undefined if there are none. */
export function sourceListData(entries: readonly {readonly source: Source}[], story: Story): object | undefined {
  if (!entries.length) return undefined;
  return {
    '@type': 'ItemList',
    itemListElement: entries.map(({source}, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: {
        '@type': 'CreativeWork',
        name: story.text(source.title ?? source.label ?? source.publisher)?.text,
        publisher: source.publisher && {'@type': 'Organization', name: story.text(source.publisher).text},
        url: story.address(source.url),
        datePublished: source.published,
        inLanguage: source.lang,
      },
    })),
  };
}
