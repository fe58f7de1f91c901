import {css} from '../../ui/styles/css.js';

export const styles = css`
  :host {
    container-type: inline-size;
    --_mark: 0.6875rem;
    --_line: calc(0.5 * var(--_mark) - 0.5px);
    --_date: 0px;
    --_gap: 1.5rem;
    --_at: 0px;
  }
  section {
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 3px solid;
  }
  ol,
  p {
    margin: 0;
  }
  .group,
  .state,
  .figure,
  summary,
  button {
    font-family: var(--story-font-ui, inherit);
  }
  ol {
    padding: 0;
    /* Not none, which would keep VoiceOver from announcing a list. */
    list-style: '';
  }

  /* The line with its marks is between dates and words, or before both in narrow places. */
  li,
  .break,
  .words,
  summary {
    position: relative;
    padding-inline-start: calc(var(--_date) + var(--_gap));
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-end: calc(2.5 * var(--_space));
    overflow-wrap: break-word;
    scroll-margin-block-start: 1rem;
  }
  li[hidden] {
    display: none;
  }
  li:focus {
    background: var(--_tint);
  }
  li::before,
  li::after,
  .break::after {
    position: absolute;
    box-sizing: border-box;
    content: '';
  }
  li::after,
  .break::after {
    inset-block: 1.1em 0;
    inset-inline-start: calc(var(--_at) + var(--_line));
    border-inline-start: 1px solid var(--_rule);
  }
  li::before {
    z-index: 1;
    inset-block-start: 0.3em;
    inset-inline-start: var(--_at);
    inline-size: var(--_mark);
    block-size: var(--_mark);
    /* Drawn as a border, since print and forced colours omit backgrounds; the background fills gaps left by rounding. */
    border: calc(0.5 * var(--_mark)) solid;
    background: currentColor;
    border-radius: 1rem;
  }
  .key::before {
    color: var(--_accent);
    outline: 2px solid;
    outline-offset: 2px;
  }
  :is(.planned, .proposed, .cancelled, .inexact)::before {
    border-width: 2px;
    background: var(--_paper);
  }
  .proposed::before {
    border-style: dashed;
  }
  .inexact::before {
    border-style: dotted;
  }
  .cancelled::before {
    border-radius: 0;
    background: linear-gradient(45deg, #0000 42%, currentColor 42% 58%, #0000 58%) var(--_paper);
  }
  :is(.planned, .proposed)::after,
  .break::after {
    border-inline-start-style: dashed;
  }
  .span::before {
    block-size: calc(100% - 3.25 * var(--_space));
    border-radius: 2px;
  }

  .when {
    order: -1;
    font-variant-numeric: tabular-nums;
  }
  .when > * + *::before {
    content: '· ';
  }
  .inexact time,
  .inexact .date {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .again {
    position: absolute;
    clip-path: inset(50%);
  }
  .again + *::before {
    content: none !important;
  }
  .title {
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .key .title {
    font-size: 1.1875rem;
  }
  .title a:not(:hover) {
    text-decoration: none;
  }
  .cancelled .title {
    text-decoration: line-through;
  }
  .state {
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .is-key {
    color: var(--_accent);
  }
  .summary {
    max-inline-size: 38em;
    font-size: 0.9375rem;
    margin-block: calc(0.25 * var(--_space)) calc(0.5 * var(--_space));
    text-wrap: pretty;
  }
  .figure {
    margin-block-end: calc(0.5 * var(--_space));
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
  li > .muted:not(.when) {
    max-inline-size: 46em;
  }
  img {
    display: block;
    max-inline-size: min(100%, 24rem);
    block-size: auto;
    margin-block: calc(0.5 * var(--_space));
    background: var(--_tint);
  }

  .group {
    margin-block-end: calc(1.5 * var(--_space));
    padding-block-start: calc(0.5 * var(--_space));
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .as-of {
    margin-block-end: var(--_space);
  }
  .break {
    padding-block: calc(0.5 * var(--_space)) calc(2.5 * var(--_space));
    font-style: italic;
  }
  summary {
    margin-block-end: calc(1.5 * var(--_space));
    padding-block: calc(0.25 * var(--_space));
    font-size: 0.9375rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  /* Each line has the direction of its own words. */
  .words {
    unicode-bidi: plaintext;
    white-space: pre-line;
  }
  summary .muted {
    margin-inline-start: var(--_space);
    font-weight: 400;
  }
  summary,
  button,
  label {
    cursor: pointer;
  }
  .more {
    min-block-size: 2.75rem;
    inline-size: 100%;
    border: 1px solid;
    background: none;
    font-size: 0.9375rem;
    font-weight: 650;
    text-decoration: none;
  }
  .more:hover {
    background: var(--_tint);
  }

  .long > .block + .block:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 350rem;
  }
  .long > .block + .folded:not([hidden], :has([open])) {
    contain-intrinsic-block-size: auto 3rem;
  }

  @container (min-width: 36rem) {
    .down {
      --_date: 9.5rem;
      --_gap: 2.5rem;
      --_at: calc(var(--_date) + 0.75rem);
    }
    .down li {
      grid-template: repeat(19, min-content) 1fr / var(--_date) var(--_gap) minmax(0, 1fr);
      padding-inline-start: 0;
    }
    .down li > * {
      grid-column: 3;
    }
    .down li > .when {
      grid-area: 1 / 1 / 21;
      padding-block-start: 0.2em;
    }
    .down .when > * {
      display: block;
    }
    .down .when > * + *::before {
      content: none;
    }
  }

  @container (min-width: 48rem) {
    .across {
      --_gap: 0px;
      display: flex;
      overflow-x: auto;
      padding: 0.25rem 0.25rem calc(1.5 * var(--_space));
    }
    .across :is(.block, ol) {
      display: flex;
    }
    .across :is(.block, .spell, li) {
      flex: none;
    }
    .across .spell {
      display: grid;
      grid-template: auto 1fr / auto 1fr;
    }
    .across .group {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .across :is(.break, ol, details) {
      grid-row: 2;
    }
    .across .break {
      inline-size: 9rem;
      padding-inline-end: 1rem;
    }
    .across:has(.group) .spell {
      grid-template-rows: 2.5rem 1fr;
    }
    .across li {
      align-content: start;
      inline-size: 17rem;
      padding-inline-end: 1.75rem;
      padding-block-end: 0;
    }
    .across :is(li, .break) {
      padding-block-start: 1.5rem;
    }
    .across :is(li, .break)::after {
      inset-block: calc(0.3em + var(--_line)) auto;
      inset-inline: 0;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
      }
    .across :is(.planned, .proposed, .break)::after {
      border-block-start-style: dashed;
    }
    .across .span::before {
      inline-size: calc(100% - 1.75rem);
      block-size: var(--_mark);
    }
    .across.long > .block + .block:not([hidden]) {
      contain-intrinsic-size: auto 850rem auto 20rem;
    }
  }

  @media print {
    .filters,
    .more,
    summary {
      display: none;
    }
    .track > .block {
      content-visibility: visible !important;
      display: block;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    li {
      break-inside: avoid;
    }
  }
  @media (scripting: none) {
    .filters,
    .more {
      display: none;
    }
    .block[hidden] {
      content-visibility: visible;
      display: block;
    }
  }
`;
