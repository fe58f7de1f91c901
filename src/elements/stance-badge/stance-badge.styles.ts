import {css} from 'lit';

/**
 * The symbol is a box in the line that is lower than any line and 1.04em wide, as `stance-badge.fallback.css` keeps
 * free. Whether a line may end between it and the words is the host's to say (WebKit needs the word joiner, too); in
 * the words it is the article's.
 */
export const styles = css`
  :host {
    display: inline;
    /* The symbol has taken its room. */
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
  slot:first-child {
    padding-inline-start: 1.04em;
  }
  .plain:first-child {
    padding: 0;
  }
  .mark {
    position: relative;
    display: inline-block;
    inline-size: 1.1em;
    /* Alike on both sides: among words of the other direction, which side is theirs is the text's to say. */
    margin: 0;
    margin-inline: 0.1em;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-size: 0.8em;
    font-style: normal;
    line-height: 1;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  /* Room for a finger that does not touch the line. */
  .mark::after {
    position: absolute;
    inset: calc(50% - 0.75rem);
    content: '';
  }
  .mark + slot {
    cursor: pointer;
    text-decoration: underline dotted 1px var(--_muted);
    text-underline-offset: 0.2em;
  }
  .mark:hover + slot,
  slot:hover {
    text-decoration-color: currentColor;
  }
  .muted {
    display: inline;
    white-space: normal;
  }
  @media print {
    .mark + slot {
      text-decoration: none;
    }
  }
  @media (scripting: none) {
    .mark,
    .mark + slot {
      cursor: auto;
      text-decoration: none;
    }
  }
`;
