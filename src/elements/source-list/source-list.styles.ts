import {css} from '../../ui/styles/css.js';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  ol {
    border-block-start: 1px solid var(--_rule);
    font-family: var(--story-font-ui, inherit);
    font-size: 0.9375rem;
    counter-reset: source;
    list-style: none;
  }
  ol > li {
    position: relative;
    padding-block: calc(1.5 * var(--_space));
    padding-inline-start: 2.25rem;
    border-block-end: 1px solid var(--_rule);
    overflow-wrap: break-word;
    counter-increment: source;
    break-inside: avoid;
  }
  ol > li::before {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    content: counter(source);
  }
  li:focus {
    outline: 0;
    background: var(--_tint);
    box-shadow: -0.75rem 0 0 var(--_tint), 0.75rem 0 0 var(--_tint);
  }
  b {
    font-weight: 650;
  }
  [part='name'] .muted::before {
    content: '· ';
  }
  .title {
    font-family: inherit;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .muted {
    margin-block-start: calc(0.5 * var(--_space));
    max-inline-size: 44rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  ul {
    columns: 2 14rem;
    column-gap: calc(3 * var(--_space));
    list-style: none;
  }
  ul li {
    min-block-size: 1.5rem;
    break-inside: avoid;
  }
  @media print {
    details {
      display: none;
    }
  }
  @media (forced-colors: active) {
    li:focus {
      outline: 2px solid Highlight;
    }
  }
`;
