/** Finds the library's elements by their folders, so that a new one is pre-rendered without a word here. */
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

/** The library's tags, all defined as soon as this settles, each with its fallback if it has one. */
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

/** An element on the server, made from its tag and attributes; nothing when the tag shows no story. */
export function createElement(tag: string, attrs: readonly {name: string; value: string}[]) {
  const renderer = new LitElementRenderer(tag);
  const {element} = renderer;
  if (!isStoryElement(element)) return undefined;
  for (const {name, value} of attrs) renderer.setAttribute(name, value);

  /** What stands in the element's root, and the `<template>` that makes a root of it. */
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

/** A template as plain HTML, without the marks that hydration needs. */
export const plainHtml = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .trim();
