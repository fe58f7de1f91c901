/**
 * Hydrates pre-rendered elements when the reader first touches them, and replays the event that did it.
 * Must not import Lit: `loader.js` bundles a copy of its own.
 */

/** Events that announce that the reader is about to use an element. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'];
/** Events that an element has to react to: replayed once it is hydrated. */
const ACTS = ['click', 'input', 'keydown'];

/** Marks an event as replayed: `loader.js`, the library and perhaps a second copy of it all listen. */
const REPLAYED = Symbol.for('communique/repeated');

interface Deferred extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

/** @param defined loads the element's module, and settles when the tag is defined */
export function hydrateOnTouch(defined: (tag: string) => Promise<unknown>) {
  const hydrate = async (host: Deferred) => {
    await defined(host.localName);
    host.removeAttribute('defer-hydration');
    await host.updateComplete;
  };
  const touched = async (event: Event) => {
    const path = event.composedPath();
    const host = path.find(
      (node): node is Deferred =>
        node instanceof HTMLElement && !!node.shadowRoot && node.hasAttribute('defer-hydration'),
    );
    if (!host) return;
    const root = host.shadowRoot!;
    // The node in the element's own shadow tree: for slotted light DOM that is the slot.
    const target = (path.slice(0, path.indexOf(root)) as Node[]).find(node => node.getRootNode() === root);
    const act = ACTS.includes(event.type);
    await hydrate(host);
    // The browser's default action has happened and the page has seen the event; only the element has missed it.
    // The replayed event is therefore not composed, and cancelled, or a <details> would toggle back.
    if (!act || !target?.isConnected || REPLAYED in event) return;
    Object.assign(event, {[REPLAYED]: true});
    replay(event, target);
  };
  for (const type of [...SIGNS, ...ACTS])
    document.addEventListener(type, event => void touched(event), {capture: true, passive: true});
  // A fragment may lead to something folded, which the browser cannot scroll to, or into a fallback, which is not shown.
  const linked = () => {
    const host = document.getElementById(location.hash.slice(1))?.closest<Deferred>('[defer-hydration]');
    if (host?.shadowRoot) void hydrate(host);
  };
  addEventListener('hashchange', linked);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', linked);
  else linked();
}

function replay(event: Event, target: EventTarget) {
  const init: Record<string, unknown> = {};
  // An event's values are getters on its prototypes, which `Object.keys` does not list.
  // eslint-disable-next-line no-restricted-syntax
  for (const name in event) init[name] = (event as unknown as Record<string, unknown>)[name];
  const Copy = event.constructor as new (type: string, init: object) => Event;
  const copy = new Copy(event.type, {...init, bubbles: true, cancelable: true, composed: false});
  copy.preventDefault();
  target.dispatchEvent(copy);
}
