/** Corrections of a story's items. */
import type {Correction} from '../file/schema.js';
import type {Story} from '../story.js';

/**
 * The corrections that name one of these items, up to the story's "as of" date, in file order. Not indexed: there are
 * few, and an index would cost every card more than it saves.
 */
export function correctionsOf(story: Story, ...ids: readonly string[]): readonly Correction[] {
  const {corrections} = story.file;
  if (!corrections.length) return corrections;
  const wanted = new Set(ids);
  return corrections.filter(({items, date}) => story.counts(date) && items?.some(id => wanted.has(id)));
}
