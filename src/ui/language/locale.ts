import {importWords} from '../../locales/import-words.js';
import {LANGUAGES, type Language, type WordModules} from '../../locales/languages.js';
import common, {type Words} from '../../locales/words.js';
import {bestLanguage} from '../../story/values/text.js';
import {Lazy} from '../lazy.js';

/** The words that were asked for, by their modules and by language. */
const found = new Map<WordModules<object>, Record<string, Lazy<object>>>();

/**
 * The interface words in the language that best matches; they may not be loaded yet.
 *
 * @param own the modules of an element's own words, loaded in parallel with those that all elements share
 */
export function wordsFor<Own extends object = object>(
  lang: string,
  own: WordModules<object> = common,
): Lazy<Words & Own> {
  const language = bestLanguage(LANGUAGES, lang, 'en') as Language;
  if (!found.has(own)) found.set(own, {});
  return (found.get(own)![language] ??= new Lazy(async () => {
    const modules = await Promise.all([common, own].map(part => importWords<object>(part, language)));
    return {...modules[0]!.default, ...modules[1]!.default};
  })) as Lazy<Words & Own>;
}

/** The nearest `lang`, looking outward through shadow roots; '' if the page has none. */
export function languageOf(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}
