/**
 * Wakes pre-rendered elements when the reader first touches them, and hands on what the reader did meanwhile.
 * Stands alone, without Lit: `loader.js` carries a copy of its own.
 */

/** Signs that the reader is about to use an element. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'];
/** What the reader does: repeated for the element once it is awake. */
const ACTS = ['click', 'input', 'keydown'];

/** On an event that was repeated: `loader.js` and the library each listen, and perhaps a second copy. */
const REPEATED = Symbol.for('communique/repeated');

interface Waking extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

/** @param defined loads what defines the tag, and settles when it is defined */
export function wakeOnTouch(defined: (tag: string) => Promise<unknown>) {
  const wake = async (host: Waking) => {
    await defined(host.localName);
    host.removeAttribute('defer-hydration');
    await host.updateComplete;
  };
  const touched = async (event: Event) => {
    const path = event.composedPath();
    const host = path.find(
      (node): node is Waking =>
        node instanceof HTMLElement && !!node.shadowRoot && node.hasAttribute('defer-hydration'),
    );
    if (!host) return;
    const root = host.shadowRoot!;
    // What the reader touched in the element's own tree: for an author's words, the slot that shows them.
    const target = (path.slice(0, path.indexOf(root)) as Node[]).find(node => node.getRootNode() === root);
    const act = ACTS.includes(event.type);
    await wake(host);
    // What the browser does by itself has happened, and the page has seen the event: only the element has not.
    // So its copy stays inside the shadow root, and is cancelled, or a <details> would toggle back.
    if (!act || !target?.isConnected || REPEATED in event) return;
    Object.assign(event, {[REPEATED]: true});
    repeat(event, target);
  };
  for (const type of [...SIGNS, ...ACTS])
    document.addEventListener(type, event => void touched(event), {capture: true, passive: true});
  // What an address leads to may have more to open than the browser can scroll to, and a fallback is not on screen.
  const linked = () => {
    const host = document.getElementById(location.hash.slice(1))?.closest<Waking>('[defer-hydration]');
    if (host?.shadowRoot) void wake(host);
  };
  addEventListener('hashchange', linked);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', linked);
  else linked();
}

function repeat(event: Event, target: EventTarget) {
  const init: Record<string, unknown> = {};
  // An event's values are getters of its prototypes: no list of own keys has them.
  // eslint-disable-next-line no-restricted-syntax
  for (const name in event) init[name] = (event as unknown as Record<string, unknown>)[name];
  const Copy = event.constructor as new (type: string, init: object) => Event;
  const copy = new Copy(event.type, {...init, bubbles: true, cancelable: true, composed: false});
  copy.preventDefault();
  target.dispatchEvent(copy);
}
