/** HTML as plain data, which live nodes, parsed HTML and templates can all be converted to; needs no document. */

export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

/** An element, or text as a string. */
export type MarkupNode = MarkupElement | string;

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

/** Replaces elements at any depth. @param change returns the replacement; undefined to keep the element */
export const replaced = (
  nodes: readonly MarkupNode[],
  change: (element: MarkupElement) => readonly MarkupNode[] | undefined,
): readonly MarkupNode[] =>
  nodes.flatMap(node =>
    isElement(node) ? (change(node) ?? [{...node, children: replaced(node.children, change)}]) : [node],
  );
