import {css} from '../../ui/styles/css.js';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .heading,
  .profile:first-child {
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 3px solid var(--story-ink, currentColor);
  }
  [part='position'] {
    position: relative;
    min-block-size: 1.5rem;
    padding: 0;
    padding-inline-start: 1.35em;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 650;
    text-align: start;
    text-decoration: underline dotted 1px var(--_muted);
    cursor: pointer;
  }
  [part='position'] span {
    position: absolute;
    inset-inline-start: 0;
  }
  @media print {
    [part='position'] {
      text-decoration: none;
    }
  }
  @media (scripting: none) {
    [part='position'] {
      text-decoration: none;
      cursor: auto;
    }
  }
`;
