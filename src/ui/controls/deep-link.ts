import {isServer, type ReactiveController} from 'lit';
import {shows} from '../../selections/selection.js';
import type {StoryElement} from '../base/story-element.js';
import {Lazy} from '../lazy.js';

/** What a fragment leads to: an element, or an object that stands in for one. */
export type Target = Pick<Element, 'scrollIntoView'>;

/** Loaded when a fragment leads into an element, to find out which of the page's elements answers it. */
const pageModule = new Lazy(() => import('../page.js'));

/**
 * Follows `#<kind>-<id>` into a shadow root, where the browser's own fragment navigation does not reach. Of all elements
 * that show an item, one answers.
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
    if (hash === this.#followed || !this.target(hash)) return;
    this.#followed = hash;
    void pageModule.load().then(() => pageModule.module?.follow(hash, this.#host, this));
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.again);
  }

  /** Follows the page's fragment, even if it has been followed already. */
  readonly again = () => {
    this.#followed = '';
    this.hostUpdated();
  };

  /** The target of the page's fragment in the host. Ids need no decoding: see `ID_PATTERN`. */
  target(hash: string): Target | null | undefined {
    const fragment = hash.slice(1);
    return shows(this.#host.selection, fragment) ? this.#find(fragment) : undefined;
  }
}
