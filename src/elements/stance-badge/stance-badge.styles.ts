import {css} from 'lit';

/** The symbol is 1.04em wide, as `stance-badge.fallback.css` keeps free. */
export const styles = css`
  /* While the story is on its way. */
  slot:first-child {
    padding-inline-start: 1.04em;
  }
  .plain:first-child {
    padding: 0;
  }
  .mark {
    inline-size: 1.1em;
    /* Alike on both sides: among words of the other direction, which side is theirs is the text's to say. */
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
