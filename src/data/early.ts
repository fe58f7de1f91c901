/** Requests that `loader.js` starts while the elements' code is still loading. */

export interface Early {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
}

const EARLY = Symbol.for('communique/early');

/** Pending requests by absolute address; whoever takes one deletes it. Global, since the loader bundles a copy of this module. */
export const early = ((globalThis as {[EARLY]?: Map<string, Early>})[EARLY] ??= new Map<string, Early>());

/** Resolves an address as written in the page; undefined if it is not valid. */
export const absolute = (src: string): string | undefined =>
  URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
