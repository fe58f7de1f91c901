import {failed, type Answer} from './answer.js';
import {absolute, early} from './early.js';
import * as LIMITS from '../story/file/limits.js';
import type {CollectionName} from '../story/file/schema.js';
import {reading} from './reader.js';

/** The timeout of requests, in milliseconds. */
export const TIMEOUT = 30_000;

interface StoreEntry {
  /** A failure, or the text and its address after redirects. */
  readonly loaded: Promise<Answer | {readonly text: string; readonly base: string}>;
  readonly controller: AbortController;
  /** The parsed text: as a whole story (under `undefined`), and as bare items of each collection asked for. */
  readonly answers: Map<CollectionName | undefined, Promise<Answer>>;
  users: number;
}

/** One request per address and page, shared by all elements that use it, and parsed once. */
const entries = new Map<string, StoreEntry>();

/**
 * Loads the story at an absolute address; never rejects. The request is aborted once the signals of all elements that
 * wait for it have fired.
 */
export async function loadStory(
  href: string,
  collection: CollectionName | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  let entry = entries.get(href);
  if (!entry) {
    const controller = new AbortController();
    const text = embeddedText(href);
    const loaded = text === undefined ? request(href, controller) : Promise.resolve({text, base: href});
    entries.set(href, (entry = {loaded, controller, answers: new Map<undefined, Promise<Answer>>(), users: 0}));
  }
  const {loaded, controller, answers} = entry;
  const forget = () => {
    if (entries.get(href) === entry) entries.delete(href);
  };
  entry.users++;
  const leave = () => {
    entry.users--;
    // Deferred, because an element that is moved, or switches to another provider, may ask for the same story at once.
    setTimeout(() => {
      if (entry.users) return;
      controller.abort();
      forget();
    });
  };
  signal.addEventListener('abort', leave);
  const result = await loaded;
  signal.removeEventListener('abort', leave);
  // Failures are not cached, so that elements added later try again.
  if ('faults' in result) {
    forget();
    return result;
  }
  let answer = answers.get(collection);
  if (!answer) {
    answer = reading(({readText}) => ({...readText(result.text, {base: result.base, collection}), url: href}));
    answers.set(collection, answer);
  }
  const read = await answer;
  if (read.refusal) forget();
  return read;
}

/** The text of a story that a pre-rendered page embeds, so that hydration needs no request. */
function embeddedText(href: string): string | undefined {
  const scripts = document.querySelectorAll<HTMLElement>('script[data-story-src]');
  return [...scripts].find(({dataset}) => absolute(dataset.storySrc!) === href)?.textContent ?? undefined;
}

async function request(href: string, controller: AbortController) {
  const timer = setTimeout(() => controller.abort('late'), TIMEOUT);
  try {
    const pending = early.get(href);
    early.delete(href);
    controller.signal.addEventListener('abort', () => pending?.controller.abort());
    const {ok, status, url, body} = await (pending?.response ?? fetch(href, {signal: controller.signal}));
    if (!ok) return failed('status', status, href);
    const decoder = new TextDecoder();
    const reader = body!.getReader();
    let text = '';
    for (let chunk; !(chunk = await reader.read()).done;) {
      text += decoder.decode(chunk.value, {stream: true});
      if (text.length > LIMITS.text) {
        controller.abort();
        return failed('text', text.length, href, 'too-large');
      }
    }
    return {text: text + decoder.decode(), base: url || href};
  } catch {
    return failed(controller.signal.reason === 'late' ? 'late' : 'network', href, href);
  } finally {
    clearTimeout(timer);
  }
}
