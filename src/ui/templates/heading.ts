import {html, nothing} from 'lit';
import type {Fragment} from './text.js';

/** Clamps a heading level to 2 to 6; 3 if the attribute is not a number. */
export const headingLevel = (level: number): number => Math.min(6, Math.max(2, Math.trunc(level) || 3));

/** The level of headings below the element's own, or its own level if it has no heading. */
export const levelBelow = ({heading, headingLevel: level}: {readonly heading: string; readonly headingLevel: number}) =>
  headingLevel(headingLevel(level) + Number(!!heading));

/** The heading for `heading` and `heading-level`; nothing without text. */
export const headingTemplate = (text: string, level: number): Fragment =>
  text
    ? html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel(level)}>
        ${text}
      </div>`
    : nothing;
