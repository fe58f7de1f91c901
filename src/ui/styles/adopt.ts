/** Gives a shadow root style sheets that it may have already. */
export function adopt(root: ShadowRoot, ...sheets: readonly CSSStyleSheet[]) {
  const {adoptedStyleSheets: adopted} = root;
  for (const sheet of sheets) if (!adopted.includes(sheet)) adopted.push(sheet);
}
