import {css} from 'lit';

/** The sign is .95em wide, as `actor-name.fallback.css` keeps free. */
export const styles = css`
  /* While the story is on its way. */
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
    /* Else WebKit finds its base line in letters that it has not. */
    contain: layout;
  }
  .mark:hover,
  .mark[aria-expanded='true'] {
    background: var(--_tint);
    color: inherit;
    border-color: currentColor;
  }
  /* A letter i of two strokes, which every size and font draws alike. */
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
