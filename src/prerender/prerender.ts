/** Article HTML → article HTML, with every tag of the library rendered: whole without JavaScript. */
import {createHash} from 'node:crypto';
import {explain} from '../story/explain.js';
import {readAttribute, readText, type ReadResult} from '../story/read-story.js';
import type {CollectionName} from '../story/schema.js';
import {localeFor} from '../ui/words.js';
import {StoryElement} from '../ui/story-element.js';
import {createElement, defineElements, fallbackOf, plainHtml} from './elements.js';
import {ancestors, attribute, jsonChild, Page, textOf, type PageElement} from './page.js';
import {StoryFiles, type StoryPlaces} from './stories.js';

export type PrerenderOptions = StoryPlaces;

/** Why a tag stayed as it was, or what its story lacks. */
export interface PrerenderWarning {
  readonly tag: string;
  /** Line and column in the article, from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface PrerenderResult {
  readonly html: string;
  readonly warnings: readonly PrerenderWarning[];
  /** What a strict Content-Security-Policy must allow in `style-src`, quotation marks included. */
  readonly styleHashes: readonly string[];
}

/** Marks what pre-rendering writes into the page, so that a second run replaces it. */
const STORY_MARK = 'data-story-src';
const DATA_MARK = 'data-story-ld';

/** JSON in one line that no HTML parser and no CMS filter can end early. */
const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const escapedAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Renders every tag of the library in an article, and leaves all else byte for byte.
 *
 * Each tag gets its shadow root (declarative, so that browsers show it without script) and a complete fallback
 * in plain HTML; the page gets each story once, and the shown items as JSON-LD. Rendering a rendered article
 * gives the same bytes. A tag whose story cannot be had stays as it was, with a warning.
 *
 * @param html the article, or a part of one
 * @param options where stories are read from
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderResult> {
  const tags = await defineElements();
  const page = new Page(html);
  const files = new StoryFiles(options);
  const warnings: PrerenderWarning[] = [];
  const embedded = new Map<string, string>();
  const shown = new Map<string, object>();
  const hashes = new Set<string>();
  const used = new Set(page.elements.map(node => attribute(node, 'id')));
  const providers = page.elements.filter(({tagName}) => tagName === 'story-data');

  for (const node of page.elements) {
    if (!tags.has(node.tagName) || [...ancestors(node)].some(isHost)) continue;
    const place = node.sourceCodeLocation!;
    const warn = (message: string) =>
      warnings.push({tag: node.tagName, line: place.startLine, column: place.startCol, message});
    const start = place.startTag;
    if (!start || !place.endTag) {
      warn(`</${node.tagName}> is missing`);
      continue;
    }
    if (node.tagName === 'story-data') {
      addAttributes(page, node, {'defer-hydration': ''});
      continue;
    }
    const server = createElement(node.tagName, node.attrs);
    if (!server) continue;
    const {element} = server;
    const fallback = await fallbackOf(node.tagName);
    if (fallback && [...ancestors(node)].some(({tagName}) => tagName === 'p')) {
      warn('it stands inside a paragraph (<p>), which cannot hold it: put it between paragraphs');
      continue;
    }
    const collection = (element.constructor as typeof StoryElement).collection;
    try {
      const found = await storyOf(node, collection);
      const {story, faults} = found.answer;
      for (const {path, message, fix} of explain(faults)) warn(`${path}: ${message}. ${fix}`);
      if (!story) continue;
      const lang = languageOf(node);
      await localeFor(lang || story.fileLang).load();
      element.given = {answer: found.answer, lang};
      const scene = element.scene!;
      await element.extras(scene);
      const content = fallback?.template(element, scene);
      if (fallback && !content) {
        warn('the story does not hold what the tag names');
        continue;
      }
      const root = server.shadowRoot();
      for (const [, style] of root.matchAll(/<style>([^]*?)<\/style>/g)) hashes.add(style!);
      const script = jsonChild(node)?.sourceCodeLocation;
      const inner = [
        `<template shadowrootmode="open">${root}</template>`,
        script ? page.source(script.startOffset, script.endOffset) : '',
        content ? plainHtml(content).trim() : page.source(start.endOffset, place.endTag.startOffset),
      ].join('');
      page.replace(start.endOffset, place.endTag.startOffset, inner);

      const anchor = fallback?.anchor?.(element, scene);
      const id = anchor && attribute(node, 'id') === undefined && !used.has(anchor) ? {id: anchor} : {};
      if (anchor) used.add(anchor);
      addAttributes(page, node, {...id, 'defer-hydration': ''});
      if (found.src !== undefined) embedded.set(found.src, await files.text(found.src));
      const data = fallback?.structuredData?.(element, scene);
      if (data) shown.set(JSON.stringify(data), data);
    } catch (error) {
      warn(`its story could not be read: ${(error as Error).message}`);
    }
  }
  writeScripts();
  return {
    html: page.toString(),
    warnings,
    styleHashes: [...hashes].map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`),
  };

  function isHost(node: PageElement): boolean {
    return tags.has(node.tagName) && node.tagName !== 'story-data';
  }

  /** The five ways of the contract, as far as a page without scripts has them. */
  async function storyOf(
    node: PageElement,
    collection: CollectionName | undefined,
  ): Promise<{answer: ReadResult; src?: string}> {
    const data = attribute(node, 'data');
    const here = {base: files.baseOf(''), collection};
    if (data !== undefined) return {answer: readAttribute(data, here)};
    const script = jsonChild(node);
    if (script) return {answer: readText(textOf(script), here)};
    const src = attribute(node, 'src');
    if (src) return {answer: await files.answer(src, collection), src};
    const provider = node.tagName === 'story-data' ? undefined : providerOf(node);
    if (!provider) throw new Error('it names no story, and the page has not just one <story-data>');
    return storyOf(provider, undefined);
  }

  function providerOf(node: PageElement): PageElement | undefined {
    const id = attribute(node, 'story');
    if (id) return providers.find(provider => attribute(provider, 'id') === id);
    const enclosing = [...ancestors(node)].find(({tagName}) => tagName === 'story-data');
    return enclosing ?? (providers.length === 1 ? providers[0] : undefined);
  }

  function writeScripts() {
    const scripts = [...embedded].map(
      ([src, text]) =>
        `<script type="application/json" ${STORY_MARK}="${escapedAttribute(src)}">${escapedJson(JSON.parse(text))}</script>`,
    );
    if (shown.size) {
      const graph = {'@context': 'https://schema.org', '@graph': [...shown.values()]};
      scripts.push(`<script type="application/ld+json" ${DATA_MARK}>${escapedJson(graph)}</script>`);
    }
    for (const node of page.elements) {
      if (attribute(node, STORY_MARK) === undefined && attribute(node, DATA_MARK) === undefined) continue;
      const {startOffset, endOffset} = node.sourceCodeLocation!;
      page.replace(startOffset, page.source(endOffset, endOffset + 1) === '\n' ? endOffset + 1 : endOffset, '');
    }
    if (scripts.length) page.replace(page.end, page.end, scripts.map(script => `${script}\n`).join(''));
  }
}

function languageOf(node: PageElement): string {
  for (const at of [node, ...ancestors(node)]) {
    const lang = attribute(at, 'lang');
    if (lang) return lang;
  }
  return '';
}

/** Writes attributes that the tag does not have yet behind those that it has. */
function addAttributes(page: Page, node: PageElement, attrs: Readonly<Record<string, string>>) {
  const missing = Object.entries(attrs).filter(([name]) => attribute(node, name) === undefined);
  const {startOffset, endOffset} = node.sourceCodeLocation!.startTag!;
  const tag = page.source(startOffset, endOffset);
  const at = startOffset + tag.length - (tag.endsWith('/>') ? 2 : 1);
  const text = missing.map(([name, value]) => ` ${name}${value && `="${escapedAttribute(value)}"`}`).join('');
  page.replace(at, at, text);
}
