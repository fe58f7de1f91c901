/** HTML as plain data: a page's own nodes, a parser's and a template's all become it, and no document is needed. */

export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

/** A string is text. */
export type MarkupNode = MarkupElement | string;

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

/** The nodes with some elements replaced, whatever they stand in. @param change undefined for an element that stays */
export const replaced = (
  nodes: readonly MarkupNode[],
  change: (element: MarkupElement) => readonly MarkupNode[] | undefined,
): readonly MarkupNode[] =>
  nodes.flatMap(node =>
    isElement(node) ? (change(node) ?? [{...node, children: replaced(node.children, change)}]) : [node],
  );
