import {css} from 'lit';

/**
 * For inline elements that keep the author's words and have one button beside them (`.mark`), a box in the line that is
 * lower than any line. Whether a line may end between the two is the host's to say (WebKit needs the word joiner, too);
 * in the words it is the article's.
 */
export const triggerStyles = css`
  :host {
    display: inline;
    /* The button has taken the room that the fallback's style sheet keeps free. */
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
  slot[part] {
    cursor: pointer;
    text-decoration: underline dotted 1px var(--_muted);
    text-underline-offset: 0.2em;
  }
  .mark:hover + slot,
  slot:hover {
    text-decoration-color: currentColor;
  }
  .mark {
    position: relative;
    display: inline-block;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
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
  @media print {
    slot[part] {
      text-decoration: none;
    }
  }
  @media (scripting: none) {
    .mark,
    slot[part] {
      cursor: auto;
      text-decoration: none;
    }
  }
`;
