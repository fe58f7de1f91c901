import {css} from '../../ui/styles/css.js';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  figure {
    margin: 0;
    padding-inline-start: 1.125rem;
    border-inline-start: 3px solid var(--_accent);
  }
  blockquote,
  p {
    margin: 0;
  }
  .words {
    max-inline-size: 34em;
    font-size: 1.5em;
    line-height: 1.28;
    letter-spacing: -0.01em;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  .words :is(.indirect, .muted, .original) {
    line-height: 1.45;
    letter-spacing: 0;
  }
  .indirect {
    font-size: 0.75em;
  }
  /* Physical sides: words in the opposite direction still align with the card's rule. */
  [dir='ltr'] .words {
    text-align: left;
  }
  [dir='rtl'] .words {
    text-align: right;
  }
  .words .muted {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .words [lang]:lang(ar, fa, he) {
    letter-spacing: 0;
    line-height: 1.5;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline solid var(--_accent) 2px;
    text-underline-offset: 0.16em;
    text-decoration-skip-ink: none;
  }

  /* The versions share one grid cell, so that switching does not move what is below. */
  .versions {
    display: grid;
  }
  .versions > * {
    grid-area: 1 / 1;
    min-width: 0;
  }

  figcaption {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .by {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: start;
    font-family: var(--story-font-ui, inherit);
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .by > div {
    min-width: 0;
    overflow-wrap: break-word;
  }
  .by strong {
    font-weight: 650;
  }
  img {
    flex: none;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_tint);
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_space));
    align-items: center;
    min-inline-size: 0;
    margin: calc(1.5 * var(--_space)) 0 0;
    padding: 0;
    border: 0;
  }
  .switch legend {
    float: inline-start;
    margin-inline-end: var(--_space);
    padding: 0;
  }
  label {
    position: relative;
    max-inline-size: 100%;
    font-family: var(--story-font-ui, inherit);
    font-size: 0.8125rem;
    line-height: 1.3;
    cursor: pointer;
  }
  label input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  label span {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 1.75rem;
    padding: 0.2rem 0.7rem;
    border: 1px solid var(--_rule);
    border-radius: 1rem;
    overflow-wrap: anywhere;
  }
  label:hover span {
    border-color: currentColor;
  }
  label:has(:checked)::before {
    position: absolute;
    inset: 0;
    border-radius: 1rem;
    background: currentColor;
    content: '';
  }
  :checked + span {
    border-color: transparent;
    color: var(--_paper);
  }
  :focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .sources {
    margin-block-start: var(--_space);
  }
  .more {
    margin-block-start: calc(0.5 * var(--_space));
    font-size: 0.9375rem;
  }
  [data-verification='disputed'] {
    color: var(--story-ink, CanvasText);
    font-weight: 650;
  }
  figure:has([data-verification='disputed']) {
    border-inline-start-style: dashed;
  }
  summary {
    inline-size: fit-content;
  }
  summary,
  button {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  details > p {
    max-inline-size: 38em;
    margin-block: calc(0.5 * var(--_space)) var(--_space);
  }
  .original {
    margin-block-start: var(--_space);
  }
  .original blockquote {
    padding-block: calc(0.5 * var(--_space));
    font-size: 1.125rem;
  }

  .more,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: baseline;
  }
  [open],
  .more > p {
    flex-basis: 100%;
  }
  button,
  textarea {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
  }
  textarea {
    inline-size: 100%;
  }
  [role] {
    flex: 1;
  }

  :host([compact]) .words {
    font-size: 1.125em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  :host([compact]) figcaption {
    margin-block-start: calc(0.75 * var(--_space));
  }
  @container (max-width: 24rem) {
    :host(:not([compact])) .words {
      font-size: 1.3125em;
    }
  }

  @media print {
    figure {
      break-inside: avoid;
    }
    .versions {
      display: block;
    }
    figure:has(.switch) .versions > * {
      visibility: inherit;
      margin-block-end: var(--_space);
    }
    .switch,
    .actions,
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (scripting: none) {
    .actions {
      display: none;
    }
  }
  @media (forced-colors: active) {
    mark {
      text-decoration-color: Highlight;
    }
    label:has(:checked) {
      forced-color-adjust: none;
    }
    label:has(:checked)::before {
      background: Highlight;
    }
    :checked + span {
      color: HighlightText;
    }
  }
`;
