import {html, nothing} from 'lit';
import type {Fragment} from './templates.js';

/** The heading that `heading` and `heading-level` ask for; nothing without words. */
export const headingTemplate = (text: string, level: number): Fragment =>
  text
    ? html`<div class="heading" part="heading" role="heading" aria-level=${Math.min(6, Math.max(2, Math.trunc(level) || 3))}>
        ${text}
      </div>`
    : nothing;
