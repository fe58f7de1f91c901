import {bestLanguage} from '../story/text.js';
import type {Words} from '../locales/words.js';

/** A locale module per language, fetched when a page needs it. */
const LOCALES: Readonly<Record<string, () => Promise<{default: Words}>>> = {
  ar: () => import('../locales/ar.js'),
  en: () => import('../locales/en.js'),
};

export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

const loaded = new Map<string, Words>();
const loading = new Map<string, Promise<unknown>>();

const languageFor = (lang: string) => bestLanguage(LANGUAGES, lang, 'en')!;

/** The interface words nearest to a language, once they are there. */
export const wordsFor = (lang: string): Words | undefined => loaded.get(languageFor(lang));

/** Fetches the interface words nearest to a language; settles when `wordsFor` has them, and never rejects. */
export function loadWords(lang: string): Promise<unknown> {
  const best = languageFor(lang);
  let wait = loading.get(best);
  if (!wait) {
    const got = LOCALES[best]!().then(module => void loaded.set(best, module.default));
    // Offline, say: an element that comes later asks again.
    wait = got.catch(() => void loading.delete(best));
    loading.set(best, wait);
  }
  return wait;
}

/** Puts values into a pattern: `fill('As of {date}', {date})`. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The language of the nearest `lang`, through shadow roots; '' when the page names none. */
export function languageOf(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}
