import {readFile} from 'node:fs/promises';
import {dirname, posix, resolve} from 'node:path';
import {TIMEOUT} from '../data/story-store.js';
import {readText, type ReadResult} from '../story/reading/read-story.js';
import {UNKNOWN_ORIGIN} from '../story/values/safe-url.js';
import type {CollectionName} from '../story/file/schema.js';

export interface StoryPlaces {
  /** The path of the article's file, which relative addresses are resolved against. */
  readonly file?: string | undefined;
  /** The path of the folder that addresses starting with `/` are read from. */
  readonly root?: string | undefined;
  /** The article's own URL, which relative addresses in it are resolved against. */
  readonly url?: string | undefined;
  /** Requests stories that are not files; if omitted, only files and inline stories are read. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Loads story files, once per article and address, and parses them once per collection of bare items. */
export class StoryFiles {
  readonly #places: StoryPlaces;
  readonly #texts = new Map<string, Promise<string>>();
  readonly #answers = new Map<string, ReadResult>();

  constructor(places: StoryPlaces) {
    this.#places = places;
  }

  /** The base URL for relative addresses in a story at `src`. */
  baseOf(src: string): string {
    return new URL(src, this.#places.url ?? `${UNKNOWN_ORIGIN}/`).href;
  }

  /** @throws if the text cannot be loaded; the message says why */
  text(src: string): Promise<string> {
    let text = this.#texts.get(src);
    if (!text) this.#texts.set(src, (text = this.#load(src)));
    return text;
  }

  async answer(src: string, collection: CollectionName | undefined): Promise<ReadResult> {
    const text = await this.text(src);
    const key = `${collection ?? ''} ${src}`;
    let read = this.#answers.get(key);
    if (!read) this.#answers.set(key, (read = readText(text, {base: this.baseOf(src), collection})));
    return read;
  }

  async #load(src: string): Promise<string> {
    const {url, fetch} = this.#places;
    const file = this.#fileOf(src.trim());
    // Browsers drop a byte order mark as well.
    if (file !== undefined) return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    if (!URL.canParse(src, url))
      throw new Error('give the file of the article, the folder (root) or the address (url)');
    if (!fetch) throw new Error('it is not a file: give a fetch that asks for it');
    const response = await fetch(new URL(src, url), {signal: AbortSignal.timeout(TIMEOUT)});
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.text();
  }

  #fileOf(src: string): string | undefined {
    const {file, root} = this.#places;
    if (/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(src)) return undefined;
    const path = decodeURIComponent(src.replace(/[?#].*/s, '')).replaceAll('\\', '/');
    if (!path.startsWith('/')) return file === undefined ? undefined : resolve(dirname(file), path);
    // As in a browser, `..` cannot leave the root.
    return root === undefined ? undefined : resolve(root, `.${posix.normalize(path)}`);
  }
}
