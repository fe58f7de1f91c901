/** What inline elements share: they keep the author's words and open something beside them. */
import type {ReactiveController} from 'lit';
import {DeepLink, type Target} from './deep-link.js';
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

interface TriggerOptions {
  /** Whether the author has written no words. */
  readonly wordless: () => boolean;
  /** The code of what opens, fetched when the reader reaches for it. */
  readonly part: Lazy<unknown>;
  /** @param closes whether what is open is to close */
  readonly open: (button: HTMLButtonElement, closes: boolean) => unknown;
}

/** Opens what an element's only button stands for, from that button and from the words beside it. */
export class InlineTrigger implements ReactiveController {
  readonly #host: StoryElement;
  readonly #options: TriggerOptions;

  constructor(host: StoryElement, options: TriggerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new DeepLink(host, () => this.#target);
  }

  get #button(): HTMLButtonElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('button');
  }

  /** What a link to the element leads to: itself, open. */
  get #target(): Target | undefined {
    return this.#button
      ? {
          scrollIntoView: () => {
            this.#host.scrollIntoView({block: 'center'});
            void this.#open(false);
          },
        }
      : undefined;
  }

  hostUpdated() {
    const root = this.#host.renderRoot;
    // One listener for the button and the words; the root keeps it once, however often it is added.
    for (const type of ['click', 'pointerover', 'focusin']) root.addEventListener(type, this);
    const slot = root.querySelector('slot');
    if (slot && this.#options.wordless()) this.#fillIn(slot);
    // Without a button there will be none for this story: no room for it.
    if (this.#host.scene && !this.#button) slot?.classList.add('plain');
  }

  /** Shows what stands in the slot, until words come. */
  #fillIn(slot: HTMLSlotElement) {
    slot.name = 'words';
    new MutationObserver((_, observer) => {
      if (this.#options.wordless()) return;
      slot.name = '';
      observer.disconnect();
    }).observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  async #open(closes: boolean) {
    const button = this.#button;
    if (button && (await this.#options.part.load()) && button.isConnected) this.#options.open(button, closes);
  }

  /** @internal */
  handleEvent(event: Event) {
    if (event.type !== 'click') {
      void this.#options.part.load();
      return;
    }
    const button = this.#button;
    if (!button || !asksToOpen(event, this.#host.renderRoot, button)) return;
    // The browser would do it, too, once it knows what the button opens.
    event.preventDefault();
    void this.#open(true);
  }
}
