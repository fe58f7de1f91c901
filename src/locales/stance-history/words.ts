import type {WordModules} from '../languages.js';
import type {Plural} from '../words.js';

/** What `<stance-history>` alone shows. */
export interface StanceHistoryWords {
  /** The history of positions on an issue. */
  readonly history: {
    /** Over what was before the first date that is known. */
    readonly earlier: string;
    /** What a dotted line means. */
    readonly dotted: string;
    /** `{positions}`: those that lines show, the highest first. */
    readonly order: string;
    /** `{count}`: how many positions of an actor there are. */
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
