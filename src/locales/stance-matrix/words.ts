import type {WordModules} from '../languages.js';

/** What `<stance-matrix>` alone shows. */
export interface StanceMatrixWords {
  readonly matrix: {
    /** The matrix's name where it has no heading. */
    readonly label: string;
    /** The name of a table that is wider than its place. */
    readonly sideways: string;
    /** Says that each position opens its evidence. */
    readonly hint: string;
    /** Head of the column of actors, and the order by it. */
    readonly name: string;
    /** `{position}`: what was held before. */
    readonly earlier: string;
    /** `{actors}`: of whom the sources have no position. */
    readonly absent: string;
    /** Name of the legend. */
    readonly legend: string;
    /** What the signs mean, in plain words. */
    readonly signs: {
      readonly supports: string;
      readonly opposes: string;
      readonly conditional: string;
      readonly mixed: string;
      readonly undecided: string;
      /** A position that takes neither side. */
      readonly neutral: string;
      /** Was asked, and did not say. */
      readonly silent: string;
    };
    /** What an empty cell means, and that it does not mean silence. */
    readonly none: string;
    /** Name of the filters. */
    readonly choose: string;
    /** Before the choice of an order. */
    readonly order: string;
    /** The order in which the desk lists the actors. */
    readonly file: string;
    /** Before the kinds of actor. */
    readonly kind: string;
    /** Kinds of actor, in the plural. */
    readonly kinds: {
      readonly person: string;
      readonly country: string;
      readonly organisation: string;
      readonly coalition: string;
      readonly group: string;
    };
    /** Before the choice of positions. */
    readonly position: string;
    /** Opens the choice of questions that are shown. */
    readonly issues: string;
    /** `{shown}` and `{total}`: how many actors a choice leaves; `{order}`: what they are sorted by. */
    readonly shown: string;
    /** In the place of a table from which a choice has taken all. */
    readonly nothing: string;
    /** In the place of a table without actors or questions. */
    readonly empty: string;
  };
}

const modules: WordModules<StanceMatrixWords> = {
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
