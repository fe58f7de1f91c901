import {diffArrays} from 'diff';
import {formatter} from './formatters.js';

/** A run of words in one outlet's wording. */
export interface WordRun {
  readonly text: string;
  /** Whether the base wording lacks these words, or has them elsewhere. */
  readonly differs: boolean;
}

/** Longer texts are articles, not quotations, and comparing them would block the main thread. */
const MAX_TOKENS = 2000;

/** The most words to delete or insert. With more, the wordings have nothing in common, and the search takes quadratic time. */
const MAX_CHANGES = 1000;

/** Matches tokens that are compared: those with a letter, a digit, a currency sign or `%`. */
const WORD = /[\p{L}\p{N}\p{Sc}%]/u;

/**
 * Marks the words in which one printed wording of a quotation differs from another.
 *
 * Punctuation, spaces, capitals and the shape of apostrophes are ignored. Currency signs and `%` are not: "$5" is not
 * "£5". Words are what `Intl.Segmenter` finds (Unicode UAX 29, and dictionaries for Chinese, Japanese, Thai …). Which
 * segments count as words is decided here and not by `isWordLike`, which differs between engines, so that server and
 * browser mark the same words.
 *
 * Never throws. Nothing is marked if either text has more than 2,000 tokens (words, spaces, signs), or if turning one
 * into the other takes more than 1,000 insertions and deletions of words.
 *
 * @param base - The wording to compare with, usually the first.
 * @param other - The wording to mark.
 * @param locale - The BCP 47 tag of the language of both. An invalid one is treated as English.
 * @returns Runs whose concatenated texts are exactly `other`. Differing words with only space between them form one run.
 *   An empty text has no runs.
 */
export function compareWordings(base: string, other: string, locale = 'en'): readonly WordRun[] {
  const runs: {text: string; differs: boolean}[] = [];
  const add = (text: string, differs: boolean) => {
    const last = runs[runs.length - 1];
    if (last?.differs === differs) last.text += text;
    else if (text) runs.push({text, differs});
  };
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    locale = 'en';
  }
  const tokens = split(other, locale);
  const before = split(base, locale);
  // Options without a prototype, or a page's additions to `Object.prototype` would set some.
  const options = Object.assign(Object.create(null) as object, {maxEditLength: MAX_CHANGES});
  const changes =
    tokens.length > MAX_TOKENS || before.length > MAX_TOKENS
      ? undefined
      : diffArrays(comparableWords(before, locale), comparableWords(tokens, locale), options);
  const marks = (changes ?? []).flatMap(change => (change.removed ? [] : change.value.map(() => change.added)));
  let gap = '';
  for (const token of changes ? tokens : [other]) {
    if (WORD.test(token)) {
      const differs = marks.shift() === true;
      add(gap, differs && !gap.trim() && runs[runs.length - 1]?.differs === true);
      add(token, differs);
      gap = '';
    } else {
      gap += token;
    }
  }
  add(gap, false);
  return runs;
}

/** Splits a text into words and what is between them; stops one token after the limit. */
function split(text: string, locale: string): readonly string[] {
  const segmenter = formatter('Segmenter', locale, {granularity: 'word'});
  // Without a segmenter, splits in a way that is correct for languages with spaces.
  if (!segmenter) return text.split(/([^\p{L}\p{M}\p{N}])/u);
  const found: string[] = [];
  for (const {segment} of segmenter.segment(text)) {
    if (found.push(segment) > MAX_TOKENS) break;
  }
  return found;
}

/** The words among the tokens, normalised for comparison: without case, apostrophe shapes, soft hyphens and joiners. */
function comparableWords(tokens: readonly string[], locale: string): string[] {
  return tokens
    .filter(token => WORD.test(token))
    .map(token =>
      token
        .toLocaleLowerCase(locale)
        .normalize()
        .replace(/[’ʼ]/g, "'")
        .replace(/\p{Cf}/gu, ''),
    );
}
