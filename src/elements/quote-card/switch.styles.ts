import {unsafeCSS} from 'lit';
import {CAPS} from '../../story/caps.js';

/** One selector per possible wording: the nth radio button shows the nth version of words and source. */
const chosen = [...Array(CAPS.wordings).keys()].map(
  i => `figure:has(label:nth-of-type(${i + 1}) :checked) .versions>:nth-child(${i + 1})`,
);

export const switchStyles = unsafeCSS(`${chosen.join()}{visibility:visible}`);
