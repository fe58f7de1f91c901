import {unsafeCSS} from 'lit';
import * as LIMITS from '../../story/file/limits.js';

/**
 * A pair of rules per possible wording: the nth radio button, unless checked, hides the nth version of words and
 * source. It sets an inherited property, because in a shadow root WebKit does not notice a change inside `:has()`
 * unless `:has()` is at the end of its selector.
 */
const switchRules = [...Array(LIMITS.wordings).keys()].map(
  i =>
    `figure:has(label:nth-of-type(${i + 1}) input:not(:checked)){--_${i}:hidden}` +
    `.versions>:nth-child(${i + 1}){visibility:var(--_${i},inherit)}`,
);

export const switchStyles = unsafeCSS(switchRules.join(''));
