/** The arithmetic of repeated measurements. */

/** The middle of several measurements, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws {RangeError} where nothing was measured */
export function spread(values: readonly number[]): Spread {
  if (!values.length) throw new RangeError('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return {median, least: sorted[0]!, most: sorted.at(-1)!};
}

/**
 * How many times as much, round by round: both were measured within the same seconds, so what slowed the machine
 * slowed both.
 * @returns undefined where the two have no round in common, or nothing to divide by
 */
export function ratio(values: readonly number[], against: readonly number[]): Spread | undefined {
  const rounds = Math.min(values.length, against.length);
  if (!rounds || against.slice(0, rounds).includes(0)) return undefined;
  return spread(values.slice(0, rounds).map((value, i) => value / against[i]!));
}

/** How many of these texts, each another, stand in a page's text, white space aside. */
export function countPresent(text: string, wanted: readonly string[]): number {
  const page = text.replace(/\s+/g, ' ');
  let from = 0;
  return wanted.filter(words => {
    // Most stand in order, so that the next is near; else the whole page is searched.
    let at = page.indexOf(words, from);
    if (at < 0) at = page.indexOf(words);
    if (at >= 0) from = at + words.length;
    return at >= 0;
  }).length;
}
