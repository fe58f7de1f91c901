/** In a file of its own, since the build does not minify style sheets in files that use `unsafeCSS`. */
import {unsafeCSS} from 'lit';

/** The numbers that a chart's classes set: `.a2` is the tens digit of the place where a turn begins, `.r1` the first row. */
export const numbers = unsafeCSS(
  [...'abcdefr'].flatMap(name => [...'123456789'].map(digit => `.${name}${digit}{--${name}:${digit}}`)).join(''),
);
