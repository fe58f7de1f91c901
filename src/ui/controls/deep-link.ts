import {isServer, type ReactiveController} from 'lit';
import type {StoryElement} from '../base/story-element.js';
import {Lazy} from '../lazy.js';

/** What a fragment leads to: an element, or an object that stands in for one. */
export type Target = Pick<Element, 'scrollIntoView'>;

/** Loaded when a fragment leads into an element, to find out which of the page's elements answers it. */
const pageModule = new Lazy(() => import('../page.js'));

/**
 * Follows `#<kind>-<id>` into a shadow root, which the browser's own fragment navigation does not reach. If several
 * elements show the item, only one of them answers.
 *
 * On page load it waits for `load` and two frames: Firefox and WebKit lose an earlier scroll.
 */
export class DeepLink implements ReactiveController {
  readonly #host: StoryElement;
  readonly #find: (fragment: string) => Target | null | undefined;
  #followed = '';

  /** @param find returns the target of a fragment (without `#`) that the host shows; nothing until it is rendered */
  constructor(
    host: StoryElement,
    find = (fragment: string): Target | null | undefined => host.shadowRoot?.getElementById(fragment),
  ) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) addEventListener('hashchange', this.again);
  }

  /** The item may be rendered by a later update than the first. */
  hostUpdated() {
    const {hash} = location;
    if (hash === this.#followed || !this.#target) return;
    if (document.readyState !== 'complete') {
      addEventListener('load', this.again, {once: true});
      return;
    }
    this.#followed = hash;
    void this.#follow(hash);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.again);
    removeEventListener('load', this.again);
  }

  /** Follows the page's fragment, even if it has been followed already. */
  readonly again = () => {
    this.#followed = '';
    this.hostUpdated();
  };

  async #follow(hash: string) {
    await pageModule.load();
    const fragment = this.#fragment;
    if (location.hash !== hash || !this.#host.isConnected || !fragment) return;
    if (pageModule.module && !pageModule.module.answers(this.#host, fragment)) return;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#target?.scrollIntoView()));
  }

  get #fragment(): string | undefined {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return undefined;
    }
  }

  get #target(): Target | null | undefined {
    const fragment = this.#fragment;
    return fragment && this.#host.shows(fragment) ? this.#find(fragment) : undefined;
  }
}
