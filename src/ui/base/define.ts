import {html, isServer, render} from 'lit';
import type {SELECTORS, Tag} from '../../selections/tags.js';
import {hydration} from './waking/hydration.js';

let able: boolean | undefined;
let noticed = false;

/** Tells the page's developers something, once. */
const notice = (text: string) => {
  if (!noticed) console.info(`communique: ${text}`);
  noticed = true;
};

/**
 * Whether templates can be rendered here. A Trusted Types policy that refuses ours would leave empty shadow roots over the
 * authors' words: then nothing is defined, and the words stay.
 */
function canRender(): boolean {
  if (able !== undefined) return able;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    able = true;
  } catch {
    able = false;
    notice("this page's Content-Security-Policy allows no templates: add 'communique' to trusted-types");
  }
  return able;
}

/** What shows something has the selector of its tag; a provider has no tag among those. */
type ElementClass<Name extends string> = CustomElementConstructor &
  (Name extends Tag ? {readonly selector: (typeof SELECTORS)[Name]} : {readonly selector?: never});

/**
 * Defines a custom element, if the tag is free and the page lets it work.
 *
 * A page may carry a second copy of the library: the first to come has the tag, and the second says so once.
 * On a page with pre-rendered elements, defining waits for the code that takes their roots over.
 */
export const element =
  <Name extends string>(tag: Name) =>
  (elementClass: ElementClass<Name>): void => {
    const define = () => {
      if (!customElements.get(tag)) customElements.define(tag, elementClass);
      else notice('another copy of the library is on this page; the first one stays');
    };
    if (isServer) define();
    else if (canRender()) {
      const waits = !hydration.module && document.querySelector('[defer-hydration]');
      if (waits) void hydration.load().then(define);
      else define();
    }
  };
