/** What a language is called. */
import {formatter} from '../../story/values/formatters.js';

/** The name of a language in another: “German” for `de` in `en`; what `Intl` has no name for is its own. */
export function languageName(tag: string, lang: string): string {
  try {
    return formatter('DisplayNames', lang, {type: 'language'}).of(tag)!;
  } catch {
    // A story may have what is no language tag.
    return tag;
  }
}
