import type {Story} from '../story.js';

/** Dated items, oldest first; undated ones come last, equal times keep file order. */
export function inOrder<T extends {readonly date?: string | undefined}>(
  story: Story,
  items: readonly T[],
): readonly T[] {
  const dated = items.map(item => ({item, date: story.date(item.date)}));
  dated.sort((a, b) => story.compareDates(a.date, b.date));
  return dated.map(({item}) => item);
}
