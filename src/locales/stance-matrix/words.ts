import type {WordModules} from '../languages.js';

/** The words of `<stance-matrix>`. */
export interface StanceMatrixWords {
  readonly matrix: {
    /** Accessible name of a matrix without a heading. */
    readonly label: string;
    /** Accessible name of a table that scrolls sideways. */
    readonly sideways: string;
    /** Says that each position opens its evidence. */
    readonly hint: string;
    /** Header of the column of actors, and of the order by name. */
    readonly name: string;
    /** `{position}`: the actor's earlier position. */
    readonly earlier: string;
    /** `{actors}`: the actors whose positions no source reports. */
    readonly absent: string;
    /** Accessible name of the legend. */
    readonly legend: string;
    /** The meanings of the signs. */
    readonly signs: {
      readonly supports: string;
      readonly opposes: string;
      readonly conditional: string;
      readonly mixed: string;
      readonly undecided: string;
      /** A position that takes neither side. */
      readonly neutral: string;
      /** The actor was asked and declined to answer. */
      readonly silent: string;
    };
    /** The meaning of an empty cell, which is not silence. */
    readonly none: string;
    /** Accessible name of the filters. */
    readonly choose: string;
    /** Label of the choice of an order. */
    readonly order: string;
    /** The order of the actors in the story file. */
    readonly file: string;
    /** Label of the choice of kinds of actor. */
    readonly kind: string;
    /** Kinds of actor, in the plural. */
    readonly kinds: {
      readonly person: string;
      readonly country: string;
      readonly organisation: string;
      readonly coalition: string;
      readonly group: string;
    };
    /** Label of the choice of positions. */
    readonly position: string;
    /** Label of the button that opens the choice of issues. */
    readonly issues: string;
    /** `{shown}` and `{total}`: the numbers of actors that match the filters and of all; `{order}`: the order. */
    readonly shown: string;
    /** Replaces a table if no actor matches the filters. */
    readonly nothing: string;
    /** Replaces a table without actors or issues. */
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
