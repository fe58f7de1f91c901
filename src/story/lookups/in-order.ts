import type {Story} from '../story.js';
import type {Edtf} from '../values/edtf.js';

/**
 * Sorts items, oldest first; undated ones come last, equal dates keep file order.
 *
 * @param dateOf returns an item's date; its `date` by default
 */
export function inOrder<T extends {readonly date?: string | undefined}>(
  story: Story,
  items: readonly T[],
  dateOf: (item: T) => Edtf | undefined = item => story.date(item.date),
): readonly T[] {
  const dated = items.map(item => ({item, date: dateOf(item)}));
  dated.sort((a, b) => story.compareDates(a.date, b.date));
  return dated.map(({item}) => item);
}
