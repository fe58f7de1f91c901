/** Deep links: `#<kind>-<id>` leads to where a page shows an item. */

/** The kind of an item, as its deep links name it. */
export type ItemKind =
  | 'source'
  | 'actor'
  | 'membership'
  | 'place'
  | 'event'
  | 'quote'
  | 'issue'
  | 'stance'
  | 'pledge'
  | 'plan'
  | 'point'
  | 'question'
  | 'update'
  | 'media'
  | 'correction';

/** The fragment (without `#`) that leads to an item: `quote-porcupine`. */
export const fragmentOf = (kind: ItemKind, id: string): string => `${kind}-${id}`;
