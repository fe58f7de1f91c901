import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import * as valibot from 'valibot';
import * as schema from '../../src/story/file/schema.js';
import type {Json} from '../story.js';
import {asBuilt} from '../story/help.js';

const own = (await import(new URL('../../.config/shapes.mjs', import.meta.url).href)) as Json;
const built = await asBuilt<typeof schema>('src/story/file/schema.ts');

/** All that `read.ts` looks at in a definition. */
const LOOKED_AT = ['type', 'entries', 'item', 'items', 'wrapped', 'options', 'value', 'literal', 'pipe'];
const LOOKED_AT_IN_STEPS = ['kind', 'type', 'requirement', 'message', 'metadata'];

/** A definition in what is read of it, functions as their text. */
function seen(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => seen(entry, keys));
  if (typeof value === 'function') return 'a function';
  if (value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const shape = value as Json;
  const result: Json = {};
  for (const key of keys) {
    // A key that has nothing is as good as none.
    if (shape[key] === undefined) continue;
    if (key === 'entries') {
      const entries = Object.entries(shape[key] as Json);
      result[key] = entries.map(([name, entry]) => [name, seen(entry, LOOKED_AT)]);
    } else if (key === 'metadata') result[key] = shape[key];
    else if (key === 'pipe') {
      // The first step is the definition itself, rules follow.
      result[key] = (shape[key] as unknown[]).slice(1).map(step => seen(step, LOOKED_AT_IN_STEPS));
    } else result[key] = seen(shape[key], keys);
  }
  return result;
}

test('Readers’ bundles have every part of valibot that the story’s definition uses', () => {
  const text = readFileSync('src/story/file/schema.ts', 'utf8');
  // Types vanish in the bundle; they begin with a capital.
  const used = new Set([...text.matchAll(/\bv\.([a-z]\w*)/g)].map(([, name]) => name!));
  assert.ok(used.size > 10);
  for (const name of used) {
    assert.equal(typeof (valibot as Json)[name], 'function', name);
    assert.equal(typeof own[name], 'function', name);
  }
  assert.deepEqual([...used].sort(), Object.keys(own).sort());
});

test('Readers’ bundles read stories by the same definitions as valibot', () => {
  assert.deepEqual(Object.keys(built.collections), Object.keys(schema.collections));
  for (const name of schema.COLLECTION_NAMES) {
    assert.deepEqual(seen(built.collections[name], LOOKED_AT), seen(schema.collections[name], LOOKED_AT), name);
  }
  assert.deepEqual(Object.keys(built.header), Object.keys(schema.header));
  for (const [name, shape] of Object.entries(schema.header)) {
    assert.deepEqual(seen((built.header as Json)[name], LOOKED_AT), seen(shape, LOOKED_AT), name);
  }
  assert.deepEqual(built.TONES, schema.TONES);
});

test('Rules that are functions judge alike in readers’ bundles and in valibot', () => {
  const rulesOf = (value: unknown): ((value: unknown) => boolean)[] => {
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
    const {kind, requirement} = value as Json;
    const more = Object.entries(value).flatMap(([key, part]) => (key.startsWith('~') ? [] : rulesOf(part)));
    return kind === 'validation' && typeof requirement === 'function'
      ? [requirement as (value: unknown) => boolean, ...more]
      : more;
  };
  const [ours, theirs] = [rulesOf(built.collections), rulesOf(schema.collections)];
  assert.ok(ours.length > 10);
  assert.equal(ours.length, theirs.length);
  const values = ['2025-03-02', '2025-13', '', [], ['x'], {text: 'x'}, {wordings: []}, {wordings: [1]}, {}];
  for (const [i, rule] of ours.entries()) {
    for (const value of values) assert.equal(rule(value), theirs[i]!(value));
  }
});
