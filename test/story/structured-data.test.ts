import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Actor, Event, Place, Quote, Source, Wording} from '../../src/story/file/schema.js';
import {eventListData, quotationData} from '../../src/story/structured-data.js';
import {aQuote, aSource, aStory, anActor, anEvent, type Json} from '../story.js';
import {plain, read} from './help.js';

interface Given {
  readonly quote?: Partial<Quote>;
  readonly actor?: Partial<Actor>;
  readonly sources?: readonly Source[];
  readonly lang?: string;
}

/** What a search engine is told of a quotation, as it is written into the page. */
function told({quote = {}, actor = {}, sources = [aSource()], lang = 'en'}: Given = {}) {
  const file = aStory({
    lang,
    sources,
    actors: [anActor(actor)],
    events: [anEvent({date: '2025-03-02'})],
    quotes: [aQuote(quote)],
  });
  const story = read(file, {base: 'https://news.example/'});
  const data = quotationData(story.file.quotes[0]!, story);
  return data && (plain(data) as Json);
}

test('A search engine is told the words, who said them, when, and who printed them', () => {
  const sameAs = ['https://www.wikidata.org/entity/Q7259', 'javascript:alert(1)'];
  assert.deepEqual(
    told({quote: {event: 'summit'}, actor: {sameAs}, sources: [aSource({url: '/cnews.html'}), aSource({id: 'afp'})]}),
    {
      '@type': 'Quotation',
      text: 'Hello',
      inLanguage: 'en',
      creator: {'@type': 'Person', name: 'Ada', sameAs: ['https://www.wikidata.org/entity/Q7259']},
      dateCreated: '2025-03-02',
      citation: [{'@type': 'CreativeWork', name: 'Cnews Live', url: 'https://news.example/cnews.html'}],
    },
  );
});

test('A search engine is told of no quotation where nobody has the words directly', () => {
  const partial: Wording = {source: 'cnews', text: ['steel porcupine'], form: 'partial'};
  const indirect: Wording = {source: 'cnews', text: 'that it was so', form: 'indirect'};
  assert.equal(told({quote: {wordings: [partial, indirect]}}), undefined);
  assert.equal(told({quote: {wordings: [], text: 'that it was so', form: 'indirect'}}), undefined);
  assert.equal(told({quote: {wordings: [partial, {source: 'cnews', text: 'All of it'}]}})?.text, 'All of it');
  assert.equal(told({quote: {wordings: [partial], text: 'All of it', form: 'direct'}})?.text, 'All of it');
});

test('Words that an outlet interrupts are one quotation', () => {
  assert.equal(
    told({quote: {wordings: [{source: 'cnews', text: ['There will be', 'diplomacy']}]}})?.text,
    'There will be … diplomacy',
  );
});

test('Words in several languages are told in the one they were spoken in, and that is named', () => {
  const text = {uk: 'Привіт', en: ['Hel', 'lo']};
  const of = (given: Given) => {
    const data = told(given);
    return [data?.text, data?.inLanguage];
  };
  const wording = {source: 'cnews', text};
  assert.deepEqual(of({quote: {wordings: [{...wording, lang: 'uk'}]}}), ['Привіт', 'uk']);
  assert.deepEqual(of({quote: {wordings: [{...wording, lang: 'uk-UA'}]}}), ['Привіт', 'uk']);
  assert.deepEqual(of({quote: {wordings: [wording]}}), ['Hel … lo', 'en']);
  assert.deepEqual(of({quote: {wordings: [wording]}, lang: 'en-GB'}), ['Hel … lo', 'en']);
  assert.deepEqual(of({quote: {wordings: [], text, lang: 'uk'}}), ['Привіт', 'uk']);
  assert.deepEqual(of({quote: {wordings: [], text}, lang: 'fr'}), ['Привіт', 'uk']);
  assert.deepEqual(of({quote: {wordings: [], text: 'Bonjour', lang: 'fr'}}), ['Bonjour', 'fr']);
});

test('A speaker who is no person is an organisation, and a quotation without speaker or date says none', () => {
  const type = (kind: Actor['kind'] & string) => (told({actor: {kind}})?.creator as Json)['@type'];
  assert.equal(type('person'), 'Person');
  assert.equal(type('organisation'), 'Organization');
  assert.equal(type('country'), 'Organization');
  const {creator, dateCreated, ...rest} = told({quote: {speaker: undefined, date: undefined}})!;
  assert.equal(creator, undefined);
  assert.equal(dateCreated, undefined);
  assert.deepEqual(Object.keys(rest), ['@type', 'text', 'inLanguage', 'citation']);
  assert.equal(told({quote: {date: '2025-03-01/2025-03-02'}})?.dateCreated, undefined);
});

test('Each outlet is cited once, and a dangerous address not at all', () => {
  const data = told({
    sources: [aSource({url: 'javascript:alert(1)'}), aSource({id: 'afp', publisher: 'AFP'})],
    quote: {citations: ['cnews', {source: 'afp', via: 'CNN'}]},
  });
  assert.deepEqual(data?.citation, [
    {'@type': 'CreativeWork', name: 'Cnews Live'},
    {'@type': 'CreativeWork', name: 'AFP'},
  ]);
});

/** What a search engine is told of events, as it is written into the page. */
function toldOf(events: readonly Partial<Event>[], status: NonNullable<Event['status']> = 'happened') {
  const places: Place[] = [
    {id: 'north', name: {en: 'Northport', ar: 'نورثبورت'}, country: 'GB', lat: 51.5, lon: -0.1},
    {id: 'video', name: 'By video', online: true},
  ];
  const file = aStory({places, sources: [aSource({url: 'https://c.example/'})], events: events.map(anEvent)});
  const story = read(file);
  const standing = story.file.events.map(event => ({event, status, date: story.date(event.date)}));
  const data = eventListData(standing, story);
  return data && (plain(data) as {itemListElement: {position: number; item: Json}[]}).itemListElement;
}

test('A search engine is told of an event: what, when, where, and who printed it', () => {
  const [entry] = toldOf([
    {date: '2025-03-02/2025-03-04', place: 'north', summary: 'Leaders met.', citations: ['cnews']},
  ])!;
  assert.deepEqual(entry, {
    '@type': 'ListItem',
    position: 1,
    item: {
      '@type': 'Event',
      name: 'The summit',
      inLanguage: 'en',
      description: 'Leaders met.',
      startDate: '2025-03-02',
      endDate: '2025-03-04',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Northport',
        address: 'GB',
        geo: {'@type': 'GeoCoordinates', latitude: 51.5, longitude: -0.1},
      },
      subjectOf: [{'@type': 'CreativeWork', name: 'Cnews Live', url: 'https://c.example/'}],
    },
  });
});

test('A search engine hears of cancelled and online events as such, and not of what is undated or only proposed', () => {
  const [online] = toldOf([{date: '2025-03-02T10:00Z', place: 'video'}], 'cancelled')!;
  assert.equal(online!.item.eventStatus, 'https://schema.org/EventCancelled');
  assert.equal(online!.item.eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
  assert.deepEqual(online!.item.location, {'@type': 'VirtualLocation', name: 'By video'});
  assert.equal(toldOf([{}, {id: 'open', date: '../2025'}]), undefined);
  assert.equal(toldOf([{date: '2025'}], 'proposed'), undefined);
  assert.deepEqual(
    toldOf([{date: '2025-03~/..'}, {id: 'never'}, {id: 'next', date: '2026'}])!.map(({position, item}) => [
      position,
      item.startDate,
      item.endDate,
    ]),
    [
      [1, '2025-03', undefined],
      [2, '2026', undefined],
    ],
  );
});
