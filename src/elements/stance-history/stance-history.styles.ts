import {css} from '../../ui/styles/css.js';

/**
 * In narrow places, lanes are vertical: list markers with a line between them. In a chart, the line is horizontal and
 * below all words of its lane. Both are pseudo-elements of the symbols, so that they have their colour.
 */
export const styles = css`
  :host {
    container-type: inline-size;
    --_mark: 1.125rem;
  }
  [part='history'] {
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 3px solid;
    font-family: var(--story-font-ui, inherit);
  }
  ol,
  ul,
  p {
    margin: 0;
  }
  .run {
    position: relative;
  }
  ol,
  ul {
    padding: 0;
    /* Not none, which would keep VoiceOver from announcing a list. */
    list-style: '';
  }
  .question {
    margin-block-end: calc(0.5 * var(--_space));
    font-size: 0.9375rem;
    text-wrap: balance;
  }
  .question:first-child {
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
  }
  .lane {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .actor {
    margin-block-end: calc(0.5 * var(--_space));
    font-size: 0.9375rem;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  .lane li {
    position: relative;
    padding-block-end: calc(1.25 * var(--_space));
    padding-inline-start: calc(var(--_mark) + var(--_space));
    break-inside: avoid;
    cursor: pointer;
  }
  .lane b {
    position: absolute;
    inset: 0;
    inset-inline-end: auto;
    inline-size: var(--_mark);
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.45;
    text-align: center;
  }
  /* The line, dotted as long as it is uncertain, then solid. */
  .lane b::before,
  .lane b::after {
    position: absolute;
    inset-block: 1.55em 0.15em;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px solid;
    content: '';
  }
  .lane b::before,
  .lane ul b::after,
  .all b::after {
    display: none;
  }
  .dots b::before {
    display: block;
    border-inline-start-style: dotted;
  }
  .dots:not(.all) b::before {
    inset-block-end: auto;
    block-size: 0.8em;
  }
  .dots b::after {
    inset-block-start: 2.4em;
  }
  .lane :has(> i) > b::after {
    border-inline-start-style: dashed;
  }
  .lane button {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
    text-wrap: balance;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .lane li:hover button {
    text-decoration: underline;
  }
  /* A closed lane's text as find-in-page shows it; each line has the direction of its own words. */
  .words {
    padding-inline-start: calc(var(--_mark) + var(--_space));
    font-size: 0.875rem;
    unicode-bidi: plaintext;
    white-space: pre-line;
  }
  /* The length of the break before the next turn. */
  li > i {
    display: block;
    margin-block-start: calc(0.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.75rem;
  }
  .axis {
    display: none;
    position: relative;
    block-size: 2.5rem;
    margin-block-start: calc(1.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .axis > * {
    --_at: calc(10 * var(--a, 0) + var(--b, 0));
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_at) * var(--_unit));
    inline-size: calc((10 * var(--c, 0) + var(--d, 0)) * var(--_unit));
    border-block-end: 1px solid var(--_muted);
    white-space: nowrap;
  }
  .axis > span {
    padding-inline-start: 0.25rem;
    border-inline-start: 1px solid var(--_muted);
  }
  /* Breaks, between the labelled dates. */
  .axis > :empty {
    inset-block-start: 1.25rem;
  }
  .axis > i {
    inset-block-start: 1.125rem;
    border-block-end-style: dashed;
    text-align: center;
  }
  .axis > .z {
    inline-size: auto;
    inset-inline-end: 0;
  }

  .long .axis {
    --_unit: 1%;
    display: block;
    border-block-end: 1px solid var(--_muted);
  }
  .long .axis > span {
    border-block-end: 0;
  }
  .long .axis > i {
    inset-block-end: -1px;
  }
  @container (max-width: 37.9rem) {
    .tight {
      font-size: 0;
    }
  }
  .course {
    display: block;
    inline-size: 100%;
    block-size: 22px;
    fill: none;
  }
  [dir='rtl'] .course {
    transform: scaleX(-1);
  }
  path {
    stroke: currentColor;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  path.dots {
    stroke-dasharray: 3 3;
  }
  .long .lane {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.5rem;
    margin-block-start: 0;
  }
  .axis + .lane {
    border: 0;
  }
  summary {
    cursor: pointer;
  }
  summary small {
    display: inline;
  }
  details :is(ol, ul) {
    columns: 15rem;
    margin-block: var(--_space);
  }

  @container (min-width: 39.5rem) {
    .chart {
      --_unit: calc((100cqi - 19.5rem) / 100);
    }
    .chart .axis {
      display: block;
      margin-inline-start: 8.5rem;
    }
    .chart .lane {
      display: grid;
      grid-template-columns: 8rem minmax(0, 1fr);
      gap: 0 0.5rem;
      margin: 0;
      padding-block: 0.375rem;
      border: 0;
    }
    .chart .actor {
      align-self: end;
      margin: 0;
    }
    .chart .actor:has(+ :not(.run)) {
      align-self: start;
    }
    .chart .run {
      padding-block-end: var(--_mark);
    }
    /* Clips the leader lines that reach below; the marks and the line are positioned in the ancestor. */
    .chart ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.25rem;
      overflow-y: clip;
    }
    .chart ol > li {
      --_at: calc(10 * var(--a, 0) + var(--b, 0));
      position: static;
      grid-area: var(--r) / 1;
      align-self: end;
      margin-inline-start: calc(var(--_at) * var(--_unit));
      padding: 0;
      pointer-events: none;
    }
    .chart ol > li > * {
      pointer-events: auto;
    }
    .chart ol button {
      position: relative;
      max-inline-size: 10.5rem;
      padding-inline-start: 0.375rem;
    }
    .chart ol button::before {
      position: absolute;
      inset-block: 0.2rem -50rem;
      inset-inline-start: 0;
      border-inline-start: 1px solid var(--_rule);
      content: '';
      pointer-events: none;
    }
    .chart ol b {
      inset: auto;
      inset-block-end: 0;
      inset-inline-start: calc(var(--_at) * var(--_unit) - 0.5 * var(--_mark));
      inline-size: calc((10 * var(--c, 0) + var(--d, 0)) * var(--_unit));
      block-size: var(--_mark);
      line-height: var(--_mark);
      text-align: start;
      text-indent: 0.1875rem;
    }
    .chart ol .z b {
      inline-size: auto;
      inset-inline-end: 0;
    }
    .chart ol b::before,
    .chart ol b::after {
      inset-block: calc(50% - 1px) auto;
      inset-inline: var(--_mark) 0;
      border-inline-start: 0;
      border-block-start: 2px solid;
    }
    .chart .dots b::before {
      inset-inline-end: auto;
      inline-size: calc((10 * var(--e, 0) + var(--f, 0)) * var(--_unit) - 0.5 * var(--_mark));
      border-block-start-style: dotted;
    }
    .chart .all b::before {
      inset-inline-end: 0;
      inline-size: auto;
    }
    .chart .dots b::after {
      inset-inline-start: calc((10 * var(--e, 0) + var(--f, 0)) * var(--_unit) + 0.5 * var(--_mark));
    }
    .chart ol i {
      display: none;
    }
    .chart ul {
      grid-column: 2;
      margin-inline-start: calc(-0.5 * var(--_mark));
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(2 * var(--_space));
    }
  }

  @media print {
    .long .lane {
      content-visibility: visible;
    }
    .chart .lane {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (scripting: none) {
    .lane li,
    .lane button {
      cursor: auto;
    }
    .lane li:hover button {
      text-decoration: none;
    }
  }
`;
