/** Counts in a language: the number, and the plural form that goes with it (Unicode CLDR, plural rules). */
import type {Plural} from '../../locales/words.js';
import {formatter} from '../../story/values/formatters.js';

/** A language, perhaps with a country, other than Arabic, which may use digits of its own. */
const PLAIN = /^(?!ar)[a-z]{2}(-[A-Z]{2})?$/;

/**
 * A count in a language's digits. Counts under 1,000 bypass `Intl` where its result would be the same, since its first
 * use costs a page 12 to 20 ms.
 *
 * @param lang a valid BCP 47 tag of a language that has a locale module
 */
export const countText = (count: number, lang: string): string =>
  count < 1000 && PLAIN.test(lang) ? String(count) : formatter('NumberFormat', lang).format(count);

/**
 * The form that fits the count, with `{count}` filled in: `plural(words.failures.problems, 2, 'en')`.
 *
 * @param lang a valid BCP 47 tag in the language of the forms, such as a scene's
 */
export function plural(forms: Plural, count: number, lang: string): string {
  return (forms[formatter('PluralRules', lang).select(count)] ?? forms.other).replace(
    '{count}',
    countText(count, lang),
  );
}
