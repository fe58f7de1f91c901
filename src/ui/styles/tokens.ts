import {css} from './css.js';

/**
 * The design tokens, each public one (`--story-*`) with a literal default, and the base styles of every shadow root.
 * Light and dark colours follow the page's `color-scheme`.
 *
 * The manifest takes the tokens' descriptions from this list: an element gets those that its style sheets use, and its
 * class comment repeats a token only to describe what it means there in particular.
 *
 * @cssprop [--story-accent=light-dark(#8a1c1c, #ff9a8b)] - The focus outline.
 * @cssprop [--story-ink=inherit] - Text.
 * @cssprop [--story-muted=light-dark(#5c6068, #a8a6a0)] - Secondary text.
 * @cssprop [--story-paper=light-dark(#fff, #15171b)] - The background of popovers.
 * @cssprop [--story-tint=light-dark(#f4f1ea, #23262d)] - A quiet background.
 * @cssprop [--story-rule=light-dark(#d5d0c4, #3c4049)] - Thin lines.
 * @cssprop [--story-supports=light-dark(#1d5c9e, #86b8f2)] - The colour of support.
 * @cssprop [--story-opposes=light-dark(#b23a0e, #ff9a6e)] - The colour of opposition.
 * @cssprop [--story-conditional=light-dark(#835a00, #e2b24d)] - The colour of support under a condition.
 * @cssprop [--story-mixed=light-dark(#6d3fb0, #c6a8f7)] - The colour of a mixed position.
 * @cssprop [--story-radius=0.25rem] - The corners of popovers.
 * @cssprop [--story-space=0.5rem] - The unit of spacing.
 * @cssprop [--story-font-ui=inherit] - A second font, for secondary text.
 * @cssprop [--story-size=1rem] - The base font size.
 */
export const tokens = css`
  :host {
    --_muted: var(--story-muted, light-dark(#5c6068, #a8a6a0));
    --_paper: var(--story-paper, light-dark(#fff, #15171b));
    --_tint: var(--story-tint, light-dark(#f4f1ea, #23262d));
    --_rule: var(--story-rule, light-dark(#d5d0c4, #3c4049));
    --_accent: var(--story-accent, light-dark(#8a1c1c, #ff9a8b));
    --_space: var(--story-space, 0.5rem);
    display: block;
    color: var(--story-ink, inherit);
    font-size: var(--story-size, 1rem);
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  a,
  button {
    color: inherit;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.18em;
  }
  :is(a, button):hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  time {
    white-space: nowrap;
  }
  sup {
    line-height: 0;
  }
  .muted {
    margin: 0;
    color: var(--_muted);
    font-family: var(--story-font-ui, inherit);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .heading {
    margin: 0 0 calc(1.5 * var(--_space));
    font-family: var(--story-font-ui, inherit);
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
`;
