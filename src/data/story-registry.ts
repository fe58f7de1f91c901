import type {Answer} from './answer.js';

/** What a `<story-data>` shows to the page. */
export interface StoryProvider extends Element {
  readonly answer: Answer | undefined;
  /** Whether it stands in the fallback of another tag, so that it is no provider of the page. */
  readonly isFallback: boolean;
}

/**
 * Which `<story-data>` stand in the page. They sign in and out, and say when their story or their id changes;
 * elements that name one, or take the only one, listen to `change` and look again, whichever came first.
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

  /** Deferred, so that a provider that moves does not briefly disappear. */
  #notify() {
    queueMicrotask(() => this.dispatchEvent(new Event('change')));
  }
}

/** In the browser only: a server renders many pages at once and must not share one. */
export const storyRegistry = typeof document === 'undefined' ? undefined : new StoryRegistry();
