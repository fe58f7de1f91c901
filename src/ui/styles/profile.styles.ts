import {css} from './css.js';

/** For `<actor-card>`, and for the popover of `<actor-name>`. */
export const profileStyles = css`
  .profile :is(p, dl, dd, ul, h2) {
    margin: 0;
    padding: 0;
  }
  .profile ul {
    list-style: none;
  }
  .profile header {
    display: flex;
    gap: calc(1.5 * var(--_space));
  }
  .profile header > div {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .profile img {
    flex: none;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_tint);
  }
  .profile :is(h2, .name) {
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .row {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_rule);
  }
  .row dt {
    margin-block-end: calc(0.5 * var(--_space));
    font-weight: 650;
  }
  .row dd {
    font-size: 0.9375rem;
    overflow-wrap: break-word;
  }
  .row li:has(> p) + li,
  details li:has(> p) {
    margin-block-start: calc(1.25 * var(--_space));
  }
  .row li .muted {
    margin-block-start: 0.125rem;
  }
  .row a:not([href]) {
    text-decoration: none;
  }
  .row summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    margin-block-start: calc(0.75 * var(--_space));
    cursor: pointer;
  }
  .profile > p {
    margin-block-start: calc(1.5 * var(--_space));
  }
  @container (min-width: 34rem) {
    .row {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
  }
  @media print {
    .row summary {
      display: none;
    }
    .row details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
