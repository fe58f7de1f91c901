/** Where the parts of a live element are, measured from the box that holds it. */

export interface Mark {
  readonly part: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How many numbers stand between this one and the element, in the same line of the margin. */
  readonly slot: number;
}

/** The height that a number takes in the margin, in pixels. */
const NUMBER = 22;

/** What a button opens may have to be fetched first; in milliseconds. */
const PATIENCE = 3000;

/**
 * Opens what the first button of an element opens over the page, and closes it before it is painted: it has parts, too,
 * and `docs.css` lets it lie open in a specimen.
 */
export async function layOpen({shadowRoot}: Element): Promise<void> {
  const button =
    shadowRoot?.querySelector<HTMLElement>('button[aria-expanded="false"]') ??
    shadowRoot?.querySelector<HTMLElement>('td button');
  if (!button) return;
  const made = new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      const popover = shadowRoot!.querySelector<HTMLElement>('[popover]');
      if (!popover) return;
      observer.disconnect();
      popover.hidePopover();
      resolve();
    });
    observer.observe(shadowRoot!, {childList: true});
  });
  button.click();
  await Promise.race([made, new Promise(resolve => setTimeout(resolve, PATIENCE))]);
}

const visible = (node: Element) =>
  node.getBoundingClientRect().height > 0 && getComputedStyle(node).visibility !== 'hidden';

/** The first visible node of each part that an element shows. */
export function partsOf(element: Element): ReadonlyMap<string, Element> {
  const parts = new Map<string, Element>();
  for (const node of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
    if (visible(node)) for (const part of node.part) if (!parts.has(part)) parts.set(part, node);
  }
  return parts;
}

/** A mark for each part; numbers that would lie on one another move outwards. */
export function marksIn(element: Element, box: Element): readonly Mark[] {
  const origin = box.getBoundingClientRect();
  const marks: Mark[] = [];
  const parts = [...partsOf(element)].map(([part, node]) => ({part, at: node.getBoundingClientRect()}));
  // The innermost stands nearest.
  parts.sort((a, b) => a.at.width * a.at.height - b.at.width * b.at.height);
  for (const {part, at} of parts) {
    const top = at.top - origin.top;
    const taken = marks.filter(mark => Math.abs(mark.top - top) < NUMBER).map(({slot}) => slot);
    let slot = 0;
    while (taken.includes(slot)) slot++;
    marks.push({part, left: at.left - origin.left, top, width: at.width, height: at.height, slot});
  }
  return marks;
}
