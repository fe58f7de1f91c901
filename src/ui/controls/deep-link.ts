import {isServer, type ReactiveController} from 'lit';
import type {StoryElement} from '../base/story-element.js';
import {Lazy} from '../lazy.js';

/** What a fragment leads to: an element, or what is to be done in its place. */
export type Target = Pick<Element, 'scrollIntoView'>;

/** Fetched when an address leads into an element: others of the page may show the same. */
const page = new Lazy(() => import('../page.js'));

/**
 * Follows `#<kind>-<id>` into a shadow root, where the browser's own fragment navigation does not reach. Of all elements
 * that show an item, one answers.
 */
export class DeepLink implements ReactiveController {
  readonly #host: StoryElement;
  readonly #find: (fragment: string) => Target | null | undefined;
  #followed = '';

  /** @param find where a fragment (without `#`) of something that the host shows leads; nothing while it is not drawn */
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

  /** The item may come with a later update than the first. */
  hostUpdated() {
    const {hash} = location;
    if (hash === this.#followed || !this.target(hash)) return;
    this.#followed = hash;
    void page.load().then(() => page.module?.follow(hash, this.#host, this));
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.again);
  }

  /** Follows the page's address, also once more. */
  readonly again = () => {
    this.#followed = '';
    this.hostUpdated();
  };

  /** Where the page's address leads in the host. Ids need no decoding: see `ID_PATTERN`. */
  target(hash: string): Target | null | undefined {
    const fragment = hash.slice(1);
    return this.#host.shows(fragment) ? this.#find(fragment) : undefined;
  }
}
