/**
 * The limits of a story file. A file that exceeds `text`, `collection` or `values` is rejected; longer lists are cut.
 * Separate constants, so that bundles include only those that they use: `import * as LIMITS`.
 */

/** The most characters of JSON text. */
export const text = 16_000_000;
/** The most items in one collection. */
export const collection = 20_000;
/** The most entries in a list inside an item. */
export const list = 500;
/** The most wordings of one quotation: the style sheet that switches between them has a rule for each. */
export const wordings = 24;
/** The most problems that are reported. */
export const faults = 10_000;
/** The most values in the whole file. */
export const values = 4_000_000;
