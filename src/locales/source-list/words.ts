import type {CitingTag} from '../../selections/tags.js';
import type {WordModules} from '../languages.js';

/** The words of `<source-list>`. */
export interface SourceListWords {
  /** The numbered list of sources. */
  readonly sourceList: {
    /** Accessible name of a list without a heading. */
    readonly label: string;
    readonly kinds: {
      readonly original: string;
      readonly wire: string;
      readonly primary: string;
      readonly broadcast: string;
      readonly social: string;
      readonly republished: string;
    };
    /** `{sources}`: the sources that this one repeats, so that it is not independent of them. */
    readonly repeats: string;
    /** `{count}`: label of the button that opens the links to the citations of the source on the page. */
    readonly used: string;
    /** What cites a source, alone or after the name of an actor; `other` for tags without a word of their own. */
    readonly uses: Readonly<Record<CitingTag | 'other', string>>;
    /** Replaces an empty list. */
    readonly empty: string;
  };
}

const modules: WordModules<SourceListWords> = {
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
