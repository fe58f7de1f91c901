/** How many of something, in the plural form that a language wants. */
import type {Plural} from '../../locales/words.js';
import {formatter} from '../../story/values/formatters.js';
import {digits} from './digits.js';

/**
 * The form that fits the count, with `{count}` filled in: `plural(words.problems, 2, 'en')`.
 *
 * @param lang a sound BCP 47 tag in the forms' own language, such as a scene's
 */
export function plural(forms: Plural, count: number, lang: string): string {
  return (forms[formatter('PluralRules', lang).select(count)] ?? forms.other).replace('{count}', digits(count, lang));
}
