import {bestLanguage} from '../story/text.js';
import type {Words} from '../locales/words.js';
import {Lazy} from './lazy.js';

/** A locale module per language, fetched when a page needs it. */
const LOCALES: Readonly<Record<string, Lazy<{default: Words}>>> = {
  ar: new Lazy(() => import('../locales/ar.js')),
  en: new Lazy(() => import('../locales/en.js')),
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
