import type {Answer} from './answer.js';

/** A `<story-data>` as the page's other elements see it. */
export interface StoryProvider extends Element {
  readonly answer: Answer | undefined;
  /** Whether it is part of another tag's fallback, and therefore not a provider for the page. */
  readonly isFallback: boolean;
}

/**
 * The `<story-data>` elements of the page. They register and unregister themselves, and announce changes of their story
 * or id. Elements that name a provider, or use the only one, look it up again on `change`, so the order does not matter.
 */
class StoryRegistry extends EventTarget {
  readonly providers = new Set<StoryProvider>();

  offer(provider: StoryProvider) {
    this.providers.add(provider);
    this.#notify();
  }

  drop(provider: StoryProvider) {
    this.providers.delete(provider);
    this.#notify();
  }

  /** Deferred, so that a provider that is moved does not briefly disappear. */
  #notify() {
    queueMicrotask(() => this.dispatchEvent(new Event('change')));
  }
}

/** Browser only: a server renders many pages at once, which must not share a registry. */
export const storyRegistry = typeof document === 'undefined' ? undefined : new StoryRegistry();
