import type {Language, WordModules} from './languages.js';

/** Fetches words. The CDN build has another function in its place: see `.config/words-by-name.mjs`. */
export const importWords = <W>(modules: WordModules<W>, lang: Language): Promise<{default: W}> => modules[lang]();
