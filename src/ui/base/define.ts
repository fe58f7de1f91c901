import {html, isServer, render} from 'lit';
import type {SELECTORS, Tag} from '../../selections/tags.js';
import {hydration} from './hydration/hydration.js';

let templatesAllowed: boolean | undefined;
let logged = false;

/** Logs a message for the page's developers, once per page. */
const logOnce = (text: string) => {
  if (!logged) console.info(`communique: ${text}`);
  logged = true;
};

/**
 * Whether the page allows Lit to render templates. Under a Trusted Types policy that rejects ours, empty shadow roots
 * would cover the authors' words, so nothing is defined and the words stay visible.
 */
function canRender(): boolean {
  if (templatesAllowed !== undefined) return templatesAllowed;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    templatesAllowed = true;
  } catch {
    templatesAllowed = false;
    logOnce("Content-Security-Policy: trusted-types lacks 'communique'");
  }
  return templatesAllowed;
}

/** An element that shows part of a story carries its tag's selector; a provider selects nothing and has none. */
type ElementClass<Name extends string> = CustomElementConstructor &
  (Name extends Tag ? {readonly selector: (typeof SELECTORS)[Name]} : {readonly selector?: never});

/**
 * Defines a custom element, if the tag is free and the page allows templates.
 *
 * A page may load a second copy of the library: the first copy keeps the tag, and the second logs a message once.
 * On a page with pre-rendered elements, defining waits for the code that hydrates them.
 */
export const element =
  <Name extends string>(tag: Name) =>
  (elementClass: ElementClass<Name>): void => {
    const define = () => {
      if (!customElements.get(tag)) customElements.define(tag, elementClass);
      else logOnce('a second copy of the library was ignored');
    };
    if (isServer) define();
    else if (canRender()) {
      const waits = !hydration.module && document.querySelector('[defer-hydration]');
      if (waits) void hydration.load().then(define);
      else define();
    }
  };
