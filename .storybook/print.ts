/**
 * Print preview: the page's style sheets, and those in shadow roots, as though the screen were paper.
 *
 * Media lists are rewritten where they stand and written back afterwards. What stays the screen's: conditions on the
 * page's width (the sheet is as wide as A4, so container queries fit), and what script asks of `matchMedia`.
 */

/** What each rewritten list said. Sheets that several roots share are in it once. */
const originals = new Map<MediaList, string>();
const observed = new Map<Node, MutationObserver>();

/** `screen` never holds on paper and `print` always does; a query without a type says nothing of it. */
function queryOnPaper(query: string) {
  const [, before, type, conditions] = /^(?:(not|only)\s+)?([a-z-]+)((?:\s+and\b.*)?)$/i.exec(query) ?? [];
  if (!type) return query;
  const not = before?.toLowerCase() === 'not';
  if (/^(?:print|all)$/i.test(type)) return `${not ? 'not ' : ''}all${conditions}`;
  return not ? 'all' : 'not all';
}

/** A media list that holds on screen where the given one holds on paper. */
export const onPaper = (media: string): string =>
  media
    .split(',')
    .map(query => queryOnPaper(query.trim()))
    .join(', ');

function rewrite(media: MediaList) {
  if (originals.has(media)) return;
  const text = media.mediaText;
  const paper = text && onPaper(text);
  if (paper === text) return;
  originals.set(media, text);
  media.mediaText = paper;
}

function rewriteRules(rules: CSSRuleList) {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) rewrite(rule.media);
    if (rule instanceof CSSImportRule) {
      rewrite(rule.media);
      if (rule.styleSheet) rewriteSheet(rule.styleSheet);
    }
    if ('cssRules' in rule) rewriteRules(rule.cssRules as CSSRuleList);
  }
}

function rewriteSheet(sheet: CSSStyleSheet) {
  rewrite(sheet.media);
  try {
    rewriteRules(sheet.cssRules);
  } catch (error) {
    // Another origin's sheet keeps its rules to itself.
    if ((error as DOMException).name !== 'SecurityError') throw error;
  }
}

/** Rewrites what a root and the roots in it have, and goes on with what they get. */
function rewriteRoot(root: Document | ShadowRoot) {
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) rewriteSheet(sheet);
  if (!observed.has(root)) {
    const observer = new MutationObserver(() => rewriteRoot(root));
    observer.observe(root, {childList: true, subtree: true});
    observed.set(root, observer);
    root.addEventListener('load', late, true);
  }
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) rewriteRoot(shadowRoot);
}

/** A `<link>` has its sheet when it has loaded. */
const late = (event: Event) => rewriteRoot((event.target as Element).getRootNode() as Document | ShadowRoot);

/** An element that is defined late gets its root without a change to the tree around it. */
const {attachShadow} = Element.prototype;
function attachAndRewrite(this: Element, init: ShadowRootInit) {
  const root = attachShadow.call(this, init);
  if (root.mode === 'open') queueMicrotask(() => printed !== undefined && rewriteRoot(root));
  return root;
}

function begin() {
  Element.prototype.attachShadow = attachAndRewrite;
  rewriteRoot(document);
  document.documentElement.dataset.medium = 'print';
}

function end() {
  Element.prototype.attachShadow = attachShadow;
  for (const [root, observer] of observed) {
    observer.disconnect();
    root.removeEventListener('load', late, true);
  }
  observed.clear();
  for (const [media, text] of originals) media.mediaText = text;
  originals.clear();
  delete document.documentElement.dataset.medium;
}

/** The page or story that lies on paper. */
let printed: string | undefined;

/**
 * Shows a page as it prints, or ends that (`undefined`), and tells elements so. It is called while the page is being
 * rendered, so they are told when they are there; another page under a new name is another print.
 */
export function printPreview(name: string | undefined) {
  if (name === printed) return;
  const last = printed;
  printed = name;
  if (last === undefined) begin();
  if (name === undefined) end();
  setTimeout(() => {
    if (last !== undefined) window.dispatchEvent(new Event('afterprint'));
    if (name !== undefined) window.dispatchEvent(new Event('beforeprint'));
  });
}
