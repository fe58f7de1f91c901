/** What inline elements share that keep the author's words and open something beside them. */

/** Whether the reader has marked some of the page's text. */
const selecting = () => getSelection()?.isCollapsed === false;

/**
 * Whether a click in a shadow root asks for what its button opens: one on the button or on the words, but not in what
 * is open. A link among the words is a link, and a reader who marks words wants to have them.
 */
export function asksToOpen(event: Event, root: Node, button: Element): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(root)) as Element[];
  if (inside.some(node => node.matches('[popover]'))) return false;
  return (
    inside.includes(button) ||
    !(inside.some(node => node.matches('a, button, input, select, textarea, summary')) || selecting())
  );
}

/** Shows what stands in a slot of an element without words, until words come. */
export function fillIn(host: HTMLElement, slot: HTMLSlotElement, wordless: () => boolean) {
  slot.name = 'words';
  new MutationObserver((_, observer) => {
    if (wordless()) return;
    slot.name = '';
    observer.disconnect();
  }).observe(host, {childList: true, characterData: true, subtree: true});
}
