/** An article's HTML as a tree with places, and edits that leave everything else byte for byte. */
import {parse, type DefaultTreeAdapterMap} from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type PageElement = DefaultTreeAdapterMap['element'];

export const attribute = (node: PageElement, name: string): string | undefined =>
  node.attrs.find(attr => attr.name === name)?.value;

export const isElement = (node: Node): node is PageElement => 'tagName' in node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join('');

/** Every ancestor, the nearest first. */
export function* ancestors(node: PageElement): Generator<PageElement> {
  for (let at = node.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) if (isElement(at)) yield at;
}

/** The JSON that an element holds as a child script. */
export const jsonChild = (node: PageElement): PageElement | undefined =>
  node.childNodes.find(
    (child): child is PageElement =>
      isElement(child) && child.tagName === 'script' && attribute(child, 'type') === 'application/json',
  );

export class Page {
  readonly #html: string;
  readonly #edits: {from: number; to: number; text: string}[] = [];
  /** Every element in document order; what stands inside `<template>` is no part of the page. */
  readonly elements: readonly PageElement[];

  constructor(html: string) {
    this.#html = html;
    const found: PageElement[] = [];
    const visit = (node: Node) => {
      if (isElement(node)) found.push(node);
      for (const child of childrenOf(node)) visit(child);
    };
    visit(parse(html, {sourceCodeLocationInfo: true}));
    this.elements = found;
  }

  source(from: number, to: number): string {
    return this.#html.slice(from, to);
  }

  replace(from: number, to: number, text: string) {
    if (this.#html.slice(from, to) !== text) this.#edits.push({from, to, text});
  }

  /** Where what belongs at the end of the body goes. */
  get end(): number {
    const body = this.elements.find(({tagName}) => tagName === 'body')?.sourceCodeLocation?.endTag;
    const html = this.elements.find(({tagName}) => tagName === 'html')?.sourceCodeLocation?.endTag;
    return body?.startOffset ?? html?.startOffset ?? this.#html.length;
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
