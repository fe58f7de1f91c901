import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    --_mark: 0.6875rem;
    --_line: calc(0.5 * var(--_mark) - 0.5px);
    --_date: 0px;
    --_gap: 1.5rem;
  }
  section {
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 3px solid;
  }
  ol,
  p {
    margin: 0;
  }
  .heading,
  .group,
  .when,
  .state,
  .figure,
  .filters,
  summary,
  button {
    font-family: var(--story-font-ui, inherit);
  }
  ol {
    padding: 0;
    /* None would end the list for VoiceOver. */
    list-style: '';
  }

  /* The line with its marks stands between dates and words, or before both where there is little room. */
  li,
  .break,
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
    content: '';
  }
  li::after,
  .break::after {
    inset-block: 0.3em 0;
    inset-inline-start: calc(var(--_date) + var(--_line));
    border-inline-start: 1px solid var(--_rule);
    translate: 0 0.4em;
  }
  li::before {
    z-index: 1;
    inset-block-start: 0.3em;
    inset-inline-start: var(--_date);
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border: calc(0.5 * var(--_mark)) solid;
    border-radius: 1rem;
  }
  .key::before {
    color: var(--_accent);
    outline: 2px solid;
    outline-offset: 1px;
  }
  :is(.planned, .proposed, .cancelled, .inexact)::before {
    border-width: 2px;
    background: var(--_paper);
  }
  .proposed::before {
    border-style: dashed;
    border-width: 1.5px;
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
    block-size: calc(100% - 2 * var(--_space));
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
  .cancelled .title a {
    text-decoration: line-through;
  }
  .title a:not(:hover) {
    text-decoration-color: #0000;
  }
  .cancelled .title a:not(:hover) {
    text-decoration-color: currentColor;
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
    max-inline-size: 100%;
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

  .filters {
    min-inline-size: 0;
    margin: 0 0 calc(2.5 * var(--_space));
    padding: 0 0 var(--_space);
    border: 0;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.875rem;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: center;
  }
  .filters label {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 2rem;
    max-inline-size: 100%;
  }
  input,
  select {
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  select {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2rem;
  }

  .long > .block + .block:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 350rem;
  }
  .long > .folded + .folded:not([hidden]) {
    contain-intrinsic-block-size: auto 2.75rem;
  }

  @container (min-width: 36rem) {
    .track {
      --_date: 9.5rem;
      --_gap: 2.5rem;
    }
    :is(li, .break)::after {
      inset-inline-start: calc(var(--_date) + 0.75rem + var(--_line));
    }
    li::before {
      inset-inline-start: calc(var(--_date) + 0.75rem);
    }
    .when {
      position: absolute;
      inset-inline-start: 0;
      inline-size: var(--_date);
      padding-block-start: 0.2em;
    }
    .when > * {
      display: block;
    }
    .when > * + *::before {
      content: none;
    }
  }

  @container (min-width: 48rem) {
    [role='region'] {
      --_date: 0px;
      --_gap: 0px;
      display: flex;
      overflow-x: auto;
      padding: 0.25rem 0.25rem calc(1.5 * var(--_space));
      scroll-snap-type: inline proximity;
    }
    [role='region'] :is(.block, ol) {
      display: flex;
    }
    [role='region'] :is(.block, .spell, li) {
      flex: none;
    }
    [role='region'] .spell {
      display: grid;
      grid-template: auto 1fr / auto 1fr;
    }
    [role='region'] .group {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    [role='region'] :is(.break, ol, details) {
      grid-row: 2;
    }
    [role='region'] .break {
      inline-size: 9rem;
      padding-inline-end: 1rem;
    }
    [role='region'] li {
      align-content: start;
      inline-size: 17rem;
      padding-inline-end: 1.75rem;
      padding-block-end: 0;
      scroll-snap-align: start;
    }
    [role='region'] :is(li, .break) {
      padding-block-start: 1.5rem;
    }
    [role='region'] :is(li, .break)::after {
      inset-block: calc(0.3em + var(--_line)) auto;
      inset-inline: 0;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
      translate: none;
    }
    [role='region'] :is(.planned, .proposed, .break)::after {
      border-block-start-style: dashed;
    }
    [role='region'] li::before {
      inset-inline-start: 0;
    }
    [role='region'] .span::before {
      inline-size: calc(100% - 1.75rem);
      block-size: var(--_mark);
    }
    [role='region'] .when {
      position: static;
      inline-size: auto;
      padding: 0;
    }
    [role='region'] .when > * {
      display: inline;
    }
    [role='region'] .when > * + *::before {
      content: '· ';
    }
    [role='region'] .again {
      position: static;
      clip-path: none;
    }
    [role='region'].long > .block + .block:not([hidden]) {
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
