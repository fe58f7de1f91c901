/** Writes dist/story.schema.json from the one definition of the story file, with the words for editors. */
import {writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {COLLECTION_WORDS, FIELD_WORDS, wordsAt} from '../src/story/file/schema-words.js';
import {storySchema} from '../src/story/file/story-schema.js';

type JsonSchema = ReturnType<typeof toJsonSchema>;

const schema = toJsonSchema(storySchema, {
  target: 'draft-2020-12',
  // What JSON Schema cannot say (EDTF dates, complete quotations) is checked when a story is read.
  ignoreActions: ['check'],
  overrideSchema: ({jsonSchema}) =>
    jsonSchema.type === 'object' && jsonSchema.properties
      ? {...jsonSchema, additionalProperties: false, patternProperties: {'^x-': {}, '^\\$schema$': {}}}
      : undefined,
});

/** The same with what each field means, which editors show beside it. */
function described(part: JsonSchema, scope: string): JsonSchema {
  const {properties, items, anyOf} = part;
  return {
    ...part,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, inner]) => [field, describedField(inner as JsonSchema, scope, field)]),
      ),
    }),
    ...(items && {items: described(items as JsonSchema, scope)}),
    ...(anyOf && {anyOf: anyOf.map(option => described(option as JsonSchema, scope))}),
  };
}

function describedField(part: JsonSchema, scope: string, field: string): JsonSchema {
  if (scope === 'story' && Object.hasOwn(COLLECTION_WORDS, field)) {
    return {description: COLLECTION_WORDS[field]!, ...described(part, field)};
  }
  const {key, inside} = wordsAt(scope, field);
  const description = FIELD_WORDS[key];
  return {...(description && {description}), ...described(part, inside)};
}

writeFileSync(
  'dist/story.schema.json',
  `${JSON.stringify({title: 'Story file, version 1', ...described(schema, 'story')}, null, 2)}\n`,
);
