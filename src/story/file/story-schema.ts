/**
 * The whole story file as one valibot schema: the JSON Schema is made from it, and tests hold the reader
 * against it. Readers' pages do not load it; there, `read.ts` goes item by item.
 */
import * as v from 'valibot';
import {collections, header} from './schema.js';

const lists = Object.fromEntries(
  Object.entries(collections).map(([name, item]) => [name, v.optional(v.array(item as v.GenericSchema))]),
);

export const storySchema = v.object({...header, version: v.literal(1), ...lists});
