/** Finds the library's elements by their folders, so that a new one is pre-rendered without a word here. */
import {access, readdir} from 'node:fs/promises';
import {render, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type {Fallback} from '../ui/fallback.js';
import {StoryElement} from '../ui/story-element.js';

const FOLDER = new URL('../elements/', import.meta.url);

const exists = (url: URL) =>
  access(url).then(
    () => true,
    () => false,
  );

const moduleOf = async (tag: string, kind: string): Promise<URL | undefined> => {
  for (const ending of ['js', 'ts']) {
    const url = new URL(`${tag}/${tag}${kind}.${ending}`, FOLDER);
    if (await exists(url)) return url;
  }
  return undefined;
};

/** Every tag of the library, defined as soon as this settles. */
export async function defineElements(): Promise<ReadonlySet<string>> {
  const tags = (await readdir(FOLDER, {withFileTypes: true}))
    .filter(entry => entry.isDirectory())
    .map(({name}) => name);
  for (const tag of tags) {
    const url = await moduleOf(tag, '');
    if (url) await import(url.href);
  }
  return new Set(tags);
}

export async function fallbackOf(tag: string): Promise<Fallback<StoryElement> | undefined> {
  const url = await moduleOf(tag, '.fallback');
  return url && ((await import(url.href)) as {fallback: Fallback<StoryElement>}).fallback;
}

/** An element on the server, made from its tag and attributes; nothing when the tag shows no story. */
export function createElement(tag: string, attrs: readonly {name: string; value: string}[]) {
  const renderer = new LitElementRenderer(tag);
  const {element} = renderer;
  if (!(element instanceof StoryElement)) return undefined;
  for (const {name, value} of attrs) renderer.setAttribute(name, value);

  const shadowRoot = () => {
    const info: RenderInfo = {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [],
      customElementHostStack: [],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: true,
    };
    renderer.connectedCallback();
    return collectResultSync(renderer.renderShadow(info)!);
  };
  return {element, shadowRoot};
}

/** A template as plain HTML, without the marks that hydration needs. */
export const plainHtml = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/<!--lit-node \d+-->/g, '');
