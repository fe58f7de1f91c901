import {readFile} from 'node:fs/promises';
import {dirname, posix, resolve} from 'node:path';
import {readText, type ReadResult} from '../story/reading/read-story.js';
import {UNKNOWN_ORIGIN} from '../story/values/safe-url.js';
import type {CollectionName} from '../story/file/schema.js';

export interface StoryPlaces {
  /** The article's file: relative addresses are read from beside it. */
  readonly file?: string | undefined;
  /** The folder that addresses starting with `/` are read from. */
  readonly root?: string | undefined;
  /** The article's own address: what relative addresses in it lead to. */
  readonly url?: string | undefined;
  /** Asks for stories that are not files; without it, only files and inline stories are read. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A server that takes longer than this has failed; in milliseconds. */
const PATIENCE = 30_000;

/** The text at an address, read once per article; it is parsed once for each kind of bare items. */
export class StoryFiles {
  readonly #places: StoryPlaces;
  readonly #texts = new Map<string, Promise<string>>();
  readonly #answers = new Map<string, ReadResult>();

  constructor(places: StoryPlaces) {
    this.#places = places;
  }

  /** What relative addresses inside a story at `src` resolve against. */
  baseOf(src: string): string {
    return new URL(src, this.#places.url ?? `${UNKNOWN_ORIGIN}/`).href;
  }

  /** @throws when the text cannot be had; the message says why. */
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
    // A byte order mark is no part of the text; browsers drop it, too.
    if (file !== undefined) return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    if (!URL.canParse(src, url))
      throw new Error('give the file of the article, the folder (root) or the address (url)');
    if (!fetch) throw new Error('it is not a file: give a fetch that asks for it');
    const response = await fetch(new URL(src, url), {signal: AbortSignal.timeout(PATIENCE)});
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.text();
  }

  #fileOf(src: string): string | undefined {
    const {file, root} = this.#places;
    if (/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(src)) return undefined;
    const path = decodeURIComponent(src.replace(/[?#].*/s, '')).replaceAll('\\', '/');
    if (!path.startsWith('/')) return file === undefined ? undefined : resolve(dirname(file), path);
    // As in a browser, `..` does not lead out of the site.
    return root === undefined ? undefined : resolve(root, `.${posix.normalize(path)}`);
  }
}
