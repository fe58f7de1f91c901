/** HTML as plain data: a page's own nodes, a parser's and a template's all become it, and no document is needed. */

export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

/** A string is text. */
export type MarkupNode = MarkupElement | string;

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

/** JSON in one line that no HTML parser and no CMS filter can end early. */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The nodes with some elements replaced, whatever they stand in. @param change undefined for an element that stays */
export const replaced = (
  nodes: readonly MarkupNode[],
  change: (element: MarkupElement) => readonly MarkupNode[] | undefined,
): readonly MarkupNode[] =>
  nodes.flatMap(node =>
    isElement(node) ? (change(node) ?? [{...node, children: replaced(node.children, change)}]) : [node],
  );
