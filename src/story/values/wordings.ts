import {diffArrays} from 'diff';
import {formatter} from './formatters.js';

/** A stretch of one outlet's wording. */
export interface WordRun {
  readonly text: string;
  /** Whether its words are not in the wording compared with, or stand elsewhere in it. */
  readonly differs: boolean;
}

/** Longer texts are articles, not quotations, and comparing them would make readers wait. */
const MAX_TOKENS = 2000;

/** Words to take out or put in. Beyond this the wordings share nothing, and the search grows by its square. */
const MAX_CHANGES = 1000;

/** What must match for a token to be compared: a letter, a digit, a currency sign or `%`. */
const WORD = /[\p{L}\p{N}\p{Sc}%]/u;

/**
 * Marks the words in which one printed wording of a quotation differs from another.
 *
 * Punctuation, spaces, capitals and the shape of apostrophes never count. Currency signs and `%` do:
 * "$5" is not "£5". Words are what `Intl.Segmenter` finds (Unicode UAX 29, and dictionaries for Chinese,
 * Japanese, Thai …). What counts as a word is decided here and not by its `isWordLike`, which engines
 * fill in differently, so that server and browser mark the same.
 *
 * Never throws. Nothing is marked if either text has more than 2,000 tokens (words, spaces, signs) or if
 * it would take more than 1,000 words taken out or put in to make one of the other.
 *
 * @param base - The wording to compare with, usually the first.
 * @param other - The wording to mark.
 * @param locale - The BCP 47 tag of the language of both. One that is none is read as English.
 * @returns Runs whose texts, put together, are exactly `other`. Differing words with only space between
 *   them are one run. An empty text has no runs.
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
  // Options without a prototype, or a page's `Object.prototype` would set some.
  const options = Object.assign(Object.create(null) as object, {maxEditLength: MAX_CHANGES});
  const changes =
    tokens.length > MAX_TOKENS || before.length > MAX_TOKENS
      ? undefined
      : diffArrays(words(before, locale), words(tokens, locale), options);
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

/** The text in pieces, words and what is between them; of a text that has too many, one piece more than allowed. */
function split(text: string, locale: string): readonly string[] {
  const segmenter = formatter('Segmenter', locale, {granularity: 'word'});
  // Readers of a browser that has none get what is right for languages with spaces.
  if (!segmenter) return text.split(/([^\p{L}\p{M}\p{N}])/u);
  const found: string[] = [];
  for (const {segment} of segmenter.segment(text)) {
    if (found.push(segment) > MAX_TOKENS) break;
  }
  return found;
}

/** The words among the tokens, as they are compared: without case, apostrophe shapes, soft hyphens and joiners. */
function words(tokens: readonly string[], locale: string): string[] {
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
