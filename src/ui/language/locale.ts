import {bestLanguage} from '../../story/values/text.js';
import type {Words} from '../../locales/words.js';
import {Lazy} from '../lazy.js';

/** A locale module per language, fetched when a page needs it. */
const LOCALES: Readonly<Record<string, Lazy<{default: Words}>>> = {
  ar: new Lazy(() => import('../../locales/ar.js')),
  de: new Lazy(() => import('../../locales/de.js')),
  en: new Lazy(() => import('../../locales/en.js')),
  es: new Lazy(() => import('../../locales/es.js')),
  fr: new Lazy(() => import('../../locales/fr.js')),
  it: new Lazy(() => import('../../locales/it.js')),
  pl: new Lazy(() => import('../../locales/pl.js')),
  ru: new Lazy(() => import('../../locales/ru.js')),
  uk: new Lazy(() => import('../../locales/uk.js')),
  zh: new Lazy(() => import('../../locales/zh.js')),
};

export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** The interface words nearest to a language; perhaps still to be loaded. */
export const localeFor = (lang: string): Lazy<{default: Words}> => LOCALES[bestLanguage(LANGUAGES, lang, 'en')!]!;

/** The language of the nearest `lang`, through shadow roots; '' when the page names none. */
export function languageOf(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}
