/** The languages that there are interface words for: BCP 47 tags, and the names of their modules. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'pl', 'ru', 'uk', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * Where the modules with certain words are: one for each language, or it does not compile. The CDN build puts a name in the
 * place of the list (`.config/words-by-name.mjs`).
 */
export type WordModules<W> = Readonly<Record<Language, () => Promise<{default: W}>>>;
