/** How much a story may hold: one above `collection` or `values` is refused, longer lists are cut. */

/** Items in one collection. */
export const collection = 20_000;
/** Entries in a list inside an item. */
export const list = 500;
/** Mistakes told of. */
export const faults = 10_000;
/** Values read in all. */
export const values = 4_000_000;
