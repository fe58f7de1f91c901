import {css} from './css.js';

/** Filters: a fieldset with rows of checkboxes and selects. */
export const filterStyles = css`
  .filters {
    min-inline-size: 0;
    margin: 0 0 calc(2.5 * var(--_space));
    padding: 0 0 var(--_space);
    border: 0;
    border-block-end: 1px solid var(--_rule);
    font-family: var(--story-font-ui, inherit);
    font-size: 0.875rem;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: center;
  }
  .filters label {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 2rem;
    max-inline-size: 100%;
    cursor: pointer;
  }
  /* Keeps a long option in a select from squeezing the label before it into two lines. */
  label > .muted {
    flex: none;
  }
  input,
  select {
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  select {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2rem;
  }
`;
