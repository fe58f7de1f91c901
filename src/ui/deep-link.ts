import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/**
 * Follows `#<kind>-<id>` into a shadow root, where the browser's own fragment navigation does not reach.
 * At first load it waits for `load` and two frames: earlier, Firefox and WebKit lose the scroll.
 */
export class DeepLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: (fragment: string) => Element | null | undefined;
  #followed = '';

  /** @param find the element for a fragment (without `#`), or nothing when it is not this host's */
  constructor(host: ReactiveControllerHost & HTMLElement, find: (fragment: string) => Element | null | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) addEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated() {
    // The item may come with a later update than the first.
    if (location.hash.length > 1 && this.#followed !== location.hash) this.#follow();
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('load', this.#onLoad);
  }

  readonly #onHashChange = () => {
    this.#followed = '';
    this.#follow();
  };

  readonly #onLoad = () => this.#follow();

  #target() {
    try {
      return this.#find(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return undefined;
    }
  }

  #follow() {
    if (!this.#host.isConnected || !this.#target()) return;
    if (document.readyState !== 'complete') {
      addEventListener('load', this.#onLoad, {once: true});
      return;
    }
    this.#followed = location.hash;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#target()?.scrollIntoView()));
  }
}
