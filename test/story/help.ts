/** Reading for tests, and full stories made from the schema itself. */
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import * as v from 'valibot';
import {parse, type ParseResult} from '../../src/story/reading/parse.js';
import type {Shape} from '../../src/story/reading/item-reader.js';
import type {ParseOptions} from '../../src/story/reading/read-story.js';
import {COLLECTION_NAMES, collections, header, type CollectionName} from '../../src/story/file/schema.js';
import {storySchema} from '../../src/story/file/story-schema.js';
import type {Story} from '../../src/story/story.js';
import type {Json} from '../story.js';

export type Path = readonly (string | number)[];

/** Reads what must be without a mistake. */
export function read(file: unknown, options?: ParseOptions): Story {
  const {story, problems} = parse(file, options);
  assert.deepEqual(problems, []);
  assert.ok(story);
  return story;
}

/** A module as readers get it: bundled, with the shapes in valibot's place. */
export async function asBuilt<Module>(file: string): Promise<Module> {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    alias: {valibot: './.config/shapes.mjs'},
  });
  return (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  )) as Module;
}

export const pointer = (path: Path) =>
  path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Plain objects of what was read, which is without prototypes. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export const shapes = collections as unknown as Readonly<Record<CollectionName, Shape>>;
export const headerShapes = header as unknown as Readonly<Record<string, Shape>>;

export const refOf = ({pipe = []}: Shape) => pipe.find(step => step.metadata)?.metadata?.ref;

/** The name of the rule that a text or number has to keep. */
export const ruleOf = ({pipe = []}: Shape) =>
  pipe.find(step => step.kind === 'validation' && step.type !== 'max_length')?.message as string | undefined;

const SOUND: Readonly<Record<string, string>> = {
  id: 'an-id',
  language: 'uk',
  country: 'GB',
  currency: 'EUR',
  date: '2025-03-02',
};

/** Which of a union's options stands in a full story: each does in one of three. */
export const chosen = (options: readonly unknown[], variant: number) => variant % options.length;

/**
 * A sound value for a definition, with every optional field, two entries in a list and two languages in a map.
 *
 * @param variant which words of a choice and which options of a union are taken
 */
export function soundValue(shape: Shape, variant: number): unknown {
  const {type} = shape;
  const options = shape.options as readonly Shape[];
  const target = refOf(shape);
  switch (type) {
    case 'optional':
      return soundValue(shape.wrapped!, variant);
    case 'union':
      return soundValue(options[chosen(options, variant)]!, variant);
    case 'picklist':
      return shape.options![variant % shape.options!.length];
    case 'literal':
      return shape.literal;
    case 'array':
      return [soundValue(shape.item!, variant), soundValue(shape.item!, variant + 1)];
    case 'tuple':
      return shape.items!.map(item => soundValue(item, variant));
    case 'record':
      return {en: soundValue(shape.value!, variant), uk: soundValue(shape.value!, variant + 1)};
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.entries!).map(([key, entry]) => [key, soundValue(entry, variant)]),
      );
    case 'boolean':
      return variant % 2 === 0;
    case 'number':
      return 12.5;
    case 'string':
      return target ? `${target === 'any' ? 'events' : target}-kept` : (SOUND[ruleOf(shape) ?? ''] ?? 'some words');
    default:
      throw new Error(`no sound value is known for "${type}"`);
  }
}

function fullItem(name: CollectionName, id: string, variant: number): Json {
  const item = soundValue(shapes[name], variant) as Json;
  if ('id' in item) item.id = id;
  if (name === 'stances') item.position = 'supports';
  return item;
}

/**
 * A sound story in which every field of every collection is filled. The first item of each collection is there to
 * be broken: all references name the second.
 */
export const fullStory = (variant: number): Json => ({
  ...Object.fromEntries(Object.entries(headerShapes).map(([key, shape]) => [key, soundValue(shape, variant)])),
  version: 1,
  ...Object.fromEntries(
    COLLECTION_NAMES.map(name => [
      name,
      [fullItem(name, `${name}-broken`, variant), fullItem(name, `${name}-kept`, variant + 1)],
    ]),
  ),
});

/** Every reference in a value, with what it has to name. */
export function references(value: unknown, shape: Shape): readonly (readonly [string, CollectionName | 'any'])[] {
  if (shape.type === 'optional') return value === undefined ? [] : references(value, shape.wrapped!);
  const target = refOf(shape);
  if (target) return [[value as string, target]];
  if (shape.type === 'array') return (value as unknown[]).flatMap(entry => references(entry, shape.item!));
  if (shape.type === 'object')
    return Object.entries(shape.entries!).flatMap(([key, entry]) => references((value as Json)[key], entry));
  if (shape.type === 'union') {
    const option = (shape.options as readonly Shape[]).find(({type}) => type === typeof value);
    return option ? references(value, option) : [];
  }
  return [];
}

/** What every story that was read keeps to, whatever it was read from. */
export function assertSound({story, problems}: ParseResult) {
  for (const {path, message, fix, severity} of problems) {
    assert.match(path, /^(\/|$)/);
    assert.ok(message && fix);
    assert.match(severity, /^(error|warning)$/);
  }
  if (!story) {
    assert.ok(problems.length > 0);
    return;
  }
  const result = v.safeParse(storySchema, {version: 1, ...story.file});
  assert.deepEqual(result.issues ?? [], []);
  const ids = new Map<string, CollectionName>();
  for (const name of COLLECTION_NAMES) {
    for (const item of story.file[name]) {
      if (!('id' in item)) continue;
      assert.ok(!ids.has(item.id), `the id ${item.id} is used twice`);
      ids.set(item.id, name);
    }
  }
  for (const name of COLLECTION_NAMES) {
    for (const item of story.file[name]) {
      for (const [id, target] of references(item, shapes[name])) {
        assert.ok(target === 'any' ? ids.has(id) : ids.get(id) === target, `${id} is not in ${target}`);
      }
    }
  }
}
