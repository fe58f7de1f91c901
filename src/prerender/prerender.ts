/** Article HTML → article HTML, with every tag of the library rendered: whole without JavaScript. */
import {createHash} from 'node:crypto';
import {explain} from '../story/reading/explain.js';
import {readAttribute, readText, type ReadResult} from '../story/reading/read-story.js';
import type {CollectionName} from '../story/file/schema.js';
import {localeFor} from '../ui/language/locale.js';
import type {PageTag} from '../selections/page.js';
import type {StoryElement} from '../ui/base/story-element.js';
import {createElement, defineElements, plainHtml} from './elements.js';
import {
  ancestors,
  attribute,
  escapedAttribute,
  isHtml,
  jsonChild,
  Page,
  rootChild,
  textOf,
  type PageElement,
} from './page.js';
import {StoryFiles, type StoryPlaces} from './stories.js';

export type PrerenderOptions = StoryPlaces;

/** Why a tag stayed as it was, or what its story lacks. */
export interface PrerenderWarning {
  readonly tag: string;
  /** Line and column in the article, from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Whether the tag stayed as it was. */
  readonly stayed: boolean;
}

export interface PrerenderResult {
  readonly html: string;
  readonly warnings: readonly PrerenderWarning[];
  /** What a strict Content-Security-Policy must allow in `style-src`, quotation marks included. */
  readonly styleHashes: readonly string[];
}

/** A story as a tag has it. */
interface Held {
  readonly answer: ReadResult;
  /** The tag itself, or the `<story-data>` that it takes the story from. */
  readonly holder: PageElement;
  /** The address that the holder names. */
  readonly src?: string | undefined;
}

/** What is to be written for a tag. */
interface Rendered extends Held {
  readonly template: string;
  /** The fallback; without one, the author's own words stay. */
  readonly content: string | undefined;
  readonly anchor: string | undefined;
  readonly data: object | undefined;
  /** The numbers that it gives to the sources of its story, all over the page. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/** These mark what pre-rendering writes into the page, so that a second run replaces it. */
const STORY_MARK = 'data-story-src';
const DATA_MARK = 'data-story-ld';

/** Behind each source that an element names: see `sourceTemplate`. */
const MARK = /<sup data-source="([^"]*)"><\/sup>/g;

const PROVIDER = 'story-data';
const ASLEEP = {'defer-hydration': ''};

/** JSON in one line that no HTML parser and no CMS filter can end early. */
const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const inWords = ({faults}: ReadResult): readonly string[] =>
  explain(faults).map(({path, message, fix}) => `${path && `${path}: `}${message}. ${fix}`);

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
  const hashes = new Set<string>();

  const isOurs = (node: PageElement) => isHtml(node) && tags.has(node.tagName);
  const isHost = (node: PageElement) => isOurs(node) && node.tagName !== PROVIDER;
  /** Without what stands inside another tag: that is its fallback, and may go. */
  const ours = page.elements.filter(node => isOurs(node) && ![...ancestors(node)].some(isHost));
  const providers = ours.filter(({tagName}) => tagName === PROVIDER);

  const provided = new Map<PageElement, Promise<Held>>();
  const told = new Set<ReadResult>();
  const rendered = new Map<PageElement, Rendered>();
  for (const node of ours) {
    try {
      const result = await renderTag(node);
      if (result) rendered.set(node, result);
    } catch (error) {
      warn(node, (error as Error).message);
    }
  }
  writeTags();
  await writeScripts();
  return {
    html: page.toString(),
    warnings,
    styleHashes: [...hashes].map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`),
  };

  function warn(node: PageElement, message: string, stayed = true) {
    const {startLine: line, startCol: column} = node.sourceCodeLocation!;
    warnings.push({tag: node.tagName, line, column, message, stayed});
  }

  /** @throws when the tag has to stay as it is; the message says why. */
  async function renderTag(node: PageElement): Promise<Rendered | undefined> {
    if (!node.sourceCodeLocation!.endTag) {
      const torn = [...ancestors(node)].some(({tagName}) => tagName === 'p');
      throw new Error(torn ? misfit('p') : `</${node.tagName}> is missing`);
    }
    const server = createElement(node.tagName, node.attrs);
    if (!server) return undefined;
    const {element} = server;
    const held = await storyOf(node, (element.constructor as typeof StoryElement).collection).catch(
      (error: unknown) => {
        throw new Error(`its story could not be read: ${(error as Error).message}`);
      },
    );
    const {answer} = held;
    const problems = inWords(answer);
    if (!answer.story) throw new Error(problems.join(' '));
    if (!told.has(answer)) for (const problem of problems) warn(node, problem, false);
    told.add(answer);

    const lang = languageOf(node);
    await localeFor(lang || answer.story.fileLang).load();
    element.served = {answer, lang, tags: tagsBeside(node)};
    const scene = element.scene!;
    const fallback = tags.get(node.tagName);
    const missing = element.selectFrom(scene.story);
    if (typeof missing === 'string') throw new Error(element.missingText(missing));
    while (await element.loadParts());
    const selection = element.selection!;
    const template = fallback?.template?.(element, selection, scene);
    const content = template && plainHtml(template);
    const around = content && page.misfit(node, content);
    if (around) throw new Error(misfit(around));

    const root = server.shadowRoot();
    for (const [, style] of root.content.matchAll(/<style>([^]*?)<\/style>/g)) hashes.add(style!);
    return {
      ...held,
      template: root.template,
      content,
      anchor: selection.fragment,
      data: fallback?.structuredData?.(selection, scene),
      numbers: fallback?.numbers?.(selection),
    };
  }

  /** What tags with the same story have in common: its address, or the tag that holds it. */
  function storyKeyOf(node: PageElement): unknown {
    if (attribute(node, 'data') !== undefined || jsonChild(node)) return node;
    const src = attribute(node, 'src');
    if (src) return files.baseOf(src);
    try {
      return storyKeyOf(providerOf(node));
    } catch {
      return undefined;
    }
  }

  /** The page's tags with the story of one of them, in document order. */
  function tagsBeside(node: PageElement): readonly PageTag[] {
    const story = storyKeyOf(node);
    return ours
      .filter(other => other !== node && isHost(other) && storyKeyOf(other) === story)
      .map(other => ({name: other.tagName, attribute: name => attribute(other, name) ?? ''}));
  }

  /** Writes the numbers of the page's source lists into the marks that source lines carry; plain HTML needs none. */
  function numbered(node: PageElement, html: string, keeps: boolean): string {
    const story = storyKeyOf(node);
    const list = [...rendered].find(([other, {numbers}]) => numbers && storyKeyOf(other) === story);
    return html.replace(MARK, (mark, id: string) => {
      const number = list?.[1].numbers!.get(id);
      const link = number ? `<a href="#source-${id}" role="doc-noteref">${number}</a>` : '';
      return keeps ? mark.replace('><', `>${link}<`) : link && `<sup>${link}</sup>`;
    });
  }

  /** The five ways of the contract, as far as a page without scripts has them. */
  async function storyOf(node: PageElement, collection: CollectionName | undefined): Promise<Held> {
    const data = attribute(node, 'data');
    const here = {base: files.baseOf(''), collection};
    if (data !== undefined) return {answer: readAttribute(data, here), holder: node};
    const script = jsonChild(node);
    if (script) return {answer: readText(textOf(script), here), holder: node};
    const src = attribute(node, 'src');
    if (src) return {answer: await files.answer(src, collection), holder: node, src};
    const provider = providerOf(node);
    let held = provided.get(provider);
    if (!held) provided.set(provider, (held = storyOf(provider, undefined)));
    return held;
  }

  /** @throws when there is none */
  function providerOf(node: PageElement): PageElement {
    if (node.tagName === PROVIDER) throw new Error(`the <${PROVIDER}> that it takes its story from holds none`);
    const id = attribute(node, 'story');
    const named = id && providers.find(provider => attribute(provider, 'id') === id);
    if (id && !named) throw new Error(`no <${PROVIDER} id="${id}"> is in the page`);
    const near = named || [...ancestors(node)].find(at => providers.includes(at));
    if (!near && providers.length !== 1)
      throw new Error(`it names no story, and the page has not just one <${PROVIDER}>`);
    return near || providers[0]!;
  }

  function writeTags() {
    const replaced = (node: PageElement) => [...ancestors(node)].some(at => rendered.get(at)?.content !== undefined);
    const used = new Set(page.elements.filter(node => !replaced(node)).map(node => attribute(node, 'id')));
    // A place in the page has one name, and the first element that tells of an item has it.
    const once = (content: string) =>
      content.replace(/(<[a-z][^<>]*?) id="([^"]*)"/g, (tag, before: string, id: string) => {
        if (used.has(id)) return before;
        used.add(id);
        return tag;
      });
    for (const [node, {anchor, ...made}] of rendered) {
      const template = numbered(node, made.template, true);
      const content = made.content && numbered(node, made.content, false);
      const {startTag, endTag} = node.sourceCodeLocation!;
      const old = rootChild(node)?.sourceCodeLocation;
      const script = jsonChild(node)?.sourceCodeLocation;
      const from = startTag!.endOffset;
      if (content === undefined) page.replace(old?.startOffset ?? from, old?.endOffset ?? from, template);
      else page.replace(from, endTag!.startOffset, template + (script ? page.source(script) : '') + once(content));

      const id = attribute(node, 'id') ?? (used.has(anchor) ? undefined : anchor);
      used.add(id);
      page.addAttributes(node, id === undefined ? ASLEEP : {id, ...ASLEEP});
    }
    for (const holder of new Set([...rendered.values()].map(held => held.holder)))
      if (!rendered.has(holder) && holder.sourceCodeLocation!.endTag) page.addAttributes(holder, ASLEEP);
  }

  async function writeScripts() {
    const stories = new Map<string, string>();
    const items = new Map<string, object>();
    for (const {src, data} of rendered.values()) {
      if (src !== undefined && !stories.has(src)) stories.set(src, escapedJson(JSON.parse(await files.text(src))));
      if (data) items.set(JSON.stringify(data), data);
    }
    // What a tag that stayed as it was may still need stays, too.
    const named = new Set(ours.map(node => attribute(node, 'src')));
    const allRendered = !ours.some(node => isHost(node) && !rendered.has(node));
    for (const node of page.elements) {
      if (node.tagName !== 'script' || [...ancestors(node)].some(isHost)) continue;
      const src = attribute(node, STORY_MARK);
      if (src === undefined ? attribute(node, DATA_MARK) === undefined : named.has(src) && !stories.has(src)) continue;
      if (src !== undefined || items.size || allRendered) page.remove(node);
    }
    const scripts = [...stories].map(
      ([src, json]) => `<script type="application/json" ${STORY_MARK}="${escapedAttribute(src)}">${json}</script>\n`,
    );
    if (items.size) {
      const graph = {'@context': 'https://schema.org', '@graph': [...items.values()]};
      scripts.push(`<script type="application/ld+json" ${DATA_MARK}>${escapedJson(graph)}</script>\n`);
    }
    const [first] = rendered.keys();
    if (!first) return;
    const outermost = [first, ...ancestors(first)].findLast(isOurs)!;
    const at = page.end(isOurs) ?? outermost.sourceCodeLocation!.startOffset;
    page.replace(at, at, scripts.join(''));
  }
}

const misfit = (tag: string) => `it stands inside <${tag}>, which cannot hold it: put it outside`;

function languageOf(node: PageElement): string {
  for (const at of [node, ...ancestors(node)]) {
    const lang = attribute(at, 'lang');
    if (lang) return lang;
  }
  return '';
}
