/**
 * Elements that stand far from what the reader sees, and that read without us, wait: a page with a thousand cards
 * draws those that somebody comes near to. Printing, and an address that may lead into one, draw them all.
 */

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back at once for `host`, if it waits. */
export function draw(host: Element) {
  const drawn = waiting.get(host);
  leave(host);
  drawn?.();
}

const drawAll = () => [...waiting.keys()].forEach(draw);

/** Calls back once when the reader is less than a screen away from `host`, or needs it whole for another reason. */
export function whenNear(host: Element, drawn: () => void) {
  if (!observer) {
    const near = (entries: readonly IntersectionObserverEntry[]) =>
      entries.forEach(({isIntersecting, target}) => isIntersecting && draw(target));
    observer = new IntersectionObserver(near, {rootMargin: '100%'});
    for (const type of ['beforeprint', 'hashchange']) addEventListener(type, drawAll);
  }
  waiting.set(host, drawn);
  observer.observe(host);
}

export function leave(host: Element) {
  waiting.delete(host);
  observer?.unobserve(host);
}
