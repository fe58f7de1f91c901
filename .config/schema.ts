/** Writes dist/story.schema.json from the one definition of the story file. */
import {writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {storySchema} from '../src/story/story-schema.js';

const schema = toJsonSchema(storySchema, {
  target: 'draft-2020-12',
  // What JSON Schema cannot say (EDTF dates, complete quotations) is checked when a story is read.
  ignoreActions: ['check'],
  overrideSchema: ({jsonSchema}) =>
    jsonSchema.type === 'object' && jsonSchema.properties
      ? {...jsonSchema, additionalProperties: false, patternProperties: {'^x-': {}, '^\\$schema$': {}}}
      : undefined,
});
writeFileSync('dist/story.schema.json', `${JSON.stringify({title: 'Story file, version 1', ...schema}, null, 2)}\n`);
