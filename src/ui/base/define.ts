import {html, isServer, render} from 'lit';
import {hydration} from './waking/hydration.js';

let able: boolean | undefined;
let told = false;

const say = (text: string) => {
  if (!told) console.info(`communique: ${text}`);
  told = true;
};

/**
 * Whether templates can be made here. A Trusted Types policy that refuses ours would leave empty shadow roots
 * over the authors' words, so without leave nothing is defined and the words stay.
 */
function canRender(): boolean {
  if (able !== undefined) return able;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    able = true;
  } catch {
    able = false;
    say("this page's Content-Security-Policy allows no templates: add 'communique' to trusted-types");
  }
  return able;
}

/**
 * Defines a custom element, if the tag is free and the page lets it work.
 *
 * A page may carry a second copy of the library: the first to come has the tag, and the second says so once.
 * On a page with pre-rendered elements of this tag, defining waits for the code that takes their roots over.
 */
export const element =
  (tag: string) =>
  (ctor: CustomElementConstructor): void => {
    const define = () => {
      if (!customElements.get(tag)) customElements.define(tag, ctor);
      else say('another copy of the library is on this page; the first one stays');
    };
    if (isServer) define();
    else if (canRender()) {
      const waits = !hydration.hydrate && document.querySelector('[defer-hydration]');
      if (waits) void import('./waking/hydrate.js').then(define, define);
      else define();
    }
  };
