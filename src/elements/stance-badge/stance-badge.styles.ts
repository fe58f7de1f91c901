import {css} from '../../ui/styles/css.js';

/** The symbol is 1.04em wide, which is the space that `stance-badge.fallback.css` reserves. */
export const styles = css`
  /* While the story is loading. */
  slot:first-child {
    padding-inline-start: 1.04em;
  }
  .plain:first-child {
    padding: 0;
  }
  .mark {
    inline-size: 1.1em;
    /* Symmetrical, because in bidirectional text the words may be on either side. */
    margin-inline: 0.1em;
    font-size: 0.8em;
    font-style: normal;
    line-height: 1;
    text-align: center;
  }
  .muted {
    display: inline;
    white-space: normal;
  }
`;
