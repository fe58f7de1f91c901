import type {WordModules} from '../languages.js';
import type {ShareWords} from '../words.js';

/** What `<quote-card>` alone shows. */
export interface QuoteCardWords {
  /** How outlets print what somebody said. */
  readonly quotations: {
    /** Before the switch between outlets. */
    readonly printedBy: string;
    /** `{source}`: which wording the underlined words differ from. */
    readonly differsFrom: string;
    /** The outlet quotes only some of the words. */
    readonly inPart: string;
    /** The outlet reports, and does not quote. */
    readonly notQuoted: string;
    /** `{actor}`: to whom the outlet credits the words. */
    readonly creditedTo: string;
    /** `{language}` */
    readonly translatedFrom: string;
    /** `{language}` */
    readonly original: string;
    /** `{actor}` */
    readonly addressedTo: string;
    /** Opens what one needs to know beside the quotation. */
    readonly background: string;
  };
  readonly share: ShareWords;
}

const modules: WordModules<QuoteCardWords> = {
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
