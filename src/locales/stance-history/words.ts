import type {WordModules} from '../languages.js';
import type {Plural} from '../words.js';

/** The words of `<stance-history>`. */
export interface StanceHistoryWords {
  /** The history of positions on an issue. */
  readonly history: {
    /** Heads the time before the first known date. */
    readonly earlier: string;
    /** What a dotted line means. */
    readonly dotted: string;
    /** `{positions}`: the positions that the lines show, from top to bottom. */
    readonly order: string;
    /** `{count}`: the number of an actor's positions. */
    readonly positions: Plural;
  };
}

const modules: WordModules<StanceHistoryWords> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  it: () => import('./it.js'),
  pl: () => import('./pl.js'),
  ru: () => import('./ru.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};

export default modules;
