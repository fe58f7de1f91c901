import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {COLLECTION_WORDS, FIELD_WORDS, wordsAt} from '../../../src/story/file/schema-words.js';
import {collections} from '../../../src/story/file/schema.js';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const schema = JSON.parse(readFileSync('dist/story.schema.json', 'utf8')) as Schema;

/** Every field of the published schema, with the key of its words. */
function* fieldsOf(part: Schema, scope: string): Generator<{key: string; field: Schema}> {
  for (const [name, field] of Object.entries(part.properties ?? {})) {
    const collection = scope === 'story' && Object.hasOwn(collections, name);
    const {key, inside} = collection ? {key: name, inside: name} : wordsAt(scope, name);
    yield {key, field};
    yield* fieldsOf(field, inside);
  }
  if (part.items) yield* fieldsOf(part.items, scope);
  for (const option of part.anyOf ?? []) yield* fieldsOf(option, scope);
}
const fields = [...fieldsOf(schema, 'story')];

test('an editor shows what each field of a story file means', () => {
  assert.ok(fields.length > 150);
  const silent = fields.filter(({field}) => !/\S.*\.$/.test(field.description ?? '')).map(({key}) => key);
  assert.deepEqual([...new Set(silent)], [], 'write them into src/story/file/schema-words.ts');
});

test('no words are left of a field or collection that is no more', () => {
  const known = new Set(fields.map(({key}) => key));
  assert.deepEqual(
    Object.keys(FIELD_WORDS).filter(key => !known.has(key)),
    [],
  );
  assert.deepEqual(Object.keys(COLLECTION_WORDS).sort(), ['story', ...Object.keys(collections)].sort());
});
