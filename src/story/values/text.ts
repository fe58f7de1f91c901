/** Chooses a text's language for a reader, and its direction. */
import type {Text} from '../file/schema.js';

/** A text in one language, with its `lang` and `dir`. */
export interface LocalText {
  readonly text: string;
  /** BCP 47 tag of the language that the text is in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

// The script in the tag decides (`ar-Latn`), or else the language.
const RTL =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)(?:-(?![a-z]{4}(?:-|$))|$)|-(?:Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)(?:-|$)/i;

/** The direction in which a language is written (by its tag: Unicode CLDR's right-to-left scripts). */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (RTL.test(lang) ? 'rtl' : 'ltr');

/** The primary language subtag, without script and region. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * The best of `tags` for a reader of `wanted`: the same tag, then the same language (RFC 4647 lookup, with
 * sister regions allowed), then `otherwise`, then the first.
 */
export function bestLanguage(tags: readonly string[], wanted: string, otherwise: string): string | undefined {
  for (const aim of [wanted, otherwise]) {
    const exact = tags.find(tag => tag.toLowerCase() === aim.toLowerCase());
    const near = exact ?? tags.find(tag => primary(tag) === primary(aim));
    if (near) return near;
  }
  return tags[0];
}

/** Picks a text for a reader of `wanted`; a plain string is in the story's own language. */
export function localText(value: Text, wanted: string, storyLang: string): LocalText {
  if (typeof value === 'string') return {text: value, lang: storyLang, dir: directionOf(storyLang)};
  const lang = bestLanguage(Object.keys(value), wanted, storyLang) ?? storyLang;
  return {text: value[lang] ?? '', lang, dir: directionOf(lang)};
}
