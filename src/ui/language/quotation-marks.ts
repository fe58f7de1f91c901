import {primary} from '../../story/values/text.js';

/** Quotation marks by the language of the quoted words (Unicode CLDR, `delimiters`). */
const MARKS: Readonly<Record<string, string>> = {
  ar: '”“',
  de: '„“',
  es: '«»',
  fr: '«\u202f\u202f»',
  it: '«»',
  pl: '„”',
  ru: '«»',
  uk: '«»',
};

/** The opening and closing quotation marks of a language; English ones by default. */
export function marksOf(lang: string): readonly [open: string, close: string] {
  const tag = primary(lang);
  const marks = Object.hasOwn(MARKS, tag) ? MARKS[tag]! : '“”';
  const half = marks.length / 2;
  return [marks.slice(0, half), marks.slice(half)];
}
