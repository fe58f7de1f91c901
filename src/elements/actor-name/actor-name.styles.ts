import {css} from 'lit';

/**
 * The sign is a box in the line that is lower than any line and .95em wide, as `actor-name.fallback.css` keeps free.
 * Whether a line may end between the words and it is the host's to say (WebKit needs the word joiner, too).
 */
export const styles = css`
  :host {
    display: inline;
    /* The sign has taken its room. */
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
  /* While the story is on its way. */
  slot:not(.plain) {
    padding-inline-end: 0.95em;
  }
  slot:has(+ button) {
    cursor: pointer;
    text-decoration: underline dotted 1px var(--_muted);
    text-underline-offset: 0.2em;
  }
  .mark {
    position: relative;
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin: 0;
    margin-inline: 0.15em 0.05em;
    padding: 0;
    border: 1px solid var(--_muted);
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    font: inherit;
    line-height: 0;
    text-decoration: none;
    vertical-align: 0;
    /* Else WebKit finds its base line in letters that it has not. */
    contain: layout;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
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
  /* Room for a finger that does not touch the line. */
  .mark::after {
    position: absolute;
    inset-block-start: calc(50% - 0.75rem);
    inset-inline-start: calc(50% - 0.75rem);
    inline-size: 1.5rem;
    block-size: 1.5rem;
    content: '';
  }
  slot:hover {
    text-decoration-color: currentColor;
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
    slot:has(+ button) {
      text-decoration: none;
    }
  }
  @media (scripting: none) {
    .mark {
      display: none;
    }
    slot:has(+ button) {
      cursor: auto;
      text-decoration: none;
    }
  }
  @media (forced-colors: active) {
    .mark::before {
      background: linear-gradient(CanvasText 22%, Canvas 22% 38%, CanvasText 38%);
      forced-color-adjust: none;
    }
  }
`;
