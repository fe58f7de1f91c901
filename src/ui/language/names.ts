/** What a language is called. */
import {formatter} from '../../story/values/formatters.js';

/** The name of a language in another: “German” for `de` in `en`; the tag itself where it has no name. */
export function languageName(tag: string, lang: string): string {
  try {
    return formatter('DisplayNames', lang, {type: 'language'}).of(tag) ?? tag;
  } catch {
    // No language tag, as a story may have it.
    return tag;
  }
}
