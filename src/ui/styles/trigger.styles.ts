import {css} from './css.js';

/**
 * For inline elements that keep the author's words and have one button (`.mark`) beside them, a box low enough never to
 * raise the line. The host prevents a line break between the two (WebKit also needs the word joiner); within the words,
 * lines break as in the article.
 */
export const triggerStyles = css`
  :host {
    display: inline;
    /* The button takes the space that the fallback's style sheet reserves. */
    padding: 0 !important;
    color: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: inherit;
    white-space: nowrap;
  }
  slot {
    display: inline;
    white-space: normal;
  }
  slot[part] {
    cursor: pointer;
    text-decoration: underline dotted 1px var(--_muted);
    text-underline-offset: 0.2em;
  }
  .mark:hover + slot,
  slot:hover {
    text-decoration-color: currentColor;
  }
  .mark {
    position: relative;
    display: inline-block;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  /* A larger touch target (WCAG 2.5.8) that does not affect the line. */
  .mark::after {
    position: absolute;
    inset: calc(50% - 0.75rem);
    content: '';
  }
  @media print {
    slot[part] {
      text-decoration: none;
    }
  }
  @media (scripting: none) {
    .mark,
    slot[part] {
      cursor: auto;
      text-decoration: none;
    }
  }
`;
