/** What was corrected. */
import type {Correction} from '../file/schema.js';
import type {Story} from '../story.js';

/**
 * Corrections that name one of these items, up to the view's date, in file order. There are few, so they are not grouped:
 * that would cost every card more than it saves.
 */
export function correctionsOf(story: Story, ...ids: readonly string[]): readonly Correction[] {
  const {corrections} = story.file;
  if (!corrections.length) return corrections;
  const wanted = new Set(ids);
  return corrections.filter(({items, date}) => story.counts(date) && items?.some(id => wanted.has(id)));
}
