/** Names of languages. */
import {formatter} from '../../story/values/formatters.js';

/** The name of a language in another: “German” for `de` in `en`. A tag that `Intl` does not know is returned as it is. */
export function languageName(tag: string, lang: string): string {
  try {
    return formatter('DisplayNames', lang, {type: 'language'}).of(tag)!;
  } catch {
    // Tags in a story may be invalid, for which `Intl` throws.
    return tag;
  }
}
