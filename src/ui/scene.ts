/** What a template needs to know: the story as this reader sees it, and the language of the interface. */
import type {Words} from '../locales/words.js';
import type {Story} from '../story/story.js';
import {directionOf} from '../story/values/text.js';

/** @typeParam Own an element's own words, beside those that all have */
export interface Scene<Own extends object = object> {
  /** The story in the reader's language, as of the element's `date`. */
  readonly story: Story;
  readonly words: Words & Own;
  /**
   * BCP 47 tag for the interface and for `Intl`: the reader's own where it is a country of a language that there are
   * words for, else that of the words.
   */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Whether a tag is a country of the words' language. Chinese is written in two scripts, by country, and our words have one
 * of them; `Intl.Locale` knows which, and takes 8 to 20 ms.
 */
const isCountryOf = (tag: string, language: string) => /^(?!zh)..-[A-Z]{2}$/.test(tag) && tag.startsWith(language);

/**
 * The scene for a reader of `lang`.
 *
 * @param date EDTF, "as of"; '' for no such limit
 * @returns undefined until the interface words are loaded
 */
export function sceneOf<Own extends object>(
  story: Story,
  lang: string,
  date: string,
  words: (Words & Own) | undefined,
): Scene<Own> | undefined {
  return (
    words && {
      story: story.in({lang, asOf: date || undefined}),
      words,
      lang: isCountryOf(lang, words.lang) ? lang : words.lang,
      dir: directionOf(words.lang),
    }
  );
}
