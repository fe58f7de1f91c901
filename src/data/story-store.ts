import {parseText, type ParseResult, type Problem} from '../story/parse.js';
import {CAPS, type CollectionName} from '../story/schema.js';
import type {Story} from '../story/story.js';
import type {ErrorCode} from './events.js';

/** What came of asking for a story: the story, or why there is none. */
export interface Answer {
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  readonly failure?: {readonly code: ErrorCode; readonly message: string; readonly url?: string | undefined};
}

/** A story's text on the page, and what was read from it: once as a whole, and once for each kind of bare items. */
class StoryText {
  readonly #text: string;
  readonly #base: string;
  readonly #read = new Map<string, ParseResult>();

  constructor(text: string, base: string) {
    this.#text = text;
    this.#base = base;
  }

  as(collection: CollectionName | undefined): Answer {
    const key = collection ?? '';
    let result = this.#read.get(key);
    if (!result) this.#read.set(key, (result = parseText(this.#text, {base: this.#base, collection})));
    return answer(result, this.#base);
  }
}

/** Turns the parser's result into an answer. */
export function answer({story, problems, refusal}: ParseResult, url?: string): Answer {
  if (!refusal) return {story, problems};
  const {message, fix} = problems[0]!;
  return {story, problems, failure: {code: refusal, message: `${message}. ${fix}`, url}};
}

class FetchError extends Error {
  readonly code: ErrorCode;

  constructor(message: string, code: ErrorCode = 'fetch') {
    super(message);
    this.code = code;
  }
}

interface Entry {
  readonly text: Promise<StoryText>;
  readonly controller: AbortController;
  users: number;
}

/** A request that takes longer than this has failed; in milliseconds. */
const PATIENCE = 30_000;

/** One request per address per page, shared by every element that names it. */
class StoryStore {
  readonly #entries = new Map<string, Entry>();

  /**
   * Gives the story at an absolute address; never rejects, unless `signal` aborts.
   * The request itself is aborted when the last element that waited for it has gone.
   */
  async load(href: string, collection: CollectionName | undefined, signal: AbortSignal): Promise<Answer> {
    const entry = this.#entries.get(href) ?? this.#start(href);
    entry.users++;
    const leave = () => {
      if (--entry.users > 0) return;
      entry.controller.abort();
      this.#forget(href, entry);
    };
    signal.addEventListener('abort', leave, {once: true});
    try {
      return (await entry.text).as(collection);
    } catch (error) {
      const failed =
        error instanceof FetchError
          ? error
          : new FetchError('the request failed: offline, or refused by the server (CORS)');
      return {story: undefined, problems: [], failure: {code: failed.code, message: failed.message, url: href}};
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #start(href: string): Entry {
    const controller = new AbortController();
    const embedded = embeddedText(href);
    const text = embedded === undefined ? request(href, controller) : Promise.resolve(new StoryText(embedded, href));
    const entry: Entry = {text, controller, users: 0};
    this.#entries.set(href, entry);
    // A failure is not remembered, so that an element that comes later may ask again.
    text.catch(() => this.#forget(href, entry));
    return entry;
  }

  #forget(href: string, entry: Entry) {
    if (this.#entries.get(href) === entry) this.#entries.delete(href);
  }
}

/** The story that a pre-rendered page carries for an address, so that waking its elements asks nothing. */
function embeddedText(href: string): string | undefined {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type="application/json"][data-story-src]');
  return [...scripts].find(({dataset}) => absolute(dataset.storySrc!) === href)?.textContent ?? undefined;
}

/** An address as written in the page, made absolute; undefined when it is none. */
export function absolute(src: string): string | undefined {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return undefined;
  }
}

async function request(href: string, controller: AbortController): Promise<StoryText> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, PATIENCE);
  try {
    const response = await fetch(href, {signal: controller.signal, headers: {accept: 'application/json'}});
    if (!response.ok) throw new FetchError(`the server answered ${response.status}`);
    return new StoryText(await readCapped(response), response.url || href);
  } catch (error) {
    throw late ? new FetchError('no answer came in time') : error;
  } finally {
    clearTimeout(timer);
  }
}

async function readCapped(response: Response): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    text += decoder.decode(value, {stream: !done});
    if (text.length > CAPS.text) {
      await reader.cancel();
      throw new FetchError(`the story has more than ${CAPS.text} characters; split it in two`, 'too-large');
    }
    if (done) return text;
  }
}

export const storyStore = new StoryStore();
