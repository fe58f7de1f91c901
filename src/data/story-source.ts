import {ContextConsumer} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {parse, parseText} from '../story/parse.js';
import type {CollectionName} from '../story/schema.js';
import type {Story} from '../story/story.js';
import {StoryErrorEvent, StoryLoadEvent, type ErrorCode} from './events.js';
import {readAttribute} from './attribute-json.js';
import {storyContext} from './story-context.js';
import {storyRegistry} from './story-registry.js';
import {absolute, answer, storyStore, type Answer} from './story-store.js';

/** An element that takes a story. */
export interface StoryHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string;
  story?: string;
}

export interface StorySourceOptions {
  /** The collection whose bare items the element takes. */
  readonly collection?: CollectionName | undefined;
  /** Only what the element itself holds: for `<story-data>`, which passes on and never takes from others. */
  readonly ownOnly?: boolean;
}

/**
 * How a story reaches an element: the five ways of the contract, the first that is present deciding.
 * Keeps the last good story when a later one fails, and tells the page what happened, once per cause.
 */
export class StorySource implements ReactiveController {
  /** What came last: perhaps a failure. */
  answer: Answer | undefined;
  /** The last good story. */
  story: Story | undefined;
  /** Settles when the first story is there. */
  readonly ready: Promise<void>;

  readonly #host: StoryHost;
  readonly #options: StorySourceOptions;
  #settle!: () => void;
  #seen: readonly unknown[] = [];
  #told = new Set<string>();
  #wanted: AbortController | undefined;
  #context: ContextConsumer<typeof storyContext, StoryHost> | undefined;

  constructor(host: StoryHost, options: StorySourceOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.ready = new Promise(resolve => (this.#settle = resolve));
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    storyRegistry!.addEventListener('change', this.#onProviders);
    this.#resolve();
  }

  hostUpdate() {
    if (isServer || !this.#host.isConnected) return;
    const {data, src, story} = this.#host;
    if ([data, src, story].some((value, i) => value !== this.#seen[i])) this.#resolve();
  }

  hostDisconnected() {
    this.#wanted?.abort();
    storyRegistry?.removeEventListener('change', this.#onProviders);
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    removeEventListener('load', this.#onProviders);
  }

  /** Reports, once, that something the element asks for is not to be had. */
  fail(code: ErrorCode, message: string, problems: Answer['problems'] = [], url?: string) {
    const cause = `${code} ${message} ${url ?? ''}`;
    if (isServer || this.#told.has(cause)) return;
    this.#told.add(cause);
    this.#host.dispatchEvent(new StoryErrorEvent(code, message, problems, url));
  }

  /** Looks again at what the element holds: its children may have come after it. */
  readonly lookAgain = () => {
    if (!this.answer) this.#resolve();
  };

  #resolve() {
    const {data, src, story} = this.#host;
    this.#seen = [data, src, story];
    this.#wanted?.abort();
    const {collection, ownOnly} = this.#options;
    const here = {base: document.baseURI, collection};

    if (data !== undefined && data !== null) {
      this.#take(typeof data === 'string' ? readAttribute(data, here) : answer(parse(data, here)));
      return;
    }
    // The element may have been defined while the parser had not reached the end of its children.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#onParsed);
      return;
    }
    const script = this.#child;
    if (script) this.#take(answer(parseText(script.textContent ?? '', here)));
    else if (src) void this.#load(src);
    else if (!ownOnly) this.#fromProvider();
  }

  async #load(src: string) {
    const href = absolute(src);
    if (!href) {
      this.#take({
        story: undefined,
        problems: [],
        failure: {code: 'fetch', message: `"${src}" is not an address`, url: src},
      });
      return;
    }
    const wanted = (this.#wanted = new AbortController());
    const got = await storyStore.load(href, this.#options.collection, wanted.signal);
    if (!wanted.signal.aborted) this.#take(got);
  }

  #fromProvider() {
    const id = this.#host.story;
    if (id) {
      const provider = storyRegistry!.named(id);
      if (provider) this.#borrow(provider.answer);
      else
        this.#missing(
          document.getElementById(id)?.localName === 'story-data',
          `no <story-data id="${id}"> is in the page`,
        );
      return;
    }
    this.#context ??= new ContextConsumer(this.#host, {
      context: storyContext,
      subscribe: true,
      callback: () => this.#context && this.#onContext(),
    });
    if (this.#context.value) this.#borrow(this.#context.value);
    else if (this.#host.closest('story-data')) return;
    else if (storyRegistry!.only) this.#borrow(storyRegistry!.only.answer);
    else
      this.#missing(
        document.querySelector('story-data') !== null,
        'the element names no story, and the page has not just one <story-data>',
      );
  }

  /** Says that no provider is there, once the page is complete and none can still wake up. */
  #missing(comes: boolean, message: string) {
    if (document.readyState !== 'complete') addEventListener('load', this.#onProviders, {once: true});
    else if (!comes) this.fail('not-found', message);
  }

  #borrow(from: Answer | undefined) {
    if (from) this.#take(from, false);
  }

  #take(got: Answer, mine = true) {
    if (got === this.answer) return;
    this.answer = got;
    if (got.story) {
      this.story = got.story;
      this.#settle();
    }
    this.#host.requestUpdate();
    if (isServer || !mine) return;
    if (got.failure) this.fail(got.failure.code, got.failure.message, got.problems, got.failure.url);
    else this.#host.dispatchEvent(new StoryLoadEvent(got.story!, got.problems));
  }

  get #borrows() {
    return !this.#options.ownOnly && this.#host.isConnected && !this.#owns;
  }

  get #owns() {
    const {data, src} = this.#host;
    return (data !== undefined && data !== null) || !!src || !!this.#child;
  }

  get #child() {
    return this.#host.querySelector(':scope > script[type="application/json"]');
  }

  readonly #onParsed = () => this.#resolve();

  readonly #onProviders = () => {
    if (this.#borrows) this.#fromProvider();
  };

  readonly #onContext = () => {
    if (this.#borrows && !this.#host.story) this.#fromProvider();
  };
}
