import type {WordModules} from '../languages.js';
import type {ShareWords} from '../words.js';

/** The words of `<quote-card>`. */
export interface QuoteCardWords {
  /** How outlets quote a speaker. */
  readonly quotations: {
    /** Precedes the switch between outlets. */
    readonly printedBy: string;
    /** `{source}`: the outlet from whose wording the underlined words differ. */
    readonly differsFrom: string;
    /** The outlet quotes only some of the words. */
    readonly inPart: string;
    /** The outlet paraphrases, and does not quote. */
    readonly notQuoted: string;
    /** `{actor}`: whom the outlet credits with the words. */
    readonly creditedTo: string;
    /** `{language}` */
    readonly translatedFrom: string;
    /** `{language}` */
    readonly original: string;
    /** `{actor}` */
    readonly addressedTo: string;
    /** Label of the button that opens the background of the quotation. */
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
