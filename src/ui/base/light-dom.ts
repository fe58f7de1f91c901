/** What stands inside a tag in the page: the author's words, which are its fallback. */
import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../locales/words.js';
import {directionOf} from '../../story/values/text.js';

/** Whether a tag has nothing to read; whitespace between tags does not count. Unknown on a server. */
export const isWordless = (tag: Node): boolean =>
  ![...tag.childNodes].some(
    node => !(node instanceof HTMLScriptElement || node instanceof Comment) && node.textContent?.trim(),
  );

/**
 * The author's words, or a line that says that there is nothing to show.
 *
 * @param contentChanged called when nodes are added to the tag or removed
 * @param words undefined as long as the story may still arrive
 */
export const fallbackTemplate = (tag: Node, contentChanged: () => void, words: Words | undefined): TemplateResult =>
  html`<slot @slotchange=${contentChanged}></slot>${
    words && !isServer && isWordless(tag)
      ? html`<p class="muted" part="note" lang=${words.lang} dir=${directionOf(words.lang)}>${words.failures.unavailable}</p>`
      : nothing
  }`;
