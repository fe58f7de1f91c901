/**
 * The whole story file as one valibot schema: the JSON Schema is generated from it, and tests compare the reader with
 * it. Browsers do not load it: there, `item-reader.ts` reads item by item.
 */
import * as v from 'valibot';
import {collections, header} from './schema.js';

const lists = Object.fromEntries(
  Object.entries(collections).map(([name, item]) => [name, v.optional(v.array(item as v.GenericSchema))]),
);

export const storySchema = v.object({...header, version: v.literal(1), ...lists});
