/** Which of the elements that show positions answers an address. */

/** An element that tells of what others may tell of, too. */
interface Telling extends Element {
  tells?(fragment: string): boolean;
}

/** Whether a host tells of a fragment, and is the first in the page that does: only that one answers. */
export const isFirstToTell = (host: Telling, fragment: string): boolean =>
  host ===
  [...document.querySelectorAll<Telling>('stance-badge,stance-history,stance-matrix')].find(one =>
    one.tells?.(fragment),
  );
