import type {CitingTag} from '../../selections/tags.js';
import type {WordModules} from '../languages.js';

/** What `<source-list>` alone shows. */
export interface SourceListWords {
  /** The numbered list of sources. */
  readonly sourceList: {
    /** The list's name where it has no heading. */
    readonly label: string;
    readonly kinds: {
      readonly original: string;
      readonly wire: string;
      readonly primary: string;
      readonly broadcast: string;
      readonly social: string;
      readonly republished: string;
    };
    /** `{sources}`: what the source passes on, so that it does not count beside them. */
    readonly repeats: string;
    /** `{count}`: opens the links to the places where the page uses the source. */
    readonly used: string;
    /** What uses a source, after the name of an actor or alone: `other` for a tag without a word of its own. */
    readonly uses: Readonly<Record<CitingTag | 'other', string>>;
    /** In the place of a list without sources. */
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
