/** What of a page tells of positions. */
interface Teller extends Element {
  /** Whether a fragment names a position that it shows. */
  tells?(fragment: string): boolean;
}

/** The first of the page that tells of the position that a fragment names. */
const teller = (fragment: string): Teller | undefined =>
  [...document.querySelectorAll<Teller>('stance-badge,stance-matrix,stance-history')].find(one =>
    one.tells?.(fragment),
  );

/** Whether anything on the page tells of it. */
export const tells = (fragment: string): boolean => !!teller(fragment);

/** Whether `host` is the first that does: only one answers. */
export const tellsFirst = (host: Element, fragment: string): boolean => teller(fragment) === host;
