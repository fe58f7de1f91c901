/** The context that templates render in: the story as this reader sees it, and the language of the interface. */
import type {Words} from '../locales/words.js';
import type {Story} from '../story/story.js';
import {directionOf} from '../story/values/text.js';

/** @typeParam Own an element's own words, beside those that all have */
export interface Scene<Own extends object = object> {
  /** The story in the reader's language, as of the element's `date`. */
  readonly story: Story;
  readonly words: Words & Own;
  /**
   * BCP 47 tag for the interface and for `Intl`: the reader's own if it is a regional variant of the interface words'
   * language, else that of the words.
   */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Whether a tag is a regional variant of the words' language. Not for Chinese, whose script depends on the region and
 * whose words we have in one script only; `Intl.Locale` could tell them apart, but takes 8 to 20 ms.
 */
const isCountryOf = (tag: string, language: string) => /^(?!zh)..-[A-Z]{2}$/.test(tag) && tag.startsWith(language);

/**
 * Returns the scene for a reader of `lang`.
 *
 * @param date the EDTF date as of which to show the story; '' for all of it
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
