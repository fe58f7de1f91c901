/**
 * How much a story file may hold. Above `text`, `collection` or `values` it is refused; longer lists are cut.
 * Constants of their own, so that bundles hold the numbers that they use: `import * as LIMITS`.
 */

/** Characters of JSON text. */
export const text = 16_000_000;
/** Items in one collection. */
export const collection = 20_000;
/** Entries in a list inside an item. */
export const list = 500;
/** Wordings of one quotation: the style sheet that switches between them has a rule for each. */
export const wordings = 24;
/** Problems that are reported. */
export const faults = 10_000;
/** Values read in all. */
export const values = 4_000_000;
