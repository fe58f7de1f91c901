import {ContextEvent} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Problem} from '../story/reading/explain.js';
import type {CollectionName} from '../story/file/schema.js';
import type {Story} from '../story/story.js';
import {failed, type Answer} from './answer.js';
import {absolute} from './early.js';
import {StoryErrorEvent, StoryLoadEvent, type ErrorCode} from './events.js';
import {reading} from './reader.js';
import {storyContext} from './story-context.js';
import {storyRegistry} from './story-registry.js';
import {loadStory} from './story-store.js';

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
  /** What is wrong with the last answer, in words. */
  problems: readonly Problem[] = [];
  /** Settles when the first story is there. */
  readonly ready: Promise<void>;

  readonly #host: StoryHost;
  readonly #options: StorySourceOptions;
  #settle!: () => void;
  #seen: readonly unknown[] | undefined;
  /** What the element itself held when it was last read, so that nothing is read twice. */
  #given: unknown;
  readonly #told = new Set<string>();
  #wanted = new AbortController();
  /** The nearest enclosing provider: what it gave so far, and how to leave it. */
  #provided: {readonly answer: Answer | undefined; readonly leave: (() => void) | undefined} | undefined;

  constructor(host: StoryHost, options: StorySourceOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.ready = new Promise(resolve => (this.#settle = resolve));
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    storyRegistry!.addEventListener('change', this.#onProviders);
    // In a moment: a script may put the element into the page first and give it its story then.
    queueMicrotask(this.#onParsed);
  }

  hostUpdate() {
    const {data, src, story, isConnected} = this.#host;
    if (isConnected && [data, src, story].some((value, i) => this.#seen && value !== this.#seen[i])) this.#resolve();
  }

  hostDisconnected() {
    // What is being read is at hand: only a request is worth stopping.
    if (this.#given == null) this.#wanted.abort();
    this.#leaveProvider();
    storyRegistry!.removeEventListener('change', this.#onProviders);
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    removeEventListener('load', this.#onProviders);
  }

  /** Reports, once, that something the element asks for is not to be had. */
  fail(code: ErrorCode, message: string, problems: readonly Problem[] = [], url?: string) {
    const cause = `${code}: ${message} ${url ?? ''}`;
    if (isServer || this.#told.has(cause)) return;
    this.#told.add(cause);
    this.#host.requestUpdate();
    // In a moment: what a listener changes while the element is being drawn would be lost.
    queueMicrotask(() => this.#host.dispatchEvent(new StoryErrorEvent(code, message, problems, url)));
  }

  /** Looks again at what the element holds: its children may have come after it. */
  readonly lookAgain = () => {
    if (!this.story && this.#child) this.#resolve();
  };

  /** What the element asks for and cannot have, for editors. */
  get causes(): readonly string[] {
    return [...this.#told];
  }

  get #child() {
    return this.#host.querySelector(':scope > script[type="application/json"]');
  }

  /** Whether the element itself holds a story, or names the address of one. */
  get #owns() {
    const {data, src} = this.#host;
    return this.#options.ownOnly || data != null || src || this.#child;
  }

  #resolve() {
    const {data, src, story} = this.#host;
    this.#seen = [data, src, story];
    // The element may have been defined while the parser had not reached the end of its children.
    const parsing = document.readyState === 'loading';
    const text = data != null || parsing ? undefined : this.#child?.textContent;
    const given = data ?? text;
    if (given != null && given === this.#given) return;
    this.#given = given;
    this.#wanted.abort();
    this.#wanted = new AbortController();
    const here = {base: document.baseURI, collection: this.#options.collection};
    if (given != null) {
      void this.#expect(
        reading(({readAttribute, readText, readValue}) =>
          text != null
            ? readText(text, here)
            : typeof data === 'string'
              ? readAttribute(data, here)
              : readValue(data, here),
        ),
      );
    } else if (parsing) document.addEventListener('DOMContentLoaded', this.#onParsed);
    else if (src) {
      const href = absolute(src);
      const {signal} = this.#wanted;
      if (href) void this.#expect(loadStory(href, here.collection, signal));
      else this.#take(failed('address', src, src));
    } else if (!this.#options.ownOnly) this.#fromProvider();
  }

  /** Takes an answer when it comes, unless something else is wanted by then. */
  async #expect(answer: Promise<Answer>) {
    const {signal} = this.#wanted;
    const got = await answer;
    if (!signal.aborted) this.#take(got);
  }

  #fromProvider() {
    const host = this.#host;
    const id = host.story;
    if (!id && !this.#provided) host.dispatchEvent(new ContextEvent(storyContext, host, this.#onProvided, true));
    const from = id ? storyRegistry!.named(id) : (this.#provided ?? storyRegistry!.only);
    if (from?.answer) this.#take(from.answer, false);
    else if (document.readyState !== 'complete') addEventListener('load', this.#onProviders, {once: true});
    else if (!from && !document.querySelector(`story-data${id && `#${CSS.escape(id)}`}:not(:defined)`)) {
      this.fail('not-found', id ? `no <story-data id="${id}"> is in the page` : 'the element names no story');
    }
  }

  #leaveProvider() {
    this.#provided?.leave?.();
    this.#provided = undefined;
  }

  #take(got: Answer, mine = true) {
    if (got === this.answer) return;
    this.answer = got;
    if (got.story) {
      this.story = got.story;
      this.#settle();
      // Should it fail again, that is news.
      if (mine) this.#told.clear();
    }
    this.#host.requestUpdate();
    void this.#tell(got, mine);
  }

  /** Tells the page, and the editor, what came. */
  async #tell(got: Answer, mine: boolean) {
    let problems: readonly Problem[] = [];
    if (got.faults.length) {
      problems = await import('../story/reading/explain.js').then(({explain}) => explain(got.faults)).catch(() => []);
      if (got !== this.answer) return;
      this.#host.requestUpdate();
    }
    this.problems = problems;
    if (!mine) return;
    if (got.story) this.#host.dispatchEvent(new StoryLoadEvent(got.story, problems));
    else this.fail(got.refusal!, problems[0]?.message ?? got.refusal!, problems, got.url);
  }

  readonly #onParsed = () => {
    if (this.#host.isConnected) this.#resolve();
  };

  /** What `@lit/context` calls: at once, with each new story, and when a nearer provider takes over. */
  readonly #onProvided = (answer: Answer | undefined, leave?: () => void) => {
    if (leave !== this.#provided?.leave) this.#leaveProvider();
    this.#provided = {answer, leave};
    if (answer && !this.#owns && !this.#host.story) this.#take(answer, false);
  };

  readonly #onProviders = () => {
    if (!this.#owns) this.#fromProvider();
  };
}
