/**
 * How much a story may hold; a story above `collection` or `values` is refused, longer lists are cut. Constants of
 * their own, so that readers' bundles hold the numbers they use: `import * as CAPS`.
 */

/** Characters of JSON text. */
export const text = 16_000_000;
/** Items in one collection. */
export const collection = 20_000;
/** Entries in a list inside an item. */
export const list = 500;
/** Wordings of one quotation: the switch between them is drawn without script. */
export const wordings = 24;
/** Mistakes told of. */
export const faults = 10_000;
/** Values read in all. */
export const values = 4_000_000;
