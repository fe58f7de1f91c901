/** Shared by inline elements, which keep the author's words and open a popover beside them. */
import type {ReactiveController} from 'lit';
import {DeepLink, type Target} from './deep-link.js';
import type {Lazy} from '../lazy.js';
import {isWordless} from '../base/light-dom.js';
import type {StoryElement} from '../base/story-element.js';

/** Whether the reader has selected text on the page. */
const selecting = () => getSelection()?.isCollapsed === false;

/**
 * Whether a click should open the popover: on the button or on the words, but not inside the popover. Links and controls
 * among the words keep their own behaviour, and selecting text opens nothing.
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
  /** The popover's code, loaded when the reader points at or focuses the element. */
  readonly part: Lazy<unknown>;
  /** @param closes whether to close the popover if it is open */
  readonly open: (button: HTMLButtonElement, closes: boolean) => unknown;
}

/** Opens an inline element's popover, from its only button and from the words beside it. */
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

  /** A link to the element scrolls to it and opens its popover. */
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
    // One listener for the button and the words; adding it again has no effect.
    for (const type of ['click', 'pointerover', 'focusin']) root.addEventListener(type, this);
    const slot = root.querySelector('slot');
    if (slot && isWordless(this.#host)) this.#fillIn(slot);
    // Without a button in this story, no space needs to be reserved for one.
    if (this.#host.scene && !this.#button) slot?.classList.add('plain');
  }

  /** Shows the slot's default content until the author's words are added. */
  #fillIn(slot: HTMLSlotElement) {
    slot.name = 'words';
    new MutationObserver((_, observer) => {
      if (isWordless(this.#host)) return;
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
    // Once `popoverTargetElement` is set, the browser would toggle the popover as well.
    event.preventDefault();
    void this.#open(true);
  }
}
