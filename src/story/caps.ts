/** How much a story may hold; a story above `collection` or `values` is refused, longer lists are cut. */
export const CAPS = {
  /** Characters of JSON text. */
  text: 16_000_000,
  /** Items in one collection. */
  collection: 20_000,
  /** Entries in a list inside an item. */
  list: 500,
  /** Wordings of one quotation: the switch between them is drawn without script. */
  wordings: 24,
  /** Mistakes told of. */
  faults: 10_000,
  /** Values read in all. */
  values: 4_000_000,
} as const;
