/** Which of a page's elements answers an address that names a position. */

/** What of a page tells of positions. */
interface Teller extends Element {
  /** Whether a fragment names a position that it shows. */
  tells?(fragment: string): boolean;
}

/** Whether `host` is the first of the page that tells of what a fragment names: only one answers. */
export const tellsFirst = (host: Teller, fragment: string): boolean =>
  [...document.querySelectorAll<Teller>('stance-badge,stance-matrix,stance-history')].find(one =>
    one.tells?.(fragment),
  ) === host;
