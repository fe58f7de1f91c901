import type {Answer} from './answer.js';

/** What a `<story-data>` shows to the page. */
export interface StoryProvider {
  readonly id: string;
  readonly answer: Answer | undefined;
}

/**
 * Which `<story-data>` stand in the page. They sign in and out, and say when their story or their id changes;
 * elements that name one, or take the only one, listen to `change` and look again, whichever came first.
 */
class StoryRegistry extends EventTarget {
  readonly #providers = new Set<StoryProvider>();

  offer(provider: StoryProvider) {
    this.#providers.add(provider);
    this.#say();
  }

  drop(provider: StoryProvider) {
    this.#providers.delete(provider);
    this.#say();
  }

  named(id: string): StoryProvider | undefined {
    return [...this.#providers].find(provider => provider.id === id);
  }

  /** The provider when it is alone in the page. */
  get only(): StoryProvider | undefined {
    return this.#providers.size === 1 ? [...this.#providers][0] : undefined;
  }

  /** In a moment: a provider that moves goes and comes at once, and nobody is to miss it. */
  #say() {
    queueMicrotask(() => this.dispatchEvent(new Event('change')));
  }
}

/** Made in the browser only: a server renders many pages at once and must not share one. */
export const storyRegistry = typeof document === 'undefined' ? undefined : new StoryRegistry();
