import {css} from '../../ui/styles/css.js';

/** Shows the table if it fits, and the list if not. */
export const styles = css`
  :host {
    container-type: inline-size;
    font-family: var(--story-font-ui, inherit);
  }
  section {
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 3px solid;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .heading {
    margin-block-end: 0.125rem;
  }
  .unseen,
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .filters + .status {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin-block-end: var(--_space);
    clip-path: none;
  }

  section button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  section :focus-visible {
    outline-offset: -2px;
  }
  [class^='is-']::before {
    display: inline-block;
    inline-size: 1rem;
    font-size: 0.8em;
    text-indent: 0;
  }
  :is(td, li) > button {
    display: block;
    inline-size: 100%;
    padding-block: 0.3125rem;
    padding-inline: 1rem 0.5rem;
    text-indent: -1rem;
    text-decoration: underline dotted 1px var(--_muted);
  }
  :is(td, li) > button:is(:hover, [aria-expanded='true']) {
    background: var(--_tint);
  }
  small {
    display: inline-block;
    inline-size: 100%;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 1.35;
    text-indent: 0;
  }
  small span::before {
    inline-size: 0.75rem;
  }

  .frame {
    position: relative;
    display: none;
    font-size: 0.875rem;
    line-height: 1.35;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    border-spacing: 0;
    border-block-end: 1px solid var(--_rule);
  }
  col {
    inline-size: 6rem;
  }
  .many col {
    inline-size: 8rem;
  }
  .frame col:first-child {
    inline-size: 8.5rem;
  }
  caption {
    padding-block-end: var(--_space);
    font-size: 1.0625rem;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding: 0;
    border-block-start: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .many th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_paper);
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
  }
  thead th {
    border: 0;
    vertical-align: bottom;
  }
  tbody th {
    padding-block: 0.3125rem;
    padding-inline-end: 0.5rem;
    font-weight: 650;
  }
  .sort {
    inline-size: 100%;
    padding-block: 0.25rem 0.375rem;
    padding-inline-end: 0.5rem;
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.3;
    text-decoration: none;
    hyphens: auto;
  }
  .sort::after {
    margin-inline-start: 0.25em;
    color: var(--_muted);
    font-weight: 400;
    content: '↕';
    content: '↕' / '';
  }
  [aria-sort='ascending'] .sort::after {
    color: inherit;
    content: '↓';
    content: '↓' / '';
  }
  [aria-sort='descending'] .sort::after {
    color: inherit;
    content: '↑';
    content: '↑' / '';
  }
  .sort:hover {
    background: var(--_tint);
  }
  /* The words stay for screen readers; visually they are reduced to a dot. */
  td > i {
    display: block;
    padding-block: 0.25rem;
    overflow: hidden;
    block-size: 1.75rem;
    color: var(--_muted);
    font-size: 0;
  }
  td > i::before {
    font-size: 0.875rem;
    content: '·';
    content: '·' / '';
  }

  .question {
    padding-block: calc(1.5 * var(--_space)) calc(0.5 * var(--_space));
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .list {
    font-size: 0.9375rem;
    line-height: 1.35;
  }
  li > button {
    align-self: start;
    margin-block-start: -0.3125rem;
  }
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    column-gap: var(--_space);
    padding-block-start: 0.3125rem;
    overflow-wrap: break-word;
    border-block-start: 1px solid var(--_rule);
    /* Not none, which would keep VoiceOver from announcing a list. */
    list-style: '';
  }
  .list p {
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--_rule);
  }

  .before {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    margin-block: var(--_space) calc(0.5 * var(--_space));
    list-style: '';
  }
  .none::before {
    margin-inline-end: 0.5em;
    content: '·';
    content: '·' / '';
  }

  .filters {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .filters summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  .long .issue {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60rem;
  }

  @container (min-width: 30rem) {
    .few .frame {
      display: block;
    }
    .few .list {
      display: none;
    }
  }
  @container (min-width: 38rem) {
    .some .frame {
      display: block;
    }
    .some .list {
      display: none;
    }
  }
  @media screen {
    @container (min-width: 38rem) {
      .many .frame {
        display: block;
        max-block-size: 90vh;
        overflow: auto;
      }
      .many .list {
        display: none;
      }
    }
  }
  @media (max-height: 30rem) {
    thead {
      position: static;
    }
  }

  @media print {
    .live,
    .status,
    .sort::after {
      display: none !important;
    }
    .long .issue {
      content-visibility: visible !important;
    }
    thead {
      position: static;
    }
    tr,
    li {
      break-inside: avoid;
    }
    .question {
      break-after: avoid;
    }
    :is(td, li) > button {
      text-decoration: none;
    }
  }
  @media (scripting: none) {
    .live,
    .sort::after {
      display: none;
    }
    button {
      cursor: auto;
      text-decoration: none !important;
    }
  }
`;
