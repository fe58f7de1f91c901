/** The stories that ship: sound, whole, and true to the words of the articles that they are made from. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseText} from '../../src/story/reading/parse.js';
import {review} from '../../src/story/reading/review.js';
import type {Shape} from '../../src/story/reading/item-reader.js';
import {COLLECTION_NAMES, type Spoken, type StoryFile} from '../../src/story/file/schema.js';
import type {Json} from '../story.js';
import {assertSound, headerShapes, plain, shapes} from '../story/help.js';

const DATA = 'stories/data';
const textOf = (file: string) => readFileSync(file, 'utf8');

/** Of each article, by story and source: how many sentences it has, and what it prints in quotation marks. */
const PRINTED = JSON.parse(textOf('test/stories/printed-quotations.json')) as Readonly<
  Record<string, Readonly<Record<string, {readonly sentences: number; readonly quotations: readonly string[]}>>>
>;

const stories = readdirSync(DATA)
  .filter(name => name.endsWith('.json'))
  .map(name => {
    const text = textOf(`${DATA}/${name}`);
    return {name, text, result: parseText(text)};
  });

const fileOf = (id: string): StoryFile => {
  const found = stories.find(({result}) => result.story?.file.id === id);
  assert.ok(found, `no story in ${DATA} has the id ${id}`);
  return found.result.story!.file;
};

test('There are stories to look at, each with its articles', () => {
  const ids = stories.map(({result}) => result.story?.file.id);
  assert.ok(ids.includes('london-2025'));
  assert.deepEqual(Object.keys(PRINTED).sort(), ids.sort());
  for (const [id, articles] of Object.entries(PRINTED)) {
    assert.deepEqual(
      Object.keys(articles).sort(),
      fileOf(id)
        .sources.map(source => source.id)
        .sort(),
      id,
    );
  }
});

for (const {name, text, result} of stories) {
  test(`The story ${name} has no problem, not even a warning, and nothing of it is lost`, () => {
    assert.deepEqual(result.problems, []);
    assert.deepEqual(review(result.story!, JSON.parse(text)), []);
    assertSound(result);
    const given = Object.entries(JSON.parse(text) as Json).filter(([key]) => !/^(\$schema|version|x-.*)$/.test(key));
    const read = plain(result.story!.file) as Json;
    for (const [key, value] of given) assert.deepEqual(read[key], value, key);
  });
}

// Quotations

/** The words alone: one shape of quotation mark, single spaces, without the comma or stop of the sentence round them. */
const wordsOf = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,]$/, '');

const partsOf = (text: Spoken): readonly string[] =>
  typeof text === 'string' ? [text] : Array.isArray(text) ? text : Object.values(text).flatMap(partsOf);

interface Said {
  readonly form: string | undefined;
  readonly text: string;
}

/** Whatever the file gives as the very words of `source`: wordings, and an actor's name as it is printed there. */
function wordsFrom(source: string, file: StoryFile): readonly Said[] {
  const found: Said[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      const {source: from, form, text, wording} = value as {source?: string; form?: string} & Record<string, Spoken>;
      if (from === source) {
        found.push(
          ...[wording, text].flatMap(words => (words ? partsOf(words) : [])).map(words => ({form, text: words})),
        );
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(file);
  for (const {form, text, citations} of file.quotes) {
    if (text && (citations ?? []).some(cited => (typeof cited === 'string' ? cited : cited.source) === source))
      found.push(...partsOf(text).map(words => ({form: form ?? 'direct', text: words})));
  }
  for (const {names} of file.actors) {
    for (const {text, usedBy} of names ?? []) if (usedBy?.includes(source)) found.push({form: undefined, text});
  }
  return found;
}

const wordCount = (text: string) => text.split(/\s+/).length;

for (const [id, articles] of Object.entries(PRINTED)) {
  test(`Every quotation of four words or more in the articles of ${id} is in its data`, () => {
    let checked = 0;
    for (const [source, {quotations}] of Object.entries(articles)) {
      const held = wordsFrom(source, fileOf(id)).map(({text}) => wordsOf(text));
      for (const quotation of quotations.filter(words => wordCount(words) > 3)) {
        assert.ok(
          held.some(text => text.includes(wordsOf(quotation))),
          `${source} prints “${quotation}”, which ${id} lacks`,
        );
        checked++;
      }
    }
    assert.ok(checked > 0);
  });

  test(`The story ${id} puts nothing in quotation marks that its articles do not`, () => {
    for (const [source, {quotations}] of Object.entries(articles)) {
      const printed = quotations.map(wordsOf);
      for (const {form, text} of wordsFrom(source, fileOf(id))) {
        if (form !== 'direct' && form !== 'partial') continue;
        assert.ok(
          printed.some(words => words.includes(wordsOf(text))),
          `${source} does not print “${text}” as a quotation`,
        );
      }
    }
  });
}

// Coverage

interface Row {
  readonly n: number;
  readonly begins: string;
  readonly items: string;
}

/** What stands in backticks: an item's id, or a JSON pointer that starts with one. */
const namesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

/** The sections of COVERAGE.md by the name in their heading: a source, or the story whose common knowledge it lists. */
const COVERAGE: ReadonlyMap<string, {readonly rows: readonly Row[]; readonly names: readonly string[]}> = new Map(
  textOf(`${DATA}/COVERAGE.md`)
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [heading, ...names] = namesIn(section);
      const lines = [...section.matchAll(/^\|\s*(\d+)\s*\|(.*)\|(.*)\|\s*$/gm)];
      const rows = lines.map(([, n, begins, items]) => ({n: Number(n), begins: begins!.trim(), items: items!.trim()}));
      return [heading!, {rows, names}];
    }),
);

/** Follows a pointer such as `porcupine/wordings/0` from an item; nothing when it leads nowhere. */
function follow(pointer: string, items: ReadonlyMap<string, unknown>): unknown {
  const [id, ...steps] = pointer.split('/');
  return steps.reduce<unknown>((value, step) => (value as Json | undefined)?.[step], items.get(id!));
}

for (const [id, articles] of Object.entries(PRINTED)) {
  const items = () =>
    new Map(
      COLLECTION_NAMES.flatMap(name => fileOf(id)[name].flatMap(item => ('id' in item ? [[item.id, item]] : []))),
    );

  test(`COVERAGE.md has a row for every sentence of the articles of ${id}, with items or a reason`, () => {
    const known = items();
    for (const [source, {sentences}] of Object.entries(articles)) {
      const rows = COVERAGE.get(source)?.rows ?? [];
      assert.deepEqual(
        rows.map(({n}) => n),
        Array.from({length: sentences}, (_, i) => i + 1),
        source,
      );
      for (const {n, begins, items: held} of rows) {
        const place = `${source}, sentence ${n}`;
        assert.ok(begins && wordCount(begins) <= 6, `${place}: “${begins}”`);
        if (/^left out: \S/.test(held)) continue;
        const names = namesIn(held);
        assert.ok(names.length > 0, `${place} names no item and gives no reason`);
        for (const name of names) assert.notEqual(follow(name, known), undefined, `${place}: ${name}`);
      }
    }
  });

  test(`COVERAGE.md names every item of ${id}`, () => {
    const sections = [id, ...Object.keys(articles)].map(name => COVERAGE.get(name)!);
    const named = new Set(sections.flatMap(({names}) => names.map(name => name.split('/')[0])));
    assert.deepEqual(
      [...items().keys()].filter(item => !named.has(item)),
      [],
    );
  });
}

// Languages

/** Names of outlets and channels stay as they are printed, and so do their titles; ids may stand where an actor is meant. */
const AS_PRINTED = /\/(publisher|channel|via|accordingTo|attributedTo|of)$|^\/sources\/\d+\/title$/;

/** Every text of ours in a value, with its place. */
function* textsIn(value: unknown, shape: Shape, path: string): Generator<readonly [string, unknown]> {
  if (value === undefined) return;
  if (shape.type === 'optional') yield* textsIn(value, shape.wrapped!, path);
  else if (shape.type === 'array') {
    for (const [i, entry] of (value as unknown[]).entries()) yield* textsIn(entry, shape.item!, `${path}/${i}`);
  } else if (shape.type === 'object') {
    for (const [key, entry] of Object.entries(shape.entries!))
      yield* textsIn((value as Json)[key], entry, `${path}/${key}`);
  } else if (shape.type === 'union') {
    const options = shape.options as readonly Shape[];
    // A text is a string or a map; what outlets print of a quotation may be fragments, too.
    if (options.length === 2 && options[1]!.type === 'record') yield [path, value];
    const entries = options.find(({type}) => type === typeof value && type === 'object');
    if (entries) yield* textsIn(value, entries, path);
  }
}

test('Every text of ours in the London story is there in English, Ukrainian and Arabic', () => {
  const file = plain(fileOf('london-2025')) as Json;
  const texts = [
    ...Object.entries(headerShapes).flatMap(([key, shape]) => [...textsIn(file[key], shape, `/${key}`)]),
    ...COLLECTION_NAMES.flatMap(name =>
      (file[name] as readonly unknown[]).flatMap((item, i) => [...textsIn(item, shapes[name], `/${name}/${i}`)]),
    ),
  ];
  const maps = texts.filter(([path, value]) => typeof value === 'object' || !AS_PRINTED.test(path));
  for (const [path, value] of maps) {
    assert.equal(typeof value, 'object', `${path} is in one language only`);
    const {en, uk, ar, ...others} = value as Record<string, string>;
    assert.deepEqual(others, {}, path);
    assert.ok(en && uk && ar, path);
    assert.match(uk, /\p{Script=Cyrillic}/u, path);
    assert.match(ar, /\p{Script=Arabic}/u, path);
  }
  assert.ok(maps.length > 200, `${maps.length} texts`);
});

test('Quotations in the London story stay in the language in which they are printed', () => {
  const file = fileOf('london-2025');
  for (const {id, wordings, text} of file.quotes) {
    for (const words of [text, ...(wordings ?? []).map(wording => wording.text)]) {
      assert.ok(words === undefined || typeof words === 'string' || Array.isArray(words), id);
    }
  }
});
