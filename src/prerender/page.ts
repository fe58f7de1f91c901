/** An article's HTML as a tree with source positions, and edits that keep everything else byte for byte. */
import {html as spec, parse, type DefaultTreeAdapterMap} from 'parse5';
import {escapedAttribute} from '../story/values/escaped-attribute.js';

type Node = DefaultTreeAdapterMap['node'];
export type PageElement = DefaultTreeAdapterMap['element'];

export const attribute = (node: PageElement, name: string): string | undefined =>
  node.attrs.find(attr => attr.name === name)?.value;

const isElement = (node: Node): node is PageElement => 'tagName' in node;

/** Whether an element is in the HTML namespace: inside `<svg>` the same tag is not a custom element. */
export const isHtml = ({namespaceURI}: PageElement): boolean => namespaceURI === spec.NS.HTML;

/** The ancestors of an element, nearest first. */
export function* ancestors(node: PageElement): Generator<PageElement> {
  for (let at = node.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) if (isElement(at)) yield at;
}

const child = (node: PageElement, fits: (child: PageElement) => boolean): PageElement | undefined =>
  node.childNodes.filter(isElement).find(fits);

/** The JSON script among an element's children. */
export const jsonChild = (node: PageElement): PageElement | undefined =>
  child(
    node,
    candidate => candidate.tagName === 'script' && attribute(candidate, 'type')?.toLowerCase() === 'application/json',
  );

/** The shadow root that an earlier run wrote into an element. */
export const rootChild = (node: PageElement): PageElement | undefined =>
  child(node, candidate => candidate.tagName === 'template' && attribute(candidate, 'shadowrootmode') !== undefined);

/** The text of an element that contains only text, such as a script. */
export const textOf = (node: PageElement): string =>
  node.childNodes
    .map(candidate => (candidate.nodeName === '#text' && 'value' in candidate ? candidate.value : ''))
    .join('');

/** All elements in document order, except those inside `<template>`, which are not part of the page. */
function elementsOf(html: string): readonly PageElement[] {
  const found: PageElement[] = [];
  const left: Node[] = [parse(html, {sourceCodeLocationInfo: true})];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) for (const candidate of node.childNodes.toReversed()) left.push(candidate);
  }
  return found;
}

/** Whether the parser keeps `content` inside a `tag` nested in these elements; a `<p>`, for one, ends at a `<figure>`. */
function keepsContent(around: readonly string[], tag: string, content: string): boolean {
  const open = around.map(name => `<${name}>`).join('');
  const html = `${open}<${tag}>${content}</${tag}>`;
  return elementsOf(html).some(
    ({sourceCodeLocation: at}) => at?.startOffset === open.length && at.endTag?.endOffset === html.length,
  );
}

export class Page {
  readonly #html: string;
  readonly #edits: {from: number; to: number; text: string}[] = [];
  readonly elements: readonly PageElement[];

  constructor(html: string) {
    this.#html = html;
    this.elements = elementsOf(html);
  }

  source({startOffset, endOffset}: {readonly startOffset: number; readonly endOffset: number}): string {
    return this.#html.slice(startOffset, endOffset);
  }

  replace(from: number, to: number, text: string) {
    if (this.#html.slice(from, to) !== text) this.#edits.push({from, to, text});
  }

  /** Removes an element, with the line break that an earlier run wrote after it. */
  remove(node: PageElement) {
    const {startOffset, endOffset} = node.sourceCodeLocation!;
    const line = /\r?\n/y;
    line.lastIndex = endOffset;
    this.replace(startOffset, line.test(this.#html) ? line.lastIndex : endOffset, '');
  }

  /** Adds those attributes that a tag does not have yet, after its own. */
  addAttributes(node: PageElement, attrs: Readonly<Record<string, string>>) {
    const {startOffset, attrs: locations = {}} = node.sourceCodeLocation!;
    const ends = Object.values(locations).map(({endOffset}) => endOffset);
    const at = Math.max(startOffset + 1 + node.tagName.length, ...ends);
    const missing = Object.entries(attrs).filter(([name]) => attribute(node, name) === undefined);
    this.replace(
      at,
      at,
      missing.map(([name, value]) => ` ${name}${value && `="${escapedAttribute(value)}"`}`).join(''),
    );
  }

  /** The name of an ancestor that the parser would close early if the element had this content; undefined if none. */
  misfit(node: PageElement, content: string): string | undefined {
    const around = [...ancestors(node)].reverse();
    const {startOffset, endOffset} = node.sourceCodeLocation!;
    // The parser moves content of a table that is outside its cells in front of the table (foster parenting).
    const table = this.elements.find(
      ({tagName, sourceCodeLocation: at}) =>
        tagName === 'table' && at && at.startOffset < startOffset && at.endOffset >= endOffset,
    );
    if (table && !around.includes(table)) around.push(table);
    const names = around.map(({tagName}) => tagName);
    if (keepsContent(names, node.tagName, content)) return undefined;
    return [...new Set(names)].find(name => !keepsContent([name], node.tagName, content)) ?? names.at(-1);
  }

  /**
   * The offset for a script that belongs to the whole page: the end of the body; undefined if an unclosed element would
   * swallow the script there.
   * @param swallows whether an element must not contain the script
   */
  end(swallows: (node: PageElement) => boolean): number | undefined {
    const closing = (tag: string) => this.elements.find(({tagName}) => tagName === tag)?.sourceCodeLocation?.endTag;
    const end = (closing('body') ?? closing('html'))?.startOffset ?? this.#html.length;
    const script = elementsOf(`${this.#html.slice(0, end)}<script></script>`).find(
      ({sourceCodeLocation: at}) => at?.startOffset === end,
    );
    return script && isHtml(script) && ![...ancestors(script)].some(swallows) ? end : undefined;
  }

  toString(): string {
    const edits = this.#edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
    let at = 0;
    let result = '';
    for (const {from, to, text} of edits) {
      result += this.#html.slice(at, from) + text;
      at = to;
    }
    return result + this.#html.slice(at);
  }
}
