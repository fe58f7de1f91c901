/** What `loader.js` has asked for while the code that wants it is on its way. */

export interface Early {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
}

const EARLY = Symbol.for('communique/early');

/** Stories on their way, by absolute address; who takes one takes it out. The loader has a copy of this module. */
export const early = ((globalThis as {[EARLY]?: Map<string, Early>})[EARLY] ??= new Map<string, Early>());

/** An address as written in the page, made absolute; undefined when it is none. */
export function absolute(src: string): string | undefined {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return undefined;
  }
}
