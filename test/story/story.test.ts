import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseEdtf} from '../../src/story/values/edtf.js';
import type {Story} from '../../src/story/story.js';
import {aQuote, aSource, aStory, anActor, anEvent, aStance} from '../story.js';
import {plain, read} from './help.js';

const NAMES = {en: 'Ada', uk: 'Ада', ar: 'آدا'};
const at = (date: string) => parseEdtf(date)!;
const name = (story: Story) => story.text(story.get('actors', 'ada')!.name).text;

// Languages and views

test('A story speaks the reader’s language, and its own where it has no other', () => {
  const story = read(aStory({actors: [anActor({name: NAMES})]}));
  assert.equal(story.lang, 'en');
  assert.equal(name(story), 'Ada');
  assert.equal(name(story.in({lang: 'uk'})), 'Ада');
  assert.equal(name(story.in({lang: 'uk-UA'})), 'Ада');
  assert.equal(name(story.in({lang: 'de'})), 'Ada');
  assert.equal(story.in({lang: 'ar'}).text(NAMES).dir, 'rtl');
});

test('Plain texts keep the story’s language for every reader', () => {
  const story = read(aStory({lang: 'uk', actors: [anActor({name: 'Ада'})]})).in({lang: 'ar'});
  assert.equal(story.fileLang, 'uk');
  assert.deepEqual(story.text('Ада'), {text: 'Ада', lang: 'uk', dir: 'ltr'});
});

test('A story without language or time zone is in English and in UTC', () => {
  const {lang, ...file} = aStory();
  assert.equal(lang, 'en');
  const story = read(file);
  assert.equal(story.fileLang, 'en');
  assert.equal(story.lang, 'en');
  assert.equal(story.timeZone, 'UTC');
  assert.equal(read(aStory({timeZone: 'Europe/London'})).timeZone, 'Europe/London');
});

test('No text gives no text', () => {
  assert.equal(read(aStory()).text(undefined), undefined);
});

test('Every view of a story shows the same items, found once', () => {
  const story = read(aStory());
  const view = story.in({lang: 'uk', asOf: '2025'});
  assert.equal(view.file, story.file);
  assert.equal(view.groups, story.groups);
  assert.equal(view.date('2025-03-02'), story.date('2025-03-02'));
  assert.equal(view.get('quotes', 'hello'), story.file.quotes[0]);
});

test('Asking twice for the same view gives the same view', () => {
  const story = read(aStory());
  const view = story.in({lang: 'uk', asOf: '2025-03'});
  assert.equal(story.in({lang: 'uk', asOf: '2025-03'}), view);
  assert.equal(view.in({}), view);
  assert.equal(view.in({lang: 'uk'}), view);
  assert.equal(story.in({lang: 'ar'}).in({lang: 'uk', asOf: '2025-03'}), view);
  assert.notEqual(story.in({lang: 'uk'}), view);
  assert.equal(view.in({lang: 'ar'}).asOf?.text, '2025-03');
  assert.equal(view.in({asOf: '2024'}).lang, 'uk');
  assert.equal(view.in({asOf: ''}).asOf, undefined);
});

test('A date that is none sets no date', () => {
  assert.equal(read(aStory()).in({asOf: 'last week'}).asOf, undefined);
});

// Looking up and picking

test('I find an item by its id, and only in its own collection', () => {
  const story = read(aStory());
  assert.equal(story.get('actors', 'ada')?.name, 'Ada');
  for (const id of [undefined, '', 'cnews', 'constructor', '__proto__'])
    assert.equal(story.get('actors', id), undefined);
  assert.deepEqual(story.find('cnews'), {collection: 'sources', item: story.file.sources[0]});
  assert.equal(story.find('nobody'), undefined);
});

test('A tag that names no item takes the only one there is', () => {
  const one = read(aStory());
  assert.equal(one.pick('quotes', ''), one.file.quotes[0]);
  assert.equal(one.pick('quotes', 'hello'), one.file.quotes[0]);
  assert.equal(one.pick('quotes', 'goodbye'), undefined);
  assert.equal(one.pick('events', ''), undefined);
  const two = read(aStory({quotes: [aQuote(), aQuote({id: 'goodbye'})]}));
  assert.equal(two.pick('quotes', ''), undefined);
  assert.equal(two.pick('quotes', 'goodbye'), two.file.quotes[1]);
});

test('A tag that names several items gets them in the order of the file, and all when it names none', () => {
  const ids = ['a', 'b', 'c'];
  const story = read(aStory({events: ids.map(id => anEvent({id}))}));
  const picked = (wanted: string) => story.pickAll('events', wanted).map(({id}) => id);
  assert.deepEqual(picked(''), ids);
  assert.deepEqual(picked(' \n '), ids);
  assert.deepEqual(picked('c a'), ['a', 'c']);
  assert.deepEqual(picked('\tc\n\n nobody c '), ['c']);
  assert.deepEqual(picked('nobody'), []);
  assert.equal(story.pickAll('corrections', '').length, 0);
});

// Citations

test('A citation tells outlet, number, address, who claims it, through whom, and in which words', () => {
  const story = read(
    aStory({
      sources: [
        aSource({id: 'afp', publisher: {en: 'AFP', uk: 'АФП'}}),
        aSource({url: 'https://example.org/a', archivedUrl: 'https://archive.example/a'}),
      ],
      actors: [anActor({name: NAMES})],
    }),
  );
  const cited = story.in({lang: 'uk'}).citation({
    source: 'cnews',
    accordingTo: 'ada',
    via: 'CNN',
    wording: 'pivoted',
    archivedUrl: 'https://archive.example/b',
  });
  assert.ok(cited);
  assert.equal(cited.source, story.file.sources[1]);
  assert.deepEqual(
    [cited.name.text, cited.accordingTo?.text, cited.via?.text, cited.wording],
    ['Cnews Live', 'Ада', 'CNN', 'pivoted'],
  );
  assert.equal(cited.url, 'https://example.org/a');
  assert.equal(cited.archivedUrl, 'https://archive.example/b');
  assert.equal(story.citation('cnews')?.archivedUrl, 'https://archive.example/a');
  assert.equal(story.in({lang: 'uk'}).citation('afp')?.name.text, 'АФП');
  assert.equal(story.citation('nobody'), undefined);
});

test('Who claims something may be words, too, also words in several languages', () => {
  const story = read(aStory());
  assert.equal(
    story.citation({source: 'cnews', accordingTo: 'Ukrainian officials'})?.accordingTo?.text,
    'Ukrainian officials',
  );
  assert.equal(story.in({lang: 'uk'}).actorOrWords({en: 'officials', uk: 'посадовці'})?.text, 'посадовці');
  assert.equal(story.actorOrWords('cnews')?.text, 'cnews');
  assert.equal(story.actorOrWords(undefined), undefined);
});

test('A source is called by its publisher, else by the desk’s label, else by its title', () => {
  const story = read(
    aStory({
      sources: [
        aSource({id: 'a', publisher: 'P', label: 'L', title: 'T'}),
        {id: 'b', label: 'L', title: 'T'},
        {id: 'c', title: 'T'},
        {id: 'd'},
      ],
      quotes: [],
    }),
  );
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map(id => story.citation(id)?.name.text),
    ['P', 'L', 'T', 'd'],
  );
});

test('Each source is listed once, where it is first named', () => {
  const story = read(aStory({sources: [aSource(), aSource({id: 'afp'})]}));
  const cited = story.citations(['afp', {source: 'cnews', via: 'CNN'}, 'cnews', {source: 'afp', via: 'CNN'}]);
  assert.deepEqual(
    cited.map(({source, via}) => [source.id, via?.text]),
    [
      ['afp', undefined],
      ['cnews', 'CNN'],
    ],
  );
  assert.deepEqual(story.citations(undefined), []);
});

// Dates

test('An actor has the role held at the date', () => {
  const roles = [
    {title: 'Minister', from: '2010', to: '2014-06'},
    {title: 'President', of: 'ukraine', from: '2019-05-20'},
    {title: 'Leader', of: 'the party', from: '2024'},
  ];
  const story = read(aStory({actors: [anActor({roles}), anActor({id: 'ukraine', name: 'Ukraine'})]}));
  const ada = story.get('actors', 'ada')!;
  const role = (view: Story, date?: string) => {
    const held = view.role(ada, date === undefined ? undefined : at(date));
    return held && [held.title.text, held.of?.text];
  };
  assert.deepEqual(role(story), ['Leader', 'the party']);
  assert.deepEqual(role(story, '2020'), ['President', 'Ukraine']);
  assert.deepEqual(role(story, '2014-06-30'), ['Minister', undefined]);
  assert.deepEqual(role(story, '2014'), ['Minister', undefined]);
  assert.equal(role(story, '2014-07-01'), undefined);
  assert.equal(role(story, '2009-12-31'), undefined);
  assert.deepEqual(role(story.in({asOf: '2012'})), ['Minister', undefined]);
  assert.deepEqual(role(story.in({asOf: '2012'}), '2020'), ['President', 'Ukraine']);
  assert.equal(story.role(anActor()), undefined);
  assert.deepEqual(story.role(anActor({roles: [{title: 'Envoy'}]}), at('1990'))?.title.text, 'Envoy');
});

test('What is later than the article’s date does not count, what has no date does', () => {
  const story = read(aStory()).in({asOf: '2025-08-17'});
  for (const date of [undefined, '2025-08-17', '2025-08', '2025-08-15/2025-08-20', '../2026', '2020']) {
    assert.ok(story.counts(date), date);
  }
  for (const date of ['2025-08-18', '2025-09', '2026', '2025-08-18T00:00Z']) {
    assert.ok(!story.counts(date), date);
  }
  assert.ok(read(aStory()).counts('2999'));
});

test('Dates are put in order by when they began', () => {
  const story = read(aStory());
  assert.ok(story.compareDates(at('2025-03-01'), at('2025-03-02')) < 0);
  assert.ok(story.compareDates(at('2025-03'), at('2025-03-01')) > 0);
  assert.equal(story.compareDates(at('2025-03-02~'), at('2025-03-02')), 0);
  assert.equal(story.date(undefined), undefined);
});

test('A date is told in words and for machines, times in the story’s zone', () => {
  const words = {
    about: 'about {date}',
    uncertain: '{date} (uncertain)',
    range: '{start} to {end}',
    openStart: 'until {date}',
    openEnd: 'since {date}',
    unknownStart: 'until {date}',
    unknownEnd: 'from {date}',
    seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
    decade: '{year}s',
    century: '{year} to {last}',
  } as const;
  const story = read(aStory({timeZone: 'Europe/Kyiv'}));
  assert.deepEqual(story.describe(at('2025-03-02~'), 'en', words), {text: 'about 2 March 2025', machine: '2025-03-02'});
  const time = story.describe(at('2025-03-02T22:30Z'), 'en', words);
  assert.match(time.text, /3 March 2025.*00:30/);
  assert.equal(time.machine, '2025-03-02T22:30Z');
});

// Addresses

test('Addresses are completed from the story’s own, and dangerous ones are dropped', () => {
  const story = read(aStory(), {base: 'https://news.example/stories/london.json'});
  assert.equal(story.base, 'https://news.example/stories/london.json');
  assert.equal(story.address('img/a.jpg', 'media'), 'https://news.example/stories/img/a.jpg');
  assert.equal(story.address('/a'), 'https://news.example/a');
  assert.equal(story.in({lang: 'uk'}).address('../b#c'), 'https://news.example/b#c');
  assert.equal(story.address('mailto:desk@news.example'), 'mailto:desk@news.example');
  for (const unsafe of [
    'javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:x',
    'https://a@b.example',
    '',
    ' ',
    undefined,
  ]) {
    assert.equal(story.address(unsafe), undefined);
  }
  assert.equal(story.address('mailto:desk@news.example', 'media'), undefined);
  assert.equal(read(aStory()).address('a.jpg'), undefined);
});

test('A citation never leads to a dangerous address', () => {
  const url = 'javascript:alert(1)';
  const story = read(aStory({sources: [aSource({url, archivedUrl: url})]}));
  const cited = story.citation({source: 'cnews', archivedUrl: url});
  assert.equal(cited?.url, undefined);
  assert.equal(cited?.archivedUrl, undefined);
});

test('A story’s items are what the file says, no more', () => {
  const file = aStory({
    issues: [{id: 'truce', question: 'A truce?'}],
    stances: [aStance()],
    corrections: [{date: '2025-03-04', text: 'Put right'}],
  });
  const story = read(file);
  for (const key of ['sources', 'actors', 'quotes', 'issues', 'stances', 'corrections'] as const) {
    assert.deepEqual(plain(story.file[key]), file[key]);
  }
});
