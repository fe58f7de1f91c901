/**
 * Elements that stand far from what the reader sees, and that read without us, wait: a page with a thousand cards
 * draws those that somebody comes near to. Printing, and an address that may lead into one, draw them all.
 */

interface Waiting extends Element {
  /** Draws what has waited. */
  drawNow(): void;
}

const waiting = new Set<Waiting>();
let observer: IntersectionObserver | undefined;

/** Draws `host` at once, if it waits. */
export const draw = (host: Waiting) => {
  if (leave(host)) host.drawNow();
};

/** Draws `host` when the reader is less than a screen away from it, or needs it for another reason. */
export function drawWhenNear(host: Waiting) {
  if (!observer) {
    const seen = (entries: readonly IntersectionObserverEntry[]) =>
      entries.forEach(({isIntersecting, target}) => isIntersecting && draw(target as Waiting));
    observer = new IntersectionObserver(seen, {rootMargin: '100%'});
    for (const type of ['beforeprint', 'hashchange']) addEventListener(type, () => waiting.forEach(draw));
  }
  waiting.add(host);
  observer.observe(host);
}

/** Whether `host` was waiting; now it is not. */
export function leave(host: Waiting): boolean {
  observer?.unobserve(host);
  return waiting.delete(host);
}
