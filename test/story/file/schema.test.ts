import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from '../../../src/story/reading/parse.js';
import type {Shape} from '../../../src/story/reading/item-reader.js';
import {COLLECTION_NAMES, type CollectionName} from '../../../src/story/file/schema.js';
import type {Json} from '../../story.js';
import {
  assertSound,
  chosen,
  fullStory,
  headerShapes,
  plain,
  pointer,
  read,
  refOf,
  ruleOf,
  shapes,
  type Path,
} from '../help.js';

/** Something wrong in a full story. */
interface Mistake {
  readonly what: string;
  /** Where it is made. */
  readonly path: Path;
  /** What stands there; `undefined`: nothing. */
  readonly value: unknown;
  /** Where the problem is told. */
  readonly told: Path;
  /** What it spoils; nothing when it is only looked at. */
  readonly spoils: Path | undefined;
}

const JUNK: readonly (readonly [string, unknown])[] = [
  ['a number', 7],
  ['a truth value', true],
  ['null', null],
  ['a text', 'no-such-word'],
  ['a list', [{zzz: 1}]],
  ['an object', {zzz: 1}],
  ['an empty list', []],
];

/** Values that break a rule of the schema, by the rule's name. */
const BROKEN: Readonly<Record<string, readonly unknown[]>> = {
  id: ['', ' ', 'with space', '-first', 'ä', 'x'.repeat(65), 'a\n'],
  language: ['', 'e', 'english language', 'en_GB', '12'],
  country: ['', 'gb', 'GBR', 'G'],
  currency: ['', 'eur', '€', 'EU', 'EURO'],
  date: ['', 'yesterday', '2025-2-3', '2025-02-30', '3/2/2025', '2025-03-02T10:00', '2025-03-04/2025-03-02'],
  empty: ['', ' ', '\n\t\u00a0'],
  latitude: [90.1, -91, Infinity],
  longitude: [180.1, -181, -Infinity],
};

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value === 'object' ? 'object' : typeof value;

/** The kinds of value that a definition looks into: others are of the wrong type, whatever is in them. */
function kindsOf(shape: Shape): readonly string[] {
  if (shape.type === 'union') return (shape.options as readonly Shape[]).flatMap(kindsOf);
  if (shape.type === 'record') return ['object'];
  if (shape.type === 'tuple') return ['array'];
  // Words that are not in the list, of any type, are of the same kind of mistake.
  if (shape.type === 'picklist') return [];
  return refOf(shape) ? [shape.type, 'object'] : [shape.type];
}

/** Every mistake that can be made at a place, and inside it. */
function* mistakesAt(shape: Shape, path: Path, variant: number): Generator<Mistake> {
  if (shape.type === 'optional') {
    yield* mistakesAt(shape.wrapped!, path, variant);
    return;
  }
  const here = (what: string, value: unknown): Mistake => ({what, path, value, told: path, spoils: path});
  const kinds = kindsOf(shape);
  for (const [what, value] of JUNK) if (!kinds.includes(kindOf(value))) yield here(what, value);
  yield* mistakesIn(shape, path, variant, here);
}

function* mistakesIn(
  shape: Shape,
  path: Path,
  variant: number,
  here: (what: string, value: unknown) => Mistake,
): Generator<Mistake> {
  const rule = ruleOf(shape);
  if (rule && shape.type !== 'object') {
    if (shape.type === 'array') yield here(rule, []);
    else {
      assert.ok(BROKEN[rule], `this test breaks the rule "${rule}", too`);
      for (const value of BROKEN[rule]) yield here(rule, value);
    }
  }
  const target = refOf(shape);
  if (target) {
    yield here('a dangling reference', 'nobody-has-this-id');
    yield here('an empty reference', '');
    if (target !== 'any') yield here('a wrong collection', target === 'actors' ? 'sources-kept' : 'actors-kept');
  }
  switch (shape.type) {
    case 'number':
      yield here('not a number', NaN);
      yield here('a number in quotation marks', '7');
      break;
    case 'picklist':
      for (const word of shape.options as readonly string[]) yield here('wrong case', word.toUpperCase());
      break;
    case 'object':
      yield* mistakesInObject(shape, path, variant, here);
      break;
    case 'array':
      yield* mistakesAt(shape.item!, [...path, 0], variant);
      yield* mistakesAt(shape.item!, [...path, 1], variant + 1);
      break;
    case 'tuple':
      yield here('too short', [1]);
      yield here('too long', [1, 2, 3]);
      for (const [i, item] of shape.items!.entries()) yield* mistakesAt(item, [...path, i], variant);
      break;
    case 'record':
      yield here('no languages', {});
      yield here('no language that is one', {'not a language': 'words'});
      yield {what: 'no language', path: [...path, 'x'], value: 'words', told: [...path, 'x'], spoils: undefined};
      yield* mistakesAt(shape.value!, [...path, 'en'], variant);
      yield* mistakesAt(shape.value!, [...path, 'uk'], variant + 1);
      break;
    case 'union': {
      const options = shape.options as readonly Shape[];
      yield* mistakesIn(options[chosen(options, variant)]!, path, variant, here);
    }
  }
}

function* mistakesInObject(
  {entries = {}}: Shape,
  path: Path,
  variant: number,
  here: (what: string, value: unknown) => Mistake,
): Generator<Mistake> {
  for (const [key, entry] of Object.entries(entries)) {
    yield* mistakesAt(entry, [...path, key], variant);
    if (entry.type !== 'optional')
      yield {what: 'missing', path: [...path, key], value: undefined, told: path, spoils: [...path, key]};
  }
  for (const key of ['unheardOf', '__proto__', 'constructor', 'a/b~c', '']) {
    yield {what: 'unknown', path: [...path, key], value: 'x', told: [...path, key], spoils: undefined};
  }
  if (Object.values(entries).some(({type}) => type !== 'optional')) yield here('nothing of it', {zzz: 1});
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)[key], value);

function put(file: Json, path: Path, value: unknown) {
  const parent = at(file, path.slice(0, -1)) as Json;
  const key = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  // As JSON.parse does it: `__proto__` is a key like any other.
  else Object.defineProperty(parent, key, {value, writable: true, enumerable: true, configurable: true});
}

/** Takes a spoiled value out of a sound story, and what cannot be without it. */
function takeOut(file: Json, path: Path) {
  const parentPath = path.slice(0, -1);
  const parent = at(file, parentPath);
  const key = path.at(-1)!;
  if (path.length === 1 || isOptional(path)) Reflect.deleteProperty(parent as Json, key);
  else if (!Array.isArray(parent)) {
    const shape = shapeAt(parentPath);
    if (shape.type === 'object') takeOut(file, parentPath);
    else Reflect.deleteProperty(parent as Json, key);
  } else if (shapeAt(parentPath, Array.isArray).type === 'tuple') takeOut(file, parentPath);
  else parent.splice(key as number, 1);
}

/** The definition of what stands at a path; of a union, the one that fits the next step. */
function shapeAt(path: Path, fits: (value: unknown) => boolean = () => false): Shape {
  const [first, index, ...rest] = path;
  let shape: Shape;
  let steps: Path;
  if (Object.hasOwn(headerShapes, first!)) [shape, steps] = [headerShapes[first!]!, path.slice(1)];
  else if (index === undefined) return {type: 'array'};
  else [shape, steps] = [shapes[first as CollectionName], rest];
  const settle = (found: Shape, next: string | number | undefined): Shape => {
    if (found.type === 'optional') return settle(found.wrapped!, next);
    if (found.type !== 'union') return found;
    const array = typeof next === 'number' || (next === undefined && fits([]));
    const option = (found.options as readonly Shape[]).find(({type}) =>
      array ? type === 'array' : type === 'object' || type === 'record',
    );
    return settle(option!, next);
  };
  for (const [i, step] of steps.entries()) {
    const parent = settle(shape, step);
    shape = parent.entries?.[step as string] ?? parent.item ?? parent.items?.[step as number] ?? parent.value ?? parent;
    if (i === steps.length - 1 && shape.type === 'optional') return settle(shape, undefined);
  }
  return settle(shape, undefined);
}

function isOptional(path: Path): boolean {
  const key = path.at(-1)!;
  if (typeof key === 'number') return false;
  const parent = path.length === 1 ? undefined : shapeAt(path.slice(0, -1));
  return (parent?.entries?.[key] ?? headerShapes[key])?.type === 'optional' && parent?.type !== 'record';
}

const withEmptyCollections = (file: Json): Json => {
  const {version, ...rest} = file;
  assert.equal(version, 1);
  const head = Object.entries(rest).filter(([key]) => key in headerShapes);
  // In the order in which a story is read.
  return Object.fromEntries([...head, ...COLLECTION_NAMES.map(name => [name, rest[name] ?? []])]) as Json;
};

/** What a value is made of: mistakes in two of the same make are the same mistake. */
const makeOf = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' ? part : typeof part));

/** Makes each mistake in turn and looks at all that is left. */
function attempt(mistakesOf: (variant: number) => Iterable<Mistake>) {
  let tried = 0;
  const seen = new Set<string>();
  for (const variant of [0, 1, 2]) {
    const sound = fullStory(variant);
    const text = JSON.stringify(sound);
    for (const mistake of mistakesOf(variant)) {
      const name = `${mistake.what} at ${pointer(mistake.path)}: ${JSON.stringify(mistake.value)}`;
      const kind = name.replace(/\/\d+/g, '/*') + makeOf(at(sound, mistake.path.slice(0, -1)));
      if (seen.has(kind)) continue;
      seen.add(kind);
      tried++;
      const given = JSON.parse(text) as Json;
      put(given, mistake.path, mistake.value);
      const expected = JSON.parse(text) as Json;
      if (mistake.spoils) takeOut(expected, mistake.spoils);
      const {story, problems} = parse(given);
      assert.ok(story, name);
      const left = withEmptyCollections(expected);
      // The same text says the same, faster.
      if (JSON.stringify(story.file) !== JSON.stringify(left)) assert.deepEqual(plain(story.file), left, name);
      const told = pointer(mistake.told);
      const problem = problems.find(({path}) => path === told);
      assert.ok(problem, `${name} is not told at ${told}, but at ${problems.map(({path}) => path).join()}`);
      assert.ok(problem.message.length > 5 && problem.fix.length > 5, name);
      assert.equal(problem.severity, mistake.what === 'unknown' ? 'warning' : 'error', name);
      const besides = problems.filter(({path}) => !`${path}/`.startsWith(`${told}/`));
      assert.deepEqual(besides, [], name);
    }
  }
  assert.ok(tried > 10, `${tried} mistakes`);
}

test('A story in which every field is filled has no problem, and nothing of it is lost', () => {
  for (const variant of [0, 1, 2]) {
    const file = fullStory(variant);
    assert.deepEqual(plain(read(file).file), withEmptyCollections(file));
  }
});

for (const name of COLLECTION_NAMES) {
  test(`One mistake in one of the ${name} costs only what it touches, and I am told where it is`, () => {
    attempt(variant => mistakesAt(shapes[name], [name, 0], variant));
  });
}

test('One mistake in the head of the story costs only what it touches, and I am told where it is', () => {
  attempt(function* (variant) {
    for (const [key, shape] of Object.entries(headerShapes)) {
      if (key !== 'version') yield* mistakesAt(shape, [key], variant);
    }
    for (const key of ['unheardOf', '__proto__', 'constructor', 'a/b~c']) {
      yield {what: 'unknown', path: [key], value: [], told: [key], spoils: undefined};
    }
  });
});

test('A collection that is no list is left out, and all others stay', () => {
  for (const name of COLLECTION_NAMES) {
    // Nothing else may name what is in it.
    const file: Json = {version: 1, sources: [{id: 'kept'}], places: [{id: 'kept-too', name: 'Kept'}]};
    for (const value of [null, 7, 'text', true, {}, {0: {id: 'x'}, length: 1}]) {
      const {story, problems} = parse({...file, [name]: value});
      assert.deepEqual(plain(story?.file), withEmptyCollections({...file, [name]: []}));
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.path, `/${name}`);
      assert.equal(problems[0]!.severity, 'error');
      assert.match(problems[0]!.fix, /list in brackets/);
    }
  }
});

/** What is left of a sound value when an id is gone, and where something fell out for it. */
function without(id: string, value: unknown, shape: Shape, path: Path, told: string[]): unknown {
  if (shape.type === 'optional') return without(id, value, shape.wrapped!, path, told);
  if (shape.type === 'union') {
    const kind = kindOf(value);
    const option = (shape.options as readonly Shape[]).find(
      one => kindsOf(one).includes(kind) && one.type !== 'string',
    );
    return without(id, value, option ?? (shape.options as readonly Shape[])[0]!, path, told);
  }
  if (refOf(shape)) {
    if (value === id) told.push(pointer(path));
    return value === id ? undefined : value;
  }
  if (shape.type === 'array') {
    const left = (value as unknown[]).map((entry, i) => without(id, entry, shape.item!, [...path, i], told));
    return left.filter(entry => entry !== undefined);
  }
  if (shape.type !== 'object') return value;
  const left: Json = {};
  for (const [key, entry] of Object.entries(shape.entries!)) {
    const field = (value as Json)[key];
    if (field === undefined) continue;
    left[key] = without(id, field, entry, [...path, key], told);
    if (left[key] !== undefined) continue;
    Reflect.deleteProperty(left, key);
    if (entry.type !== 'optional') return undefined;
  }
  return left;
}

for (const broken of COLLECTION_NAMES.filter(name => name !== 'corrections')) {
  test(`Where one of the ${broken} falls out, whatever names it is told of and nothing names it any more`, () => {
    for (const variant of [0, 1, 2]) {
      const file = fullStory(variant);
      const gone = [`${broken}-kept`];
      const told = new Set<string>();
      const expected: Json = withEmptyCollections(structuredClone(file));
      (expected[broken] as unknown[]).pop();
      // What falls out for an id may have an id itself.
      for (const id of gone) {
        for (const name of COLLECTION_NAMES) {
          const places: string[] = [];
          const items = (expected[name] as Json[]).map((item, i) => without(id, item, shapes[name], [name, i], places));
          for (const place of places) told.add(place);
          for (const [i, item] of items.entries()) {
            if (item === undefined) gone.push((expected[name] as Json[])[i]!.id as string);
          }
          expected[name] = items.filter(item => item !== undefined);
        }
      }
      const given = structuredClone(file);
      put(given, [broken, 1], null);
      const result = parse(given);
      assertSound(result);
      assert.deepEqual(plain(result.story?.file), expected);
      const errors = new Set(result.problems.map(({path}) => path));
      assert.ok(errors.delete(`/${broken}/1`));
      for (const place of told) assert.ok(errors.has(place), `${place} is not told`);
    }
  });
}
