import {html, nothing} from 'lit';
import type {Fragment} from './text.js';

/** A sound level for a heading: 2 to 6, and 3 where an attribute holds no number. */
export const headingLevel = (level: number): number => Math.min(6, Math.max(2, Math.trunc(level) || 3));

/** The level of what stands under an element's heading, or in its place where it has none. */
export const levelBelow = ({heading, headingLevel: level}: {readonly heading: string; readonly headingLevel: number}) =>
  headingLevel(headingLevel(level) + Number(!!heading));

/** The heading that `heading` and `heading-level` ask for; nothing without words. */
export const headingTemplate = (text: string, level: number): Fragment =>
  text
    ? html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel(level)}>
        ${text}
      </div>`
    : nothing;
