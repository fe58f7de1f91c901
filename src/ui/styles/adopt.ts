/** Adds style sheets to a shadow root, unless it has them already. */
export function adopt(root: ShadowRoot, ...sheets: readonly CSSStyleSheet[]) {
  const {adoptedStyleSheets: adopted} = root;
  for (const sheet of sheets) if (!adopted.includes(sheet)) adopted.push(sheet);
}
