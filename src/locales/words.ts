import type {AmountWords} from '../story/values/amount.js';
import type {DateWords} from '../story/values/edtf.js';
import type {WordModules} from './languages.js';

/** A text for each form that a language's numbers ask for (Unicode CLDR, plural rules), with `{count}`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** A length of time in whole units, `{count}`, as `Intl` says it: see `Calendar` for why it is not asked. */
export type Lengths = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', Plural>>;

/** The words of the buttons that share something. */
export interface ShareWords {
  /** Button: copies the address that leads to the quotation. */
  readonly link: string;
  /** Button: copies the quotation with speaker and source. */
  readonly words: string;
  /** Button: opens the device's own sharing. */
  readonly send: string;
  /** Message, once the address is copied. */
  readonly linkCopied: string;
  /** Message, once the quotation is copied. */
  readonly wordsCopied: string;
  /** Message, when the browser refused to copy. */
  readonly failed: string;
}

/**
 * The interface words of one language, by what they are about: those that more than one element shows. Names in braces are
 * filled in by `weave`; dates, numbers and names of languages come from `Intl`. What one element alone shows is in a folder
 * of its own, and loads with the element.
 */
export interface Words {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly dates: DateWords & {
    /** `{date}`: what is later is not shown and does not count. */
    readonly asOf: string;
    /** In the place of a date, among other particulars. */
    readonly undated: string;
    readonly lengths: Lengths;
  };
  readonly amounts: AmountWords;
  /** Each with the spaces that belong to it. */
  readonly punctuation: {
    /** Between the parts of one entry and the names in a list. */
    readonly comma: string;
    /** Between entries that have commas of their own. */
    readonly semicolon: string;
    /** `{label}` and `{text}`: what is labelled. */
    readonly labelled: string;
  };
  readonly lists: {
    /** In the place of a list without items, for elements that have no words of their own for it. */
    readonly empty: string;
  };
  readonly failures: {
    /** Failure without any other content to show. */
    readonly unavailable: string;
    /** `{count}`: heading of the editors' list. */
    readonly problems: Plural;
  };
  /** Where something was published. */
  readonly sources: {
    /** `{source}` */
    readonly source: string;
    /** `{source}` and `{actor}`: who claims what the source prints. */
    readonly accordingTo: string;
    /** `{channel}`: the channel that the source cites. */
    readonly via: string;
    /** `{source}`: agencies or outlets that the text comes from. */
    readonly wires: string;
    /** `{source}`: where it first appeared. */
    readonly firstAppeared: string;
    readonly archived: string;
  };
  readonly corrections: {
    /** `{date}` and `{text}` */
    readonly corrected: string;
  };
  /** How well something is known. */
  readonly verification: {
    readonly primary: string;
    readonly reported: string;
    readonly differs: string;
    readonly disputed: string;
  };
  readonly actors: {
    /** `{title}` and `{of}`: a role and the body or country it belongs to. */
    readonly roleOf: string;
    /** In what capacity someone takes part or belongs, after the name. */
    readonly as: {
      readonly member: string;
      readonly observer: string;
      readonly invited: string;
      readonly host: string;
    };
  };
  /** Where somebody stands on a question, and the evidence for it. */
  readonly positions: {
    /** Read beside a symbol, or before a colon. */
    readonly tones: {
      readonly supports: string;
      readonly opposes: string;
      readonly conditional: string;
      readonly mixed: string;
      readonly undecided: string;
      /** Was asked, and did not say. */
      readonly silent: string;
    };
    /** Not to be confused with silence: nobody reports one. */
    readonly none: string;
    /** `{text}`: of a position or a pledge. */
    readonly condition: string;
    /** What a position rests on. */
    readonly basis: {
      /** The actor has said so. */
      readonly stated: string;
      /** `{source}`: one outlet or several. */
      readonly reported: string;
      /** `{source}`: whose conclusion it is. */
      readonly inferred: string;
    };
    /** `{actor}`: who spoke for the one whose position it is. */
    readonly voicedBy: string;
    /** Heading of what outlets print. */
    readonly printed: string;
    /** Heading of the quotations and events that bear a position out. */
    readonly evidence: string;
    /** Heading of the positions of other dates. */
    readonly others: string;
    /** `{position}`, `{question}` and `{actor}`: the name of the button that opens the evidence. */
    readonly open: string;
  };
  /** Before the caption of what cannot be shown. */
  readonly media: {
    readonly photo: string;
    readonly video: string;
  };
  readonly controls: {
    readonly close: string;
    /** `{count}`: opens the rest of a list. */
    readonly more: string;
  };
}

const modules: WordModules<Words> = {
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
