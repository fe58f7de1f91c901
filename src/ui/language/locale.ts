import {bestLanguage} from '../../story/values/text.js';
import type {Words} from '../../locales/words.js';
import {Lazy} from '../lazy.js';

/** A locale module per language, loaded when a page needs it. */
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

/** The locale module that best matches a language; it may not be loaded yet. */
export const localeFor = (lang: string): Lazy<{default: Words}> => LOCALES[bestLanguage(LANGUAGES, lang, 'en')!]!;

/** The nearest `lang`, looking outward through shadow roots; '' if the page has none. */
export function languageOf(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}
