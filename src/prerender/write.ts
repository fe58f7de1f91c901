/** Writes rendered tags into the page, and the scripts that belong to the whole page. */
import {escapedAttribute} from '../story/values/escaped-attribute.js';
import {escapedJson} from '../story/values/escaped-json.js';
import {ownWayOf} from '../data/ways.js';
import type {Tags} from './find.js';
import {ancestors, attribute, jsonChild, rootChild, type Page, type PageElement} from './page.js';
import type {RenderedTag} from './render.js';
import type {StoryFiles} from './stories.js';

type Rendered = ReadonlyMap<PageElement, RenderedTag>;

/** Mark the scripts that pre-rendering writes, so that a second run replaces them. */
const STORY_MARK = 'data-story-src';
const DATA_MARK = 'data-story-ld';

/** The mark after each source that an element names: see `outletTemplate`. */
const NUMBER_MARK = /<sup data-source="([^"]*)"><\/sup>/g;

const DEFERRED = {'defer-hydration': ''};

/** Writes the root, the fallback and an `id` for each rendered tag, and defers hydration of the tag and its provider. */
export function writeTags(page: Page, tags: Tags, rendered: Rendered) {
  const isReplaced = (node: PageElement) => [...ancestors(node)].some(at => rendered.get(at)?.content !== undefined);
  const used = new Set(page.elements.filter(node => !isReplaced(node)).map(node => attribute(node, 'id')));
  // Ids are unique in the page: the first element that shows an item gets its id.
  const once = (content: string) =>
    content.replace(/(<[a-z][^<>]*?) id="([^"]*)"/g, (tag, before: string, id: string) => {
      if (used.has(id)) return before;
      used.add(id);
      return tag;
    });
  const numbers = numbersByStory(tags, rendered);
  for (const [node, result] of rendered) {
    const numbersHere = numbers.get(tags.storyKeyOf(node));
    const template = numberMarks(result.template, numbersHere);
    const content = result.content && numberWords(result.content, numbersHere);
    const {startTag, endTag} = node.sourceCodeLocation!;
    const old = rootChild(node)?.sourceCodeLocation;
    const script = jsonChild(node)?.sourceCodeLocation;
    const from = startTag!.endOffset;
    if (content === undefined) page.replace(old?.startOffset ?? from, old?.endOffset ?? from, template);
    else page.replace(from, endTag!.startOffset, template + (script ? page.source(script) : '') + once(content));

    const {fragment} = result;
    const id = attribute(node, 'id') ?? (used.has(fragment) ? undefined : fragment);
    used.add(id);
    page.addAttributes(node, id === undefined ? DEFERRED : {id, ...DEFERRED});
  }
  for (const holder of new Set([...rendered.values()].map(held => held.holder)))
    if (!rendered.has(holder) && holder.sourceCodeLocation!.endTag) page.addAttributes(holder, DEFERRED);
}

/** The numbers of each story's sources, from its first list on the page. */
function numbersByStory(tags: Tags, rendered: Rendered): ReadonlyMap<unknown, ReadonlyMap<string, number>> {
  const found = new Map<unknown, ReadonlyMap<string, number>>();
  for (const [node, {numbers}] of rendered) {
    const story = tags.storyKeyOf(node);
    if (numbers && !found.has(story)) found.set(story, numbers);
  }
  return found;
}

const numberLink = (id: string, numbers: ReadonlyMap<string, number> | undefined): string => {
  const number = numbers?.get(id);
  return number ? `<a href="#source-${id}" role="doc-noteref">${number}</a>` : '';
};

/** Writes the numbers into the marks of a shadow root, and keeps the marks for the list to update after hydration. */
const numberMarks = (root: string, numbers: ReadonlyMap<string, number> | undefined): string =>
  root.replace(NUMBER_MARK, (mark, id: string) => mark.replace('><', `>${numberLink(id, numbers)}<`));

/** Writes the numbers into plain HTML, without marks for sources that have none. */
const numberWords = (html: string, numbers: ReadonlyMap<string, number> | undefined): string =>
  html.replace(NUMBER_MARK, (_, id: string) => {
    const link = numberLink(id, numbers);
    return link && `<sup>${link}</sup>`;
  });

/** Writes each story once, and the items shown as JSON-LD, replacing what an earlier run wrote. */
export async function writeScripts(
  page: Page,
  {all, isOurs, isHost, view}: Tags,
  rendered: Rendered,
  files: StoryFiles,
) {
  const stories = new Map<string, string>();
  const items = new Map<string, object>();
  for (const {src, data} of rendered.values()) {
    if (src !== undefined && !stories.has(src)) stories.set(src, escapedJson(JSON.parse(await files.text(src))));
    if (data) items.set(JSON.stringify(data), data);
  }
  // Scripts that a tag without a new rendering may still need are kept.
  const named = new Set(all.map(node => ownWayOf(node, view)).map(way => way?.kind === 'src' && way.value));
  const allRendered = !all.some(node => isHost(node) && !rendered.has(node));
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
