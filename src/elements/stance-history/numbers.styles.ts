/** Apart: no style sheet in a file with `unsafeCSS` is made small at build. */
import {unsafeCSS} from 'lit';

/** The numbers that a chart's classes set: `.a2` is two tens of the place where a turn begins, `.r1` the first row. */
export const numbers = unsafeCSS(
  [...'abcdefr'].flatMap(name => [...'123456789'].map(digit => `.${name}${digit}{--${name}:${digit}}`)).join(''),
);
