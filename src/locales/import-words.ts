import type {Language, WordModules} from './languages.js';

/** Imports words. The CDN build replaces this function: see `.config/words-by-name.mjs`. */
export const importWords = <W>(modules: WordModules<W>, lang: Language): Promise<{default: W}> => modules[lang]();
