/** The code that only pages with pre-rendered elements need; `hydration.ts` loads it. */
import {hydrate} from '@lit-labs/ssr-client';
import type {RenderOptions, TemplateResult} from 'lit';
import {hydrateOnTouch} from './hydrate-on-touch.js';

hydrateOnTouch(tag => customElements.whenDefined(tag));

/**
 * Hydrates a root that a server rendered. Returns whether it could: if not, the server rendered something else, and the
 * root is now empty and ready to be rendered from scratch.
 */
export function hydrateRoot(
  template: TemplateResult,
  root: (HTMLElement | DocumentFragment) & {_$litPart$?: unknown},
  options: RenderOptions,
): boolean {
  try {
    hydrate(template, root, options);
    return true;
  } catch {
    delete root._$litPart$;
    root.replaceChildren();
    return false;
  }
}
