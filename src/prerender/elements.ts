/** Finds the library's elements by their folders, so that new ones need no registration here. */
import {access, readdir} from 'node:fs/promises';
import {render, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type {Fallback} from '../ui/base/server-rendering.js';
import {StoryElement} from '../ui/base/story-element.js';

const FOLDER = new URL('../elements/', import.meta.url);

const exists = (url: URL) =>
  access(url).then(
    () => true,
    () => false,
  );

async function importOf(tag: string, kind: string): Promise<unknown> {
  for (const ending of ['js', 'ts']) {
    const url = new URL(`${tag}/${tag}${kind}.${ending}`, FOLDER);
    if (await exists(url)) return import(url.href);
  }
  return undefined;
}

/** Defines all elements of the library. Resolves to their tags, each with its fallback if it has one. */
export async function defineElements(): Promise<ReadonlyMap<string, Fallback | undefined>> {
  const tags = new Map<string, Fallback | undefined>();
  for (const entry of await readdir(FOLDER, {withFileTypes: true})) {
    const tag = entry.name;
    if (!entry.isDirectory() || !(await importOf(tag, ''))) continue;
    const module = (await importOf(tag, '.fallback')) as {fallback: Fallback} | undefined;
    tags.set(tag, module?.fallback);
  }
  return tags;
}

const isStoryElement = (element: unknown): element is StoryElement => element instanceof StoryElement;

/** Creates an element on the server from its tag and attributes; undefined if the tag shows no story. */
export function createElement(tag: string, attrs: readonly {name: string; value: string}[]) {
  const renderer = new LitElementRenderer(tag);
  const {element} = renderer;
  if (!isStoryElement(element)) return undefined;
  for (const {name, value} of attrs) renderer.setAttribute(name, value);

  /** Renders the content of the shadow root, and the declarative `<template>` around it. */
  const shadowRoot = () => {
    const info: RenderInfo = {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [element],
      slotStack: [],
      deferHydration: true,
    };
    renderer.connectedCallback();
    const content = collectResultSync(renderer.renderShadow(info)!);
    const {mode, delegatesFocus} = renderer.shadowRootOptions;
    const focus = delegatesFocus ? ' shadowrootdelegatesfocus' : '';
    return {content, template: `<template shadowrootmode="${mode}"${focus}>${content}</template>`};
  };
  return {element, shadowRoot};
}

/** Renders a template as plain HTML, without the markers for hydration. */
export const plainHtml = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .trim();
