/** With `date`, what is later does not count: on every element, for every field of the story file that is a date. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {evidenceTemplate} from '../../dist/esm/ui/templates/evidence.js';
import {heldPosition} from '../../dist/esm/story/lookups/stances.js';
import {readValue} from '../../dist/esm/story/reading/read-story.js';
import {wordsFor} from '../../dist/esm/ui/language/locale.js';
import {sceneOf} from '../../dist/esm/ui/scene.js';
import {plainHtml} from '../../dist/esm/prerender/elements.js';
import {SELECTORS, type Tag} from '../../src/selections/tags.js';
import {COLLECTION_NAMES, type CollectionName} from '../../src/story/file/schema.js';
import type {Shape} from '../../src/story/reading/item-reader.js';
import {render, withoutScripts} from '../prerender/help.js';
import type {Json} from '../story.js';
import {fullStory, refOf, ruleOf, shapes} from '../story/help.js';

const DATE = '2025-06-30';
const LATE = '2025-09-01';
const MARK = 'LATER';
/** What is later, by its words or by its date. */
const LATER = /LATER|2025-09/;

/** A field that is a date, in an object of a collection: the item itself, or an entry of one of its lists. */
interface Dated {
  readonly collection: CollectionName;
  /** The list that the entry is in; undefined for the item itself. */
  readonly list: string | undefined;
  readonly field: string;
}

const bare = (shape: Shape): Shape => (shape.type === 'optional' ? bare(shape.wrapped!) : shape);
const isDate = (shape: Shape) => ruleOf(bare(shape)) === 'date';
const entriesOf = (shape: Shape) => Object.entries(bare(shape).entries ?? {});

/** Every date of the schema, found in it, so that a new one is covered without a word here. */
const DATES: readonly Dated[] = COLLECTION_NAMES.flatMap(collection =>
  entriesOf(shapes[collection]).flatMap(([name, shape]): readonly Dated[] => {
    if (isDate(shape)) return [{collection, list: undefined, field: name}];
    const {type, item} = bare(shape);
    const inner = type === 'array' ? bare(item!) : undefined;
    const objects = inner?.type === 'union' ? (inner.options as readonly Shape[]) : inner ? [inner] : [];
    return objects
      .flatMap(entriesOf)
      .filter(([, one]) => isDate(one))
      .map(([field]) => ({collection, list: name, field}));
  }),
);

/** Words that say nothing else stand in the place of every free text. */
function marked(value: unknown, shape: Shape): unknown {
  const {type, entries, item, options} = bare(shape);
  if (type === 'object')
    return Object.fromEntries(Object.entries(value as Json).map(([key, one]) => [key, marked(one, entries![key]!)]));
  if (type === 'array') return (value as unknown[]).map(one => marked(one, item!));
  if (type === 'record') return Object.fromEntries(Object.keys(value as Json).map(key => [key, MARK]));
  if (type === 'union') {
    const kind = Array.isArray(value) ? ['array'] : typeof value === 'string' ? ['string'] : ['object', 'record'];
    const option = (options as readonly Shape[]).find(one => kind.includes(one.type));
    return option ? marked(value, option) : value;
  }
  return type === 'string' && !refOf(bare(shape)) && ['empty', undefined].includes(ruleOf(bare(shape))) ? MARK : value;
}

const kept = (collection: string) => `${collection}-kept`;
const keptOf = (story: Json, collection: CollectionName) => (story[collection] as Json[]).find(isKept)!;
const isKept = ({id}: Json) => typeof id !== 'string' || id.endsWith('-kept');

/** A full story with early dates, and beside each kept item (or in its list) one that differs by a later date. */
function storyWith({collection, list, field}: Dated): Json {
  const story: Json = fullStory(1);
  for (const name of COLLECTION_NAMES) story[name] = (story[name] as Json[]).filter(isKept).slice(0, 1);
  for (const correction of story.corrections as Json[])
    correction.items = COLLECTION_NAMES.filter(name => name !== 'corrections').map(kept);
  const item = keptOf(story, collection);
  const shape = shapes[collection];
  if (list === undefined) {
    // Its other dates are of a time that nobody knows: the one in question decides.
    const others = DATES.filter(date => date.collection === collection).map(date => date.list ?? date.field);
    const own = entriesOf(shape).filter(([name]) => name in item && (name === field || !others.includes(name)));
    const later: Json = Object.fromEntries(
      own.map(([name, one]) => [name, name === 'group' ? 'late-group' : marked(item[name], one)]),
    );
    if (collection === 'quotes') delete later.event;
    if (collection === 'stances') later.position = 'opposes';
    (story.actors as Json[]).push({id: 'late-group', kind: 'coalition', name: MARK});
    (story[collection] as Json[]).push({...later, ...(item.id ? {id: 'late-item'} : {}), [field]: LATE});
  } else {
    const entry = bare(bare(entriesOf(shape).find(([name]) => name === list)![1]).item!);
    const object =
      entry.type === 'union' ? (entry.options as readonly Shape[]).find(one => one.type === 'object')! : entry;
    const [first] = item[list] as Json[];
    item[list] = [first, {...(marked(first, object) as Json), [field]: LATE}];
  }
  return JSON.parse(JSON.stringify(story)) as Json;
}

/** A tag that shows the kept item where it shows one, and of actors the kept one only. */
const tagOf = (name: Tag, date: string) => {
  const attributes = SELECTORS[name].attributes.flatMap((attribute: string) => {
    const collection = COLLECTION_NAMES.find(one => one === `${attribute}s` || (one === attribute && one === 'actors'));
    return collection ? `${attribute}="${kept(collection)}"` : [];
  });
  return `<${name} src="/story.json" ${[...attributes, date && `date="${date}"`].join(' ')}></${name}>`;
};

async function shownBy(name: Tag, story: Json, date: string): Promise<string> {
  const {html} = await render(tagOf(name, date), {'/story.json': story});
  return withoutScripts(html);
}

/** What a position's button opens is drawn when it is pressed. */
async function evidenceOf(story: Json, date: string): Promise<string> {
  const words = wordsFor('en');
  await words.load();
  const scene = sceneOf(readValue(story).story!, 'en', date, words.module)!;
  return plainHtml(evidenceTemplate(heldPosition(scene.story, kept('actors'), kept('issues')), () => false, scene));
}

const shown = new Set<string>();

for (const dated of DATES) {
  const path = [dated.collection, dated.list, dated.field].filter(Boolean).join('.');
  const story = storyWith(dated);
  // What ends later has begun: only its end is not known yet.
  const later = dated.field === 'to' ? /2025-09/ : LATER;
  for (const name of Object.keys(SELECTORS) as Tag[]) {
    test(`<${name}> as of ${DATE} has nothing of what ${path} says is later`, async () => {
      if (LATER.test(await shownBy(name, story, ''))) shown.add(path);
      assert.ok(!later.test(await shownBy(name, story, DATE)));
    });
  }
  test(`the evidence for a position as of ${DATE} has nothing of what ${path} says is later`, async () => {
    if (LATER.test(await evidenceOf(story, ''))) shown.add(path);
    assert.ok(!later.test(await evidenceOf(story, DATE)));
  });
}

test('Without a date, what is later is there: the tests above can fail', () => {
  for (const path of [
    'sources.published',
    'memberships.from',
    'memberships.asOf',
    'events.date',
    'events.history.date',
    'quotes.date',
    'stances.date',
    'pledges.steps.date',
    'corrections.date',
  ])
    assert.ok(shown.has(path), path);
});

test('A card for a quotation that came later keeps the author’s words', async () => {
  const story = storyWith({collection: 'quotes', list: undefined, field: 'date'});
  const {html, warnings} = await render(
    `<quote-card src="/story.json" quote="late-item" date="${DATE}">Mine</quote-card>`,
    {
      '/story.json': story,
    },
  );
  assert.ok(html.endsWith('>Mine</quote-card>'));
  assert.deepEqual(
    warnings.filter(({stayed}) => stayed).map(({message}) => message),
    [`the story has no quotation "late-item" as of ${DATE}`],
  );
});
