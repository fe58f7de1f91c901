/** What inline elements share that keep the author's words and open something beside them. */
import type {ReactiveController} from 'lit';
import type {Target} from './deep-link.js';
import type {Lazy} from '../lazy.js';
import type {StoryElement} from '../base/story-element.js';

/** Whether the reader has marked some of the page's text. */
const selecting = () => getSelection()?.isCollapsed === false;

/**
 * Whether a click in a shadow root asks for what its button opens: one on the button or on the words, but not in what
 * is open. A link among the words is a link, and a reader who marks words wants to have them.
 */
function asksToOpen(event: Event, root: Node, button: Element): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(root)) as Element[];
  if (inside.some(node => node.matches('[popover]'))) return false;
  return (
    inside.includes(button) ||
    !(inside.some(node => node.matches('a, button, input, select, textarea, summary')) || selecting())
  );
}

interface Opening {
  /** Whether the author has given no words. */
  readonly wordless: () => boolean;
  /** The code of what opens, fetched when the reader reaches for it. */
  readonly part: Lazy<unknown>;
  /** @param closes whether what is open is to close */
  readonly open: (closes: boolean) => unknown;
}

/** Opens what an element's only button stands for, from that button and from the words beside it. */
export class Press implements ReactiveController {
  readonly #host: StoryElement;
  readonly #opening: Opening;

  constructor(host: StoryElement, opening: Opening) {
    this.#host = host;
    this.#opening = opening;
    host.addController(this);
  }

  get button(): HTMLButtonElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('button');
  }

  /** What a link to the element leads to: itself, open. */
  get target(): Target {
    return {
      scrollIntoView: () => {
        this.#host.scrollIntoView({block: 'center'});
        this.#opening.open(false);
      },
    };
  }

  hostUpdated() {
    const root = this.#host.renderRoot;
    // One listener for the button and the words; the root keeps it once, however often it is given.
    for (const type of ['click', 'pointerover', 'focusin']) root.addEventListener(type, this);
    const slot = root.querySelector('slot');
    if (slot && this.#opening.wordless()) this.#fillIn(slot);
    // What is not in the story will not come: no room for it.
    if (this.#host.scene && !this.button) slot?.classList.add('plain');
  }

  /** Shows what stands in the slot, until words come. */
  #fillIn(slot: HTMLSlotElement) {
    slot.name = 'words';
    new MutationObserver((_, observer) => {
      if (this.#opening.wordless()) return;
      slot.name = '';
      observer.disconnect();
    }).observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  /** @internal */
  handleEvent(event: Event) {
    if (event.type !== 'click') {
      void this.#opening.part.load();
      return;
    }
    const {button} = this;
    if (!button || !asksToOpen(event, this.#host.renderRoot, button)) return;
    // The browser would do it, too, once it knows what the button opens.
    event.preventDefault();
    this.#opening.open(true);
  }
}
