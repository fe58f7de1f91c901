import {failed, type Answer} from './answer.js';
import {absolute, early} from './early.js';
import * as LIMITS from '../story/file/limits.js';
import type {CollectionName} from '../story/file/schema.js';
import {reading} from './reader.js';

/** A request that takes longer than this has failed; in milliseconds. */
const PATIENCE = 30_000;

interface Entry {
  /** A failed answer, or the text and its address after redirects. */
  readonly loaded: Promise<Answer | {readonly text: string; readonly base: string}>;
  readonly controller: AbortController;
  /** One reading for whole stories, and one for each kind of bare items. */
  readonly answers: Map<CollectionName | undefined, Promise<Answer>>;
  users: number;
}

/** One request per address per page, shared by every element that names it; its text is read once. */
const entries = new Map<string, Entry>();

/**
 * Gives the story at an absolute address; never rejects. The request is aborted when the last element that
 * waited for it has gone (`signal`).
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
    // In a moment: an element that moves, or takes another of its ways, may ask again at once.
    setTimeout(() => {
      if (entry.users) return;
      controller.abort();
      forget();
    });
  };
  signal.addEventListener('abort', leave);
  const got = await loaded;
  signal.removeEventListener('abort', leave);
  // Failures are not remembered, so that an element that comes later may ask again.
  if ('faults' in got) {
    forget();
    return got;
  }
  let answer = answers.get(collection);
  if (!answer) {
    answer = reading(({readText}) => ({...readText(got.text, {base: got.base, collection}), url: href}));
    answers.set(collection, answer);
  }
  const read = await answer;
  if (read.refusal) forget();
  return read;
}

/** The story that a pre-rendered page carries for an address, so that waking its elements asks nothing. */
function embeddedText(href: string): string | undefined {
  const scripts = document.querySelectorAll<HTMLElement>('script[data-story-src]');
  return [...scripts].find(({dataset}) => absolute(dataset.storySrc!) === href)?.textContent ?? undefined;
}

async function request(href: string, controller: AbortController) {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, PATIENCE);
  try {
    const asked = early.get(href);
    early.delete(href);
    controller.signal.addEventListener('abort', () => asked?.controller.abort());
    const {ok, status, url, body} = await (asked?.response ?? fetch(href, {signal: controller.signal}));
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
    return failed(late ? 'late' : 'network', href, href);
  } finally {
    clearTimeout(timer);
  }
}
