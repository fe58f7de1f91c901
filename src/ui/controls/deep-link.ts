import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** What a fragment leads to: an element, or what is to be done in its place. */
export type Target = Pick<Element, 'scrollIntoView'>;

/**
 * Follows `#<kind>-<id>` into a shadow root, where the browser's own fragment navigation does not reach.
 * At first load it waits for `load` and two frames: earlier, Firefox and WebKit lose the scroll.
 */
export class DeepLink implements ReactiveController {
  readonly #find: (fragment: string) => Target | null | undefined;
  #followed = '';

  /** @param find the target of a fragment (without `#`), or nothing when it is not this host's */
  constructor(host: ReactiveControllerHost, find: (fragment: string) => Target | null | undefined) {
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) addEventListener('hashchange', this.#again);
  }

  /** The item may come with a later update than the first. */
  hostUpdated() {
    const {hash} = location;
    if (hash === this.#followed || !this.#target) return;
    if (document.readyState !== 'complete') {
      addEventListener('load', this.#again, {once: true});
      return;
    }
    this.#followed = hash;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#target?.scrollIntoView()));
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#again);
    removeEventListener('load', this.#again);
  }

  get #target(): Target | null | undefined {
    try {
      return this.#find(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return undefined;
    }
  }

  readonly #again = () => {
    this.#followed = '';
    this.hostUpdated();
  };
}
