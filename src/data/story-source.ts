import {ContextEvent} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Problem} from '../story/reading/explain.js';
import type {CollectionName} from '../story/file/schema.js';
import type {Story} from '../story/story.js';
import {failed, type Answer} from './answer.js';
import {absolute} from './early.js';
import {StoryErrorEvent, StoryLoadEvent, type ErrorCode} from './events.js';
import {livePage, liveTag, type LiveTag} from './live-page.js';
import {reading} from './reader.js';
import {storyContext} from './story-context.js';
import {storyRegistry} from './story-registry.js';
import {loadStory} from './story-store.js';
import {noProviderText, ownWayOf, providerWayOf, type PageView} from './ways.js';

/** An element that uses a story. */
export interface StoryHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string;
  story?: string;
}

export interface StorySourceOptions {
  /** The collection that bare items in `data` belong to. */
  readonly collection?: CollectionName | undefined;
}

/** What an enclosing provider passes to the element: its latest answer, and a function to unsubscribe. */
interface Provided {
  readonly answer: Answer | undefined;
  readonly leave: (() => void) | undefined;
}

/**
 * Loads an element's story, in the way that `ways.ts` determines. Keeps the last good story if a later one fails, and
 * dispatches events about the outcome, once per cause.
 */
export class StorySource implements ReactiveController {
  /** The latest answer, which may be a failure. */
  answer: Answer | undefined;
  /** The last good story. */
  story: Story | undefined;
  /** The problems of the latest answer, in words. */
  problems: readonly Problem[] = [];
  /** Settles when the first story is loaded. */
  readonly ready: Promise<void>;

  readonly #host: StoryHost;
  readonly #collection: CollectionName | undefined;
  #settle!: () => void;
  /** The host's properties at the last lookup. */
  #seen: readonly unknown[] | undefined;
  /** The inline story that was last read, so that nothing is read twice. */
  #inline: unknown;
  readonly #reported = new Set<string>();
  #pending = new AbortController();
  #provided: Provided | undefined;
  /** The page, in which `@lit/context` finds the nearest enclosing provider. */
  readonly #page: PageView<LiveTag, Provided> = {
    ...livePage,
    enclosing: host => {
      if (!this.#provided) host.dispatchEvent(new ContextEvent(storyContext, host, this.#onProvided, true));
      return this.#provided;
    },
  };

  constructor(host: StoryHost, {collection}: StorySourceOptions = {}) {
    this.#host = host;
    this.#collection = collection;
    this.ready = new Promise(resolve => (this.#settle = resolve));
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    storyRegistry!.addEventListener('change', this.#onProviders);
    // Deferred, because a script may insert the element first and set its story afterwards.
    queueMicrotask(this.#onParsed);
  }

  hostUpdate() {
    const {data, src, story, isConnected} = this.#host;
    if (isConnected && [data, src, story].some((value, i) => this.#seen && value !== this.#seen[i])) this.#resolve();
  }

  hostDisconnected() {
    // Only a request is worth aborting; an inline story is already there.
    if (this.#inline == null) this.#pending.abort();
    this.#leaveProvider();
    storyRegistry!.removeEventListener('change', this.#onProviders);
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    removeEventListener('load', this.#onProviders);
  }

  /** Dispatches `story-error`, once per cause. */
  fail(code: ErrorCode, message: string, problems: readonly Problem[] = [], url?: string) {
    const cause = `${code}: ${message} ${url ?? ''}`;
    if (isServer || this.#reported.has(cause)) return;
    this.#reported.add(cause);
    this.#host.requestUpdate();
    // Deferred, because changes that a listener makes to the element while it renders would be lost.
    queueMicrotask(() => this.#host.dispatchEvent(new StoryErrorEvent(code, message, problems, url)));
  }

  /** Looks for a JSON script again, because children may be added after the element. */
  readonly lookAgain = () => {
    if (!this.story && ownWayOf(this.#host, liveTag)?.kind === 'script') this.#resolve();
  };

  /** The causes of all failures so far, for editors. */
  get causes(): readonly string[] {
    return [...this.#reported];
  }

  #resolve() {
    const {data, src, story} = this.#host;
    this.#seen = [data, src, story];
    const way = ownWayOf(this.#host, liveTag);
    // The parser may not have reached the end of the element's children yet.
    const parsing = way?.kind !== 'data' && document.readyState === 'loading';
    const inline = parsing || way?.kind === 'src' ? undefined : way?.value;
    if (inline != null && inline === this.#inline) return;
    this.#inline = inline;
    this.#pending.abort();
    this.#pending = new AbortController();
    const here = {base: document.baseURI, collection: this.#collection};
    if (inline != null) {
      void this.#expect(
        reading(({readAttribute, readText, readValue}) =>
          typeof inline !== 'string'
            ? readValue(inline, here)
            : (way!.kind === 'data' ? readAttribute : readText)(inline, here),
        ),
      );
    } else if (parsing) document.addEventListener('DOMContentLoaded', this.#onParsed);
    else if (way?.kind === 'src') {
      const href = absolute(way.value);
      const {signal} = this.#pending;
      if (href) void this.#expect(loadStory(href, here.collection, signal));
      else this.#take(failed('address', way.value, way.value));
    } else this.#fromProvider();
  }

  /** Takes an answer when it arrives, unless it has been superseded by then. */
  async #expect(answer: Promise<Answer>) {
    const {signal} = this.#pending;
    const received = await answer;
    if (!signal.aborted) this.#take(received);
  }

  #fromProvider() {
    const way = providerWayOf<LiveTag, Provided>(this.#host, this.#page);
    if (!way) return;
    const {id, provider} = way;
    if (provider?.answer) this.#take(provider.answer, false);
    else if (document.readyState !== 'complete') addEventListener('load', this.#onProviders, {once: true});
    else if (!provider) this.fail('not-found', noProviderText(id));
  }

  #leaveProvider() {
    this.#provided?.leave?.();
    this.#provided = undefined;
  }

  #take(received: Answer, mine = true) {
    if (received === this.answer) return;
    this.answer = received;
    if (received.story) {
      this.story = received.story;
      this.#settle();
      // A failure after this is reported again.
      if (mine) this.#reported.clear();
    }
    this.#host.requestUpdate();
    void this.#report(received, mine);
  }

  /** Dispatches `story-load` or `story-error`, and puts problems into words. */
  async #report(received: Answer, mine: boolean) {
    let problems: readonly Problem[] = [];
    if (received.faults.length) {
      problems = await import('../story/reading/explain.js')
        .then(({explain}) => explain(received.faults))
        .catch(() => []);
      if (received !== this.answer) return;
      this.#host.requestUpdate();
    }
    this.problems = problems;
    if (!mine) return;
    if (received.story) this.#host.dispatchEvent(new StoryLoadEvent(received.story, problems));
    else this.fail(received.refusal!, problems[0]?.message ?? received.refusal!, problems, received.url);
  }

  readonly #onParsed = () => {
    if (this.#host.isConnected) this.#resolve();
  };

  /** The callback of `@lit/context`: called at once, for each new story, and when a nearer provider takes over. */
  readonly #onProvided = (answer: Answer | undefined, leave?: () => void) => {
    if (leave !== this.#provided?.leave) this.#leaveProvider();
    this.#provided = {answer, leave};
    this.#onProviders();
  };

  readonly #onProviders = () => {
    if (!ownWayOf(this.#host, liveTag)) this.#fromProvider();
  };
}
