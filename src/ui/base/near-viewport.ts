/**
 * Elements far from the viewport whose fallback already reads well are rendered late: a page with a thousand cards
 * renders only those that the reader scrolls near. Printing, or a fragment that may lead into one, renders them all.
 */

interface DeferredElement extends Element {
  /** Performs the render that was postponed. */
  drawNow(): void;
}

const waiting = new Set<DeferredElement>();
let observer: IntersectionObserver | undefined;

/** Renders `host` now if it is still waiting. */
export const draw = (host: DeferredElement) => {
  if (stopWaiting(host)) host.drawNow();
};

/** Renders `host` once it is less than a screen away from the viewport, or earlier for print or a fragment. */
export function drawWhenNear(host: DeferredElement) {
  if (!observer) {
    const seen = (entries: readonly IntersectionObserverEntry[]) =>
      entries.forEach(({isIntersecting, target}) => isIntersecting && draw(target as DeferredElement));
    observer = new IntersectionObserver(seen, {rootMargin: '100%'});
    for (const type of ['beforeprint', 'hashchange']) addEventListener(type, () => waiting.forEach(draw));
  }
  waiting.add(host);
  observer.observe(host);
}

/** Stops waiting to render `host`. Returns whether it was waiting. */
export function stopWaiting(host: DeferredElement): boolean {
  observer?.unobserve(host);
  return waiting.delete(host);
}
