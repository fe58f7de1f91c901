import {css} from '../../ui/styles/css.js';

/** The button is .95em wide, which is the space that `actor-name.fallback.css` reserves. */
export const styles = css`
  /* While the story is loading. */
  slot:not(.plain) {
    padding-inline-end: 0.95em;
  }
  .mark {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline: 0.15em 0.05em;
    border: 1px solid var(--_muted);
    border-radius: 50%;
    color: var(--_muted);
    line-height: 0;
    vertical-align: 0;
    /* Otherwise WebKit derives the baseline from text that the button does not have. */
    contain: layout;
  }
  .mark:hover,
  .mark[aria-expanded='true'] {
    background: var(--_tint);
    color: inherit;
    border-color: currentColor;
  }
  /* The letter i drawn as two boxes, so that it looks the same at every size and in every font. */
  .mark::before {
    position: absolute;
    inset: 18% 44%;
    border-radius: 1px;
    background: linear-gradient(currentColor 22%, transparent 22% 38%, currentColor 38%);
    content: '';
  }
  .mark::after {
    inset-block-start: calc(50% - 0.75rem);
    inset-inline-start: calc(50% - 0.75rem);
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .muted,
  .problems {
    white-space: normal;
  }
  slot .muted,
  slot ~ .muted {
    display: inline;
  }
  @media print {
    .mark {
      display: none;
    }
  }
  @media (scripting: none) {
    .mark {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark::before {
      background: linear-gradient(CanvasText 22%, Canvas 22% 38%, CanvasText 38%);
      forced-color-adjust: none;
    }
  }
`;
