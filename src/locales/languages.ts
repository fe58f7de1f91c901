/** The languages of the interface words: BCP 47 tags, which are also the names of their modules. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'pl', 'ru', 'uk', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The modules of a set of words; the compiler requires one for each language. Each list spells out its imports, since
 * bundlers follow only literal specifiers. The CDN build replaces a list by a name (`.config/words-by-name.mjs`).
 */
export type WordModules<W> = Readonly<Record<Language, () => Promise<{default: W}>>>;
