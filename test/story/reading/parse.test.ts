import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as LIMITS from '../../../src/story/file/limits.js';
import {parse, parseText} from '../../../src/story/reading/parse.js';
import {readAttribute} from '../../../src/story/reading/read-story.js';
import {COLLECTION_NAMES, type CollectionName} from '../../../src/story/file/schema.js';
import {aQuote, aSource, aStory, anActor, anEvent, aStance, type Json} from '../../story.js';
import {asBuilt, assertSound, fullStory, plain, read, shapes} from '../help.js';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const collection = fc.constantFrom(undefined, ...COLLECTION_NAMES);

/** The problems as an editor reads them. */
const told = (file: unknown, collection?: CollectionName) =>
  parse(file, {collection}).problems.map(({path, message, fix}) => `${path || 'the story'}: ${message}. ${fix}`);

const problemAt = (file: unknown, path: string, collection?: CollectionName) => {
  const {problems} = parse(file, {collection});
  const problem = problems.find(one => one.path === path);
  assert.ok(problem, `nothing is told at ${path}, but at ${problems.map(one => one.path).join()}`);
  return problem;
};

/** Reads bare items, which must be without a mistake. */
const bareItems = (items: unknown, collection: CollectionName) => read(items, {collection}).file;

// What comes in

test('Whatever I give as a story, the page does not break', () => {
  fc.assert(
    fc.property(anything, collection, (value, name) => {
      assertSound(parse(value, {collection: name}));
    }),
    {numRuns: 500},
  );
});

test('Whatever I give as the parts of a story, the page does not break', () => {
  const head = Object.fromEntries(['version', 'id', 'lang', 'title', 'live'].map(key => [key, anything]));
  const lists = COLLECTION_NAMES.map(name => {
    const fields = Object.keys(shapes[name].entries!).map(key => [key, anything] as const);
    return [name, fc.array(fc.oneof(anything, fc.record(Object.fromEntries(fields), {requiredKeys: []})))] as const;
  });
  const stories = fc.record({...head, ...Object.fromEntries(lists)}, {requiredKeys: []});
  fc.assert(
    fc.property(stories, collection, (value, name) => {
      assertSound(parse(value, {collection: name}));
      assertSound(parse({...value, version: 1}));
    }),
    {numRuns: 300},
  );
});

test('Whatever is exchanged in a sound story, what is left of it is sound', () => {
  const places: {parent: Json; key: string}[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({parent: value as Json, key});
      visit((value as Json)[key]);
    }
  };
  const sound = [0, 1, 2].map(fullStory);
  sound.forEach(visit);
  const junk = fc.oneof(
    anything,
    fc.constantFrom(...places.map(({parent, key}) => parent[key])),
    fc.constantFrom('', ' ', 'sources-kept', 'actors-kept', 'events-kept', null, [], {}, {id: 'actors-kept'}),
  );
  const swaps = fc.array(fc.tuple(fc.constantFrom(...places), junk), {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(swaps, given => {
      const before = given.map(([{parent, key}]) => parent[key]);
      for (const [{parent, key}, value] of given) parent[key] = value;
      try {
        for (const story of sound) assertSound(parse(story));
      } finally {
        for (const [i, [{parent, key}]] of [...given.entries()].reverse()) parent[key] = before[i];
      }
    }),
    {numRuns: 1000},
  );
  for (const story of sound) read(story);
});

test('Whatever text I give, it is read or refused with a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json()), collection, (text, name) => {
      assertSound(parseText(text, {collection: name}));
      const {story, faults} = readAttribute(text, {collection: name});
      assert.ok(story ?? faults.length);
    }),
  );
  fc.assert(fc.property(fc.jsonValue(), value => assertSound(parseText(JSON.stringify({version: 1, actors: value})))));
});

test('An object that refuses to be read costs the story, not the page', () => {
  const refuse = () => {
    throw new Error('not today');
  };
  const getter = Object.defineProperty({}, 'id', {get: refuse, enumerable: true});
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const traps = Object.getOwnPropertyNames(Reflect).map(name => new Proxy({name: 'Ada'}, {[name]: refuse}));
  const text = Object.assign(() => 'x', {toString: refuse, toJSON: refuse});
  const values = [getter, revoked.proxy, ...traps, {toJSON: refuse}, {toString: refuse}, text, new Proxy(text, {})];
  for (const value of values) {
    for (const file of [
      value,
      {version: value},
      {version: 1, title: value, sources: value},
      {version: 1, actors: [value, anActor()]},
      {version: 1, actors: [{id: value, name: value, kind: value, country: value, names: [value]}]},
      {version: 1, quotes: [{speaker: value, text: value, citations: [value]}]},
    ]) {
      assertSound(parse(file));
      assertSound(parse(file, {collection: 'quotes'}));
    }
  }
  assert.equal(parse({version: 1, actors: [getter]}).refusal, 'parse');
});

test('A story that holds itself is read or refused, and I am told that loops cannot be read', () => {
  const event: Json = {title: 'Talks'};
  event.leadsTo = [event];
  const {refusal, problems} = parse(event, {collection: 'events'});
  assert.equal(refusal, 'parse');
  assert.match(problems[0]!.fix, /without loops/);

  const named: Json = {id: 'talks', title: 'Talks'};
  named.leadsTo = [named];
  assert.deepEqual(plain(bareItems(named, 'events').events), [{id: 'talks', title: 'Talks', leadsTo: ['talks']}]);

  const ring: Json = {version: 1, actors: [anActor()]};
  ring['x-self'] = ring;
  assert.deepEqual(plain(read(ring).file.actors), [anActor()]);
  ring.title = ring;
  assertSound(parse(ring));
});

test('Something nested very deep is refused or read, but does not break the page', () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  assert.equal(parseText(deep('[', ']', 100_000)).refusal, 'parse');
  assertSound(parseText(`{"version": 1, "title": ${deep('{"en":', '}', 50_000).replace(':}', ':1}')}}`));
  assertSound(parseText(`{"version": 1, "actors": ${deep('[', ']', 50_000)}}`));
  const events = (times: number) => '{"title": "A", "leadsTo": ['.repeat(times) + ']}'.repeat(times);
  assertSound(parseText(events(50_000), {collection: 'events'}));
  const {story} = parseText(events(100), {collection: 'events'});
  assert.equal(story?.file.events.length, 100);
});

// Refusals

test('A web page instead of a story is called one', () => {
  for (const text of ['<!doctype html><title>404</title>', '\n  <html></html>', '\ufeff<?xml version="1.0"?>']) {
    const {story, refusal, problems} = parseText(text);
    assert.equal(story, undefined);
    assert.equal(refusal, 'parse');
    assert.match(problems[0]!.message, /web page, not JSON/);
    assert.match(problems[0]!.fix, /address/);
  }
});

test('A story that was cut off on its way is refused wherever it was cut', () => {
  const text = JSON.stringify(fullStory(0));
  for (let end = 0; end < text.length; end += 7) {
    const {story, refusal, problems} = parseText(text.slice(0, end));
    assert.equal(story, undefined);
    assert.equal(refusal, 'parse');
    assert.match(problems[0]!.message, end ? /not JSON: / : /there is no text/);
  }
  assert.ok(parseText(text).story);
});

test('A file that Windows saved with a byte order mark is read', () => {
  assert.deepEqual(parseText(`\ufeff${JSON.stringify(aStory())}`).problems, []);
});

test('A story of another version is refused, and I am told which it has', () => {
  for (const version of [2, 0, '1', null, 1.5, true, [1], {}, 1n, Symbol('1'), 'x'.repeat(1e6)]) {
    const {story, refusal, problems} = parse(aStory({version}));
    assert.equal(story, undefined);
    assert.equal(refusal, 'version');
    assert.equal(problems[0]!.path, '/version');
    assert.ok(problems[0]!.message.length < 200);
  }
  assert.deepEqual(told(aStory({version: 2})), [
    '/version: this story has version 2. Use version 1, or a newer library.',
  ]);
  assert.deepEqual(told(aStory({version: '1'})), [
    '/version: this story has version "1". Write 1 without quotation marks.',
  ]);
});

test('A story without a version is read with a warning', () => {
  const {version, ...file} = aStory();
  const {story, problems} = parse(file);
  assert.equal(version, 1);
  assert.equal(story?.file.quotes.length, 1);
  assert.deepEqual(problems, [
    {path: '', message: '"version" is missing', fix: 'Add "version": 1.', severity: 'warning'},
  ]);
});

test('What is no object is no story', () => {
  for (const value of [undefined, null, 1, 'text', [], [aStory()], true, Symbol('x'), () => 1, 10n]) {
    const {story, refusal} = parse(value);
    assert.equal(story, undefined);
    assert.equal(refusal, 'parse');
  }
});

test('A collection may have 20,000 items and no more', () => {
  const places = Array.from({length: LIMITS.collection}, (_, i) => ({id: `p${i}`, name: 'A place'}));
  assert.equal(read({version: 1, places}).file.places.length, 20_000);
  const {story, refusal, problems} = parse({version: 1, places: [...places, {id: 'more', name: 'One more'}]});
  assert.equal(story, undefined);
  assert.equal(refusal, 'too-large');
  assert.equal(problems[0]!.path, '/places');
  assert.match(problems[0]!.fix, /20000/);
  assert.equal(parse([...places, {name: 'One more'}], {collection: 'places'}).refusal, 'too-large');
});

test('A story of more values than a page can hold is refused', () => {
  const wires = Array.from({length: LIMITS.list}, () => 'AFP');
  const sources = Array.from({length: 9000}, (_, i) => ({id: `s${i}`, wires}));
  const {refusal, problems} = parse({version: 1, sources});
  assert.equal(refusal, 'too-large');
  assert.match(problems[0]!.fix, /two stories/);
});

test('A text of more than 16 million characters is refused before it is read', () => {
  const text = `{"version": 1}${' '.repeat(LIMITS.text)}`;
  assert.equal(parseText(text).refusal, 'too-large');
  assert.equal(parseText(text.slice(0, LIMITS.text)).refusal, undefined);
});

test('A list that is too long is cut, and I am told', () => {
  const long = Array.from({length: LIMITS.list + 1}, (_, i) => `https://example.org/${i}`);
  const {story, problems} = parse(aStory({actors: [anActor({sameAs: long})]}));
  assert.deepEqual(story?.file.actors[0]?.sameAs, long.slice(0, LIMITS.list));
  assert.deepEqual(
    problems.map(({path, message}) => [path, message]),
    [['/actors/0/sameAs', 'the list has 501 entries']],
  );
  const wordings = Array.from({length: LIMITS.wordings + 1}, () => ({source: 'cnews', text: 'Hello'}));
  const many = parse(aStory({quotes: [aQuote({wordings})]}));
  assert.equal(many.story?.file.quotes[0]?.wordings?.length, LIMITS.wordings);
  assert.equal(many.problems[0]?.path, '/quotes/0/wordings');
  assertSound(many);
});

test('A name of a million letters is kept, and no message repeats it whole', () => {
  const long = 'x'.repeat(1e6);
  const {story, problems} = parse(
    aStory({
      title: long,
      actors: [anActor({name: long})],
      places: [{id: long, name: 'Nowhere'}],
      stances: [aStance({issue: long}), aStance({position: long})],
      events: [anEvent({id: 'e', status: long as never}), anEvent({id: 'f', date: long})],
    }),
  );
  assert.equal(story?.file.actors[0]?.name, long);
  assert.equal(story.file.title, long);
  assert.ok(problems.length >= 5);
  for (const {message, fix} of problems) assert.ok(message.length + fix.length < 400, message.slice(0, 500));
});

// Keys

test('Keys that JavaScript has a meaning for are unknown keys like any other', () => {
  const text = JSON.stringify(aStory()).replace(
    '{"id":"ada"',
    '{"__proto__":{"country":"XX"},"constructor":{"name":"x"},"toString":1,"hasOwnProperty":0,"id":"ada"',
  );
  const {story, problems} = parseText(text);
  const ada = story?.get('actors', 'ada');
  assert.deepEqual(plain(ada), anActor());
  assert.equal(ada?.country, undefined);
  assert.ok(ada && !['toString', 'constructor', '__proto__'].some(key => key in ada), 'nothing is inherited');
  assert.deepEqual(
    problems.map(({path, severity}) => `${severity} ${path}`),
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(key => `warning /actors/0/${key}`),
  );
  const ids = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const file = read({version: 1, actors: ids.map(id => anActor({id})), plans: [{id: 'p', title: 'P', by: ids}]});
  assert.deepEqual(plain(file.file.plans[0]?.by), ids);
  assert.equal(parse({version: 1, plans: [{id: 'p', title: 'P', by: ids}]}).problems.length, ids.length);
});

test('I may keep notes of my own under "x-" and name the schema', () => {
  const file = aStory({$schema: 'story.schema.json', 'x-desk': {any: [1, null]}});
  const [ada] = file.actors as Json[];
  Object.assign(ada!, {'x-seen': true, $schema: 'x'});
  assert.equal('x-seen' in read(file).get('actors', 'ada')!, false);
});

test('An unknown key is left out with a warning that guesses what I meant', () => {
  const guesses = [
    ['Speaker', 'speaker'],
    ['spaeker', 'speaker'],
    ['wording', 'wordings'],
    ['verfication', 'verification'],
    ['addressed-to', 'addressedTo'],
  ];
  for (const [key, meant] of guesses) {
    const {fix, severity} = problemAt(aStory({quotes: [{...aQuote(), [key!]: 'x'}]}), `/quotes/0/${key}`);
    assert.equal(fix, `Did you mean "${meant}"?`);
    assert.equal(severity, 'warning');
  }
  assert.equal(
    problemAt(aStory({quotes: [{...aQuote(), byline: 'x'} as never]}), '/quotes/0/byline').fix,
    'Remove it, or start its name with "x-".',
  );
});

test('Nothing that a page adds to all objects shows up in a story', async () => {
  // As it is built: what runs the tests defines the names of functions, which an added `get` breaks.
  const {parse} = await asBuilt<typeof import('../../../src/story/reading/parse.js')>('src/story/reading/parse.ts');
  const added = {
    url: 'javascript:alert(1)',
    id: 'inherited',
    speaker: 'ada',
    type: 'string',
    get: () => 'inherited',
    set: () => 'inherited',
    value: 'inherited',
    text: 'inherited',
    archivedUrl: 'https://evil.example/',
    accordingTo: 'inherited',
    via: 'inherited',
    wording: 'inherited',
    roles: [{title: 'inherited'}],
    country: 'XX',
    ref: 'any',
    metadata: {ref: 'sources'},
  };
  const file = aStory({
    quotes: [aQuote({id: 'with'}), {id: 'without', text: 'Hi', citations: ['cnews']}],
    corrections: [{date: '2025-03-04', text: 'Put right'}],
  });
  const junk = [null, {}, [], {id: 'x'}, 'x', 1];
  const broken = {version: 1, ...Object.fromEntries(COLLECTION_NAMES.map(name => [name, junk]))};
  const before = JSON.stringify(parse(file).story!.file);
  const brokenBefore = JSON.stringify(parse(broken));
  const results: unknown[] = [];
  Object.assign(Object.prototype, added);
  try {
    const {story, problems} = parse(file);
    const cited = story!.citation('cnews')!;
    results.push(problems.length, JSON.stringify(story!.file), story!.get('quotes', 'without')!.speaker);
    results.push(cited.url, cited.archivedUrl, cited.accordingTo, cited.via, cited.wording);
    results.push(story!.role(story!.get('actors', 'ada')!), story!.find('inherited'), JSON.stringify(parse(broken)));
    results.push(JSON.stringify(parse({text: 'Hi'}, {collection: 'quotes'}).story!.file.quotes));
  } finally {
    for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key);
  }
  assert.equal('url' in {}, false);
  const [count, read, ...rest] = results;
  assert.equal(count, 0);
  assert.equal(read, before);
  const nothing = Array.from({length: 8}, () => undefined);
  assert.deepEqual(rest, [...nothing, brokenBefore, '[{"id":"quotes-1","text":"Hi"}]']);
});

// Bare items

test('A quotation alone is enough for a card', () => {
  const file = bareItems({speaker: {name: 'Ada'}, text: 'Hello'}, 'quotes');
  assert.equal(file.quotes.length, 1);
  const [quote] = file.quotes;
  assert.equal(quote?.text, 'Hello');
  assert.deepEqual(plain(file.actors), [{id: quote.speaker, name: 'Ada'}]);
});

test('A list of quotations is enough, with and without ids', () => {
  const file = bareItems(
    [{text: 'One'}, {id: 'quotes-1', text: 'Two'}, {id: 'c', text: 'Three'}, {text: 'Four'}],
    'quotes',
  );
  assert.deepEqual(
    file.quotes.map(({text}) => text),
    ['One', 'Two', 'Three', 'Four'],
  );
  assert.equal(new Set(file.quotes.map(({id}) => id)).size, 4);
  assert.equal(file.quotes[1]!.id, 'quotes-1');
});

test('A whole story may stand where items could, and an event that has media is no story', () => {
  assert.equal(bareItems(aStory(), 'quotes').quotes[0]?.id, 'hello');
  const file = bareItems({title: 'Talks', media: [{kind: 'photo', src: 'a.jpg', alt: ''}]}, 'events');
  assert.equal(file.events[0]?.title, 'Talks');
  assert.deepEqual(plain(file.events[0].media), [file.media[0]?.id]);
});

test('Problems of bare items are told where they stand in what I gave', () => {
  problemAt({speaker: {nam: 'Ada'}, text: 'Hi'}, '/speaker/nam', 'quotes');
  problemAt({speaker: {nam: 'Ada'}, text: 'Hi'}, '/speaker', 'quotes');
  problemAt([{text: 'Hi'}, {text: 'Ho', date: 'soon'}], '/1/date', 'quotes');
  problemAt([null, {text: 'Hi'}], '/0', 'quotes');
  problemAt({speaker: {name: 'Ada'}}, '', 'quotes');
});

test('A source may stand where a citation could', () => {
  const source = {publisher: 'Reuters', url: 'https://example.org/'};
  const cite = {source: {publisher: 'AFP'}, via: 'CNN', wording: 'pivoted'};
  const file = bareItems({text: 'Hello', citations: [source, cite]}, 'quotes');
  assert.deepEqual(
    file.sources.map(({publisher}) => publisher),
    ['Reuters', 'AFP'],
  );
  assert.deepEqual(plain(file.quotes[0]?.citations), [
    file.sources[0]!.id,
    {source: file.sources[1]!.id, via: 'CNN', wording: 'pivoted'},
  ]);
});

test('A citation that says more than it can stays a citation', () => {
  const file = aStory({quotes: [aQuote({citations: [{source: 'cnews', title: 'Summit'} as never]})]});
  assert.deepEqual(plain(parse(file).story?.file.quotes[0]?.citations), [{source: 'cnews'}]);
  assert.equal(problemAt(file, '/quotes/0/citations/0/title').severity, 'warning');
});

test('A citation that has lost its source is a mistake, and no source is made up for it', () => {
  const {story, problems} = parse(
    {text: 'Hi', citations: [{sorce: 'cnews', wording: 'pivoted'}, {}]},
    {collection: 'quotes'},
  );
  assert.deepEqual(plain(story?.file.sources), []);
  assert.deepEqual(plain(story?.file.quotes[0]?.citations), []);
  assert.deepEqual(
    problems.map(({path, message, fix}) => `${path} ${message}. ${fix}`),
    [
      '/citations/0 "source" is missing. Add "source".',
      '/citations/0/sorce the key "sorce" is not known here. Did you mean "source"?',
      '/citations/1 "source" is missing. Add "source".',
    ],
  );
});

test('Items inside items may stand wherever their id could', () => {
  const file = bareItems(
    {
      title: 'Summit',
      place: {name: 'London'},
      participants: [{name: 'Ada'}, {actor: {name: 'Bob'}, as: 'host', representing: {name: 'UK'}}],
      leadsTo: [{title: 'Next summit', place: {name: 'Paris'}}],
    },
    'events',
  );
  assert.deepEqual(
    [...file.events.map(({title}) => title), ...[...file.actors, ...file.places].map(({name}) => name)],
    ['Summit', 'Next summit', 'Ada', 'Bob', 'UK', 'London', 'Paris'],
  );
  assert.equal(file.events[0]?.leadsTo?.[0], file.events[1]?.id);
  const plans = bareItems({title: 'New', replaces: {title: 'Old', by: [{name: 'Ada'}]}}, 'plans').plans;
  assert.equal(plans.find(({title}) => title === 'New')?.replaces, plans.find(({title}) => title === 'Old')?.id);
  const stance = {actor: {name: 'Ada'}, issue: {question: 'A truce?', positions: [{id: 'wants', label: 'Wants it'}]}};
  const stances = [
    {...stance, position: 'wants'},
    {...stance, position: 'opposes'},
  ];
  assert.equal(bareItems(stances, 'stances').stances.length, 2);
  problemAt([...stances, {...stance, position: 'demands'}], '/2/position', 'stances');
});

test('Names never go astray where one of several items inside items is broken', () => {
  const file = parse(
    [
      {text: 'A', event: {participants: [{name: 'Bob'}]}, speaker: {name: 'Ada'}},
      {text: 'B', event: {participants: [{name: 'Cid'}]}, speaker: {name: 'Dan'}},
      {text: 'C', speaker: {name: 'Eve'}},
    ],
    {collection: 'quotes'},
  ).story!;
  assert.deepEqual(
    file.file.quotes.map(({speaker}) => file.get('actors', speaker)?.name),
    ['Ada', 'Dan', 'Eve'],
  );
});

test('An item inside an item that gives its id is the same wherever that id stands', () => {
  const ada = {id: 'ada', name: 'Ada'};
  const file = bareItems(
    [
      {text: 'A', speaker: ada},
      {text: 'B', speaker: ada},
      {text: 'C', speaker: 'ada'},
    ],
    'quotes',
  );
  assert.deepEqual(plain(file.actors), [ada]);
  assert.deepEqual(
    file.quotes.map(({speaker}) => speaker),
    ['ada', 'ada', 'ada'],
  );
});

test('An item inside an item cannot take the id of something else', () => {
  const file = [{id: 'hello', text: 'A', speaker: {id: 'hello', name: 'Ada'}}];
  const result = parse(file, {collection: 'quotes'});
  assertSound(result);
  assert.equal(result.story?.file.quotes[0]?.speaker, undefined);
  assert.match(problemAt(file, '/0/speaker', 'quotes').message, /the id "hello" is already used/);
  for (const id of ['', 'no spaces', 5, null])
    problemAt({text: 'A', speaker: {id, name: 'Ada'}}, '/speaker/id', 'quotes');
});

test('Items that name each other in a ring are all kept, and none names one that fell out', () => {
  const ring = {title: 'A', leadsTo: [{id: 'b', title: 'B', leadsTo: [{id: 'c', title: 'C', leadsTo: ['b']}]}]};
  const {events} = bareItems(ring, 'events');
  assert.deepEqual(events.map(({id, leadsTo}) => `${id} ${leadsTo?.join()}`).sort(), ['b c', 'c b', 'events-1 b']);
  const broken = {title: 'A', leadsTo: [{id: 'b', leadsTo: [{id: 'c', title: 'C', leadsTo: ['b']}]}]};
  const result = parse(broken, {collection: 'events'});
  assertSound(result);
  assert.ok(result.problems.some(({path}) => path === '/leadsTo/0'));
});

test('JSON in an attribute that the CMS escaped twice is read, with a warning', () => {
  for (const value of [[{speaker: {name: 'Ada & Bob'}, text: '<Hello>'}], {text: 'It’s "so"'}]) {
    const escaped = JSON.stringify(value)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    const {story, faults} = readAttribute(escaped, {collection: 'quotes'});
    assert.equal(story?.file.quotes[0]?.text, (Array.isArray(value) ? value[0] : value)?.text);
    assert.deepEqual(
      faults.map(({code}) => code),
      ['escaped'],
    );
  }
  assert.deepEqual(
    readAttribute('{"text": "Say &quot;yes&quot;"}', {collection: 'quotes'}).story?.file.quotes[0]?.text,
    'Say &quot;yes&quot;',
  );
});

// Ids

test('An id is used once in the whole file: the first has it, the others are told where', () => {
  const file = aStory({
    actors: [anActor(), anActor({name: 'Another Ada'}), anActor({id: 'cnews'})],
    events: [anEvent({id: 'ada'})],
  });
  const result = parse(file);
  assertSound(result);
  assert.deepEqual(plain(result.story?.file.actors), [anActor()]);
  assert.deepEqual(
    result.problems.map(({path, message}) => `${path} ${message}`),
    [
      '/actors/1 the id "ada" is already used at /actors/0',
      '/actors/2 the id "cnews" is already used at /sources/0',
      '/events/0 the id "ada" is already used at /actors/0',
    ],
  );
});

test('Where the first with an id falls out, the second has it, and only those who mean the second find it', () => {
  const result = parse({
    version: 1,
    sources: [{id: 'x', lang: 1}, {id: 'x', title: null}, aSource()],
    media: [{id: 'ada', kind: 'no kind'}],
    places: [{id: 'ada'}],
    actors: [anActor()],
    quotes: [aQuote(), aQuote({id: 'other', wordings: [{source: 'x', text: 'Ho'}]})],
    points: [{id: 'p', text: 'P', about: ['ada', 'x'], citations: ['ada']}],
  });
  assertSound(result);
  assert.equal(result.story?.file.quotes[0]?.speaker, 'ada');
  assert.ok(result.problems.some(({path}) => path === '/points/0/citations/0'));

  const moved = parse({
    version: 1,
    actors: [{id: 'x', kind: 'person'}],
    places: [{id: 'x', name: 'Here'}],
    events: [anEvent({id: 'e', place: 'x', participants: ['x']})],
  });
  assertSound(moved);
  assert.deepEqual(plain(moved.story?.file.events), [{id: 'e', title: 'The summit', place: 'x', participants: []}]);
});

test('I am told why an id is not found: mistyped, of another kind, left out, or not there', () => {
  const file = aStory({
    actors: [anActor({id: 'zelenskyy'}), {id: 'nameless'} as never],
    quotes: ['zelensky', 'Zelenskyy', 'cnews', 'nameless', 'macron'].map((speaker, i) =>
      aQuote({id: `q${i}`, speaker}),
    ),
  });
  assert.deepEqual(told(file), [
    '/actors/1: "name" is missing. Add "name".',
    '/quotes/0/speaker: "zelensky" is not the id of anything in "actors". Did you mean "zelenskyy"?',
    '/quotes/1/speaker: "Zelenskyy" is not the id of anything in "actors". Did you mean "zelenskyy"?',
    '/quotes/2/speaker: "cnews" is not the id of anything in "actors": it is in "sources". Name something in "actors", or leave it out.',
    '/quotes/3/speaker: "nameless" is not the id of anything in "actors" that could be used. Mend the item with this id first.',
    '/quotes/4/speaker: "macron" is not the id of anything in "actors". Add it to "actors", or correct the id.',
  ]);
});

test('No other number and no other short name is guessed for an id', () => {
  const file = aStory({
    actors: [anActor({id: 'uk'}), anActor({id: 'person-12'})],
    quotes: ['us', 'person-13'].map((speaker, i) => aQuote({id: `q${i}`, speaker})),
  });
  for (const problem of told(file)) assert.match(problem, /Add it to "actors", or correct the id/);
});

// What newsrooms write

test('A sloppy file is told in words that an editor understands', () => {
  const file = {
    version: 1,
    updated: '2025-3-2',
    sources: [{id: 7, publisher: 'P'}, null, [aSource()], 'cnews', aSource({wires: 'AFP' as never})],
    actors: [anActor({name: ''}), anActor({id: 'bob', kind: 'Person' as never, country: 'gb'}), anActor({id: ' '})],
    places: [
      {id: 'london', name: {}, lat: '51.5'},
      {id: 'paris', name: {en: '', fr: 'Paris'}, online: 'yes'},
    ],
    events: [anEvent({status: 'canceled' as never, date: '2025-03-02T10:00', key: null as never})],
    quotes: [
      aQuote({speaker: 'bob', citations: 'cnews' as never, text: ['', ' ']}),
      {id: 'q2', speaker: 'bob'},
      aQuote({id: 'q3', speaker: 'bob', wordings: []}),
    ],
    media: [{id: 'm', kind: 'photo', focus: [0.5], alt: ''}],
  };
  assert.deepEqual(told(file), [
    '/updated: "2025-3-2" stands here. Write "2025-03-02".',
    '/sources/0/id: 7 stands here. Write a text in quotation marks.',
    '/sources/1: null stands here. Write an object in braces, or leave it out.',
    '/sources/2: a list stands here. Write an object in braces.',
    '/sources/3: "cnews" stands here. Write an object in braces.',
    '/sources/4/wires: "AFP" stands here. Write a list in brackets, such as ["AFP"].',
    '/actors/0/name: nothing is written here. Write the text, or leave it out.',
    '/actors/1/kind: "Person" stands here, which is not among the words known here. Did you mean "person"?',
    '/actors/1/country: "gb" stands here. Use an ISO 3166 code of two capitals, such as "GB".',
    '/actors/2/id: " " stands here. Use 1 to 64 letters, digits, "_", "." or "-", starting with a letter or digit.',
    '/places/0/name: no language has a text. Add one, such as {"en": "…"}.',
    '/places/0/lat: "51.5" stands here. Write a number without quotation marks.',
    '/places/1/name/en: nothing is written here. Write the text, or leave it out.',
    '/places/1/online: "yes" stands here. Write true or false, without quotation marks.',
    '/events/0/date: "2025-03-02T10:00" stands here. Add the time zone: "2025-03-02T10:00Z" for UTC, or "+02:00" instead of "Z".',
    '/events/0/status: "canceled" stands here, which is not among the words known here. Did you mean "cancelled"?',
    '/events/0/key: null stands here. Write true or false, without quotation marks, or leave it out.',
    '/quotes/0/text/0: nothing is written here. Write the text, or leave it out.',
    '/quotes/0/text/1: nothing is written here. Write the text, or leave it out.',
    '/quotes/0/text: nothing is written here. Write the text, or leave it out.',
    '/quotes/0/citations: "cnews" stands here. Write a list in brackets, such as ["cnews"].',
    '/quotes/1: the quotation has no words. Give "wordings", or "text" where there is one source.',
    '/quotes/2: the quotation has no words. Give "wordings", or "text" where there is one source.',
    '/media/0/focus: a list stands here. Write a list of two numbers.',
  ]);
  const {story} = parse(file);
  assert.deepEqual(COLLECTION_NAMES.map(name => story!.file[name].length).filter(Boolean), [1, 1, 1, 1, 1, 1]);
  assert.equal(story?.file.media[0]?.alt, '');
});

test('A story in which every value is null still opens', () => {
  const nulls = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(nulls)
      : typeof value === 'object' && value
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nulls(part)]))
        : null;
  const result = parse({...(nulls(fullStory(0)) as Json), version: 1});
  assertSound(result);
  for (const name of COLLECTION_NAMES) assert.deepEqual(plain(result.story?.file[name]), []);
  assert.ok(result.problems.length > 100);
});

test('A stance may use the six positions and those of its issue, spelled as they are', () => {
  const issues = [
    {id: 'truce', question: 'A truce?', positions: [{id: 'demands', label: 'Demands it'}]},
    {id: 'talks', question: 'Talks?'},
  ];
  const of = (issue: string, position: string) => aStory({issues, stances: [aStance({issue, position})]});
  for (const position of ['supports', 'opposes', 'conditional', 'mixed', 'undecided', 'silent', 'demands']) {
    read(of('truce', position));
  }
  assert.equal(problemAt(of('truce', 'Supports'), '/stances/0/position').fix, 'Did you mean "supports"?');
  assert.match(problemAt(of('talks', 'demands'), '/stances/0/position').fix, /^Use one of: supports, opposes/);
  assert.deepEqual(plain(parse(of('talks', 'demands')).story?.file.stances), []);
});

test('A text in five hundred languages is read', () => {
  const tags = Array.from({length: 500}, (_, i) => `en-x-${i}`);
  const title = Object.fromEntries(tags.map(tag => [tag, `Title ${tag}`]));
  assert.equal(read(aStory({title})).in({lang: 'en-x-499'}).text(title).text, 'Title en-x-499');
});

test('Half a character does not stop a story', () => {
  const {story} = parseText('{"version": 1, "actors": [{"id": "ada", "name": "Ada \\ud83d", "country": "\\udc00"}]}');
  assert.equal(story?.file.actors[0]?.name, 'Ada \ud83d');
  assert.equal(story.file.actors[0].country, undefined);
});

// Size

/** Counts what is read of a value. */
function counted(value: unknown): {readonly value: unknown; readonly reads: () => number} {
  let reads = 0;
  const wrap = (inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null
      ? new Proxy(inner, {
          get: (target, key): unknown => (reads++, wrap(Reflect.get(target, key))),
          has: (target, key) => (reads++, Reflect.has(target, key)),
          ownKeys: target => (reads++, Reflect.ownKeys(target)),
          getOwnPropertyDescriptor: (target, key) => (reads++, Reflect.getOwnPropertyDescriptor(target, key)),
        })
      : inner;
  return {value: wrap(value), reads: () => reads};
}

test('A story of twice the length takes about twice the reading, with or without mistakes', () => {
  const stories: Readonly<Record<string, (n: number) => {file: unknown; collection?: CollectionName}>> = {
    sound: n => ({
      file: aStory({
        issues: Array.from({length: n}, (_, i) => ({id: `i${i}`, question: 'A truce?'})),
        stances: Array.from({length: n}, (_, i) => aStance({id: `s${i}`, issue: `i${i}`})),
      }),
    }),
    'with mistakes everywhere': n => ({
      file: aStory({
        actors: Array.from({length: n}, (_, i) => anActor(i % 2 ? {id: `a${i}`} : ({id: `a${i}`, name: 1} as never))),
        quotes: Array.from({length: n}, (_, i) => aQuote({id: `q${i}`, speaker: `a${i}`, date: 'soon'})),
      }),
    }),
    'with one id for all': n => ({
      file: aStory({
        actors: Array.from({length: n}, () => anActor()),
        events: Array.from({length: n}, () => anEvent()),
      }),
    }),
    'of bare items': n => ({
      file: Array.from({length: n}, () => ({text: 'Hi', speaker: {name: 'Ada'}, citations: [{publisher: 'AFP'}]})),
      collection: 'quotes',
    }),
  };
  for (const [kind, make] of Object.entries(stories)) {
    const [once, twice] = [400, 800].map(n => {
      const {file, collection} = make(n);
      const {value, reads} = counted(file);
      const {story} = parse(value, {collection});
      assert.ok(story);
      return reads();
    }) as [number, number];
    assert.ok(once > 4000, `${kind}: ${once} reads`);
    assert.ok(twice / once > 1.8 && twice / once < 2.1, `${kind}: ${once} reads, then ${twice}`);
  }
});

test('A story of 10,000 events is read whole, with all that its events name', () => {
  const n = 10_000;
  const events = Array.from({length: n}, (_, i) => ({
    id: `e${i}`,
    title: {en: `Event ${i}`, uk: `Подія ${i}`},
    date: `2025-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
    status: 'happened' as const,
    place: `p${i % 100}`,
    participants: [`a${i % 500}`, {actor: `a${(i + 1) % 500}`, citations: ['cnews']}],
    leadsTo: i + 1 < n ? [`e${i + 1}`] : [],
    citations: ['cnews'],
  }));
  const file = aStory({
    events,
    places: Array.from({length: 100}, (_, i) => ({id: `p${i}`, name: `Place ${i}`})),
    actors: [anActor(), ...Array.from({length: 500}, (_, i) => anActor({id: `a${i}`, name: `Actor ${i}`}))],
  });
  const story = read(file);
  assert.deepEqual(plain(story.file.events), events);
  for (const event of story.file.events) {
    assert.equal(story.get('events', event.id), event);
    assert.ok(story.get('places', event.place));
    assert.equal(event.participants?.length, 2);
    for (const next of event.leadsTo!) assert.ok(story.get('events', next));
  }
  assertSound({story, problems: []});
});

test('Of a story with more mistakes than anyone could mend, I am told of ten thousand, and that there are more', () => {
  const about = Array.from({length: 400}, () => null);
  const points = Array.from({length: 100}, (_, i) => ({id: `p${i}`, text: 'A point', about}));
  const {story, problems} = parse({version: 1, points});
  assert.equal(story?.file.points.length, 100);
  assert.equal(problems.length, 10_000);
  assert.equal(problems.at(-2)?.message, 'null stands here');
  assert.equal(problems.at(-1)?.message, 'there are more mistakes than are listed here');
  assert.equal(parse({version: 1, points: points.slice(0, 24)}).problems.length, 9600);
});

test('Twenty thousand quotations, each with its own speaker and source, are read', () => {
  const items = Array.from({length: LIMITS.collection}, (_, i) => ({
    text: `Words ${i}`,
    speaker: {name: `Speaker ${i}`},
    citations: [{publisher: `Paper ${i}`}],
  }));
  const story = read(items, {collection: 'quotes'});
  for (const [i, quote] of story.file.quotes.entries()) {
    assert.equal(story.get('actors', quote.speaker)?.name, `Speaker ${i}`);
    assert.equal(story.citations(quote.citations)[0]?.name.text, `Paper ${i}`);
  }
});
