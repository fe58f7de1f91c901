/** How many of something, in the plural form that a language wants. */
import type {Plural} from '../locales/words.js';

interface Counting {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

const known = new Map<string, Counting>();

function countingOf(lang: string): Counting {
  let found = known.get(lang);
  if (!found) known.set(lang, (found = {rules: new Intl.PluralRules(lang), numbers: new Intl.NumberFormat(lang)}));
  return found;
}

/**
 * The form that fits the count, with `{count}` filled in: `plural(words.problems, 2, 'en')`.
 *
 * @param lang a sound BCP 47 tag in the forms' own language, such as a scene's
 */
export function plural(forms: Plural, count: number, lang: string): string {
  const {rules, numbers} = countingOf(lang);
  return (forms[rules.select(count)] ?? forms.other).replace('{count}', numbers.format(count));
}
