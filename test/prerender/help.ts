/** Articles, stories and looks at pre-rendered HTML, for the tests of pre-rendering. */
import assert from 'node:assert/strict';
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {parse, type DefaultTreeAdapterMap} from 'parse5';
import {prerender, type PrerenderResult} from '../../dist/esm/prerender/prerender.js';
import {aStory, type Json} from '../story.js';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

export const ARTICLE = 'https://paper.example/news/article.html';
/** A tag whose story the fake site has. */
export const CARD = '<quote-card src="/hello.json" quote="hello">“Hello,” said Ada.</quote-card>';

/** A site that exists only here: paths and what they answer, a text or a value for JSON. */
export function site(pages: Readonly<Record<string, unknown>> = {'/hello.json': aStory()}) {
  const asked: string[] = [];
  const fetch = (input: URL | RequestInfo) => {
    const {href, pathname, search, origin} = new URL(input instanceof Request ? input.url : input);
    asked.push(href);
    const path = (origin === 'https://paper.example' ? '' : origin) + pathname;
    const page = pages[path + search] ?? pages[path];
    if (page instanceof Response) return Promise.resolve(page.clone());
    if (page instanceof Error) return Promise.reject(page);
    if (page === undefined) return Promise.resolve(new Response('Not found', {status: 404}));
    return Promise.resolve(new Response(typeof page === 'string' ? page : JSON.stringify(page)));
  };
  return {asked, options: {url: ARTICLE, fetch}};
}

/** Pre-renders an article of a fake site. */
export const render = (html: string, pages?: Readonly<Record<string, unknown>>): Promise<PrerenderResult> =>
  prerender(html, site(pages).options);

/** Pre-renders what must be without a warning. */
export async function rendered(html: string, pages?: Readonly<Record<string, unknown>>): Promise<string> {
  const result = await render(html, pages);
  assert.deepEqual(result.warnings, []);
  return result.html;
}

/** A folder with files, gone after the tests. */
export async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'communique-test-'));
  after(() => rm(path, {recursive: true, force: true}));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), {recursive: true});
    await writeFile(join(path, name), text);
  }
  return path;
}

const SCRIPTS = /<script type="application\/(?:ld\+)?json" data-story-(?:src="[^"]*"|ld)>[^\n]*<\/script>\n/g;

/** Without the scripts that pre-rendering writes for the whole page. */
export const withoutScripts = (html: string) => html.replace(SCRIPTS, '');

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element, what stands in `<template>` left out unless it is asked for. */
export function* elementsIn(node: Node, templates = false): Generator<Element> {
  if (isElement(node)) yield node;
  if (templates && 'content' in node) yield* elementsIn(node.content, true);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child, templates);
}

export const elements = (html: string, tag: string): readonly Element[] =>
  [...elementsIn(parse(html))].filter(({tagName}) => tagName === tag);

export const attr = (node: Element, name: string) => node.attrs.find(one => one.name === name)?.value;

/** The text of a node, style sheets and scripts left out, spaces as they are. */
export const textIn = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node && !['style', 'script', 'template'].includes(node.nodeName)
      ? node.childNodes.map(textIn).join('')
      : '';

export const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a tag shows: the root that came with it, and the plain fallback beside it. */
export interface Shown {
  readonly host: Element;
  readonly root: DefaultTreeAdapterMap['documentFragment'];
  readonly rootText: string;
  readonly text: string;
}

export function shown(html: string, tag = 'quote-card'): readonly Shown[] {
  return elements(html, tag).map(host => {
    const templates = host.childNodes.filter(
      (child): child is DefaultTreeAdapterMap['template'] => child.nodeName === 'template',
    );
    assert.equal(templates.length, 1, 'one root in the tag');
    assert.equal(attr(templates[0]!, 'shadowrootmode'), 'open');
    const root = templates[0]!.content;
    return {host, root, rootText: squeezed(textIn(root)), text: squeezed(textIn(host))};
  });
}

/** The stories that a pre-rendered page carries, by their addresses. */
export function carried(html: string): Readonly<Record<string, Json>> {
  const scripts = elements(html, 'script').filter(node => attr(node, 'data-story-src') !== undefined);
  return Object.fromEntries(
    scripts.map(node => {
      const [text] = node.childNodes;
      assert.equal(node.childNodes.length, 1);
      assert.ok(text && 'value' in text);
      assert.ok(!text.value.includes('\n'), 'one line');
      return [attr(node, 'data-story-src')!, JSON.parse(text.value) as Json];
    }),
  );
}

/** What a pre-rendered page tells search engines; it may do so once. */
export function linkedData(html: string): readonly Json[] {
  const scripts = elements(html, 'script').filter(node => attr(node, 'type') === 'application/ld+json');
  assert.ok(scripts.length < 2, 'once');
  if (!scripts[0]) return [];
  const [text] = scripts[0].childNodes;
  assert.ok(text && 'value' in text);
  const data = JSON.parse(text.value) as {'@context': string; '@graph': Json[]};
  assert.equal(data['@context'], 'https://schema.org');
  return data['@graph'];
}
