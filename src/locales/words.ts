import type {AmountWords} from '../story/values/amount.js';
import type {DateWords} from '../story/values/edtf.js';
import type {WordModules} from './languages.js';

/** A text with `{count}` for each plural form of a language (Unicode CLDR plural rules). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** Durations in whole units, with `{count}`, as `Intl` writes them; `calendar.ts` says why readers' browsers do not. */
export type Lengths = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', Plural>>;

/** The labels and messages of the share buttons. */
export interface ShareWords {
  /** Label of the button that copies the link to the quotation. */
  readonly link: string;
  /** Label of the button that copies the quotation with speaker and source. */
  readonly words: string;
  /** Label of the button that opens the device's share dialog. */
  readonly send: string;
  /** Message after the link was copied. */
  readonly linkCopied: string;
  /** Message after the quotation was copied. */
  readonly wordsCopied: string;
  /** Message after the browser refused to copy. */
  readonly failed: string;
}

/**
 * The interface words of one language that more than one element shows, grouped by subject. `weave` fills in the names in
 * braces; dates, numbers and names of languages come from `Intl`. Words that one element alone shows are in a folder of
 * their own, and load with the element.
 */
export interface Words {
  /** The language's BCP 47 tag. */
  readonly lang: string;
  readonly dates: DateWords & {
    /** `{date}`: the story is shown as of this date, without anything later. */
    readonly asOf: string;
    /** Replaces a missing date among other details. */
    readonly undated: string;
    readonly lengths: Lengths;
  };
  readonly amounts: AmountWords;
  /** Each includes its spaces. */
  readonly punctuation: {
    /** Separates the parts of an entry, and the names in a list. */
    readonly comma: string;
    /** Separates entries that contain commas. */
    readonly semicolon: string;
    /** `{label}` and `{text}`: a label, and what it labels. */
    readonly labelled: string;
  };
  readonly lists: {
    /** Replaces an empty list in elements that have no text of their own for it. */
    readonly empty: string;
  };
  readonly failures: {
    /** Shown after a failure if there is no other content. */
    readonly unavailable: string;
    /** `{count}`: heading of the list of problems that editors see. */
    readonly problems: Plural;
  };
  /** Where something was published. */
  readonly sources: {
    /** `{source}` */
    readonly source: string;
    /** `{source}` and `{actor}`: a source, and the actor whose claim it reports. */
    readonly accordingTo: string;
    /** `{channel}`: the channel that the source cites. */
    readonly via: string;
    /** `{source}`: the agencies or outlets that supplied the text. */
    readonly wires: string;
    /** `{source}`: the outlet in which it first appeared. */
    readonly firstAppeared: string;
    readonly archived: string;
  };
  readonly corrections: {
    /** `{date}` and `{text}` */
    readonly corrected: string;
  };
  /** How well something is documented. */
  readonly verification: {
    readonly primary: string;
    readonly reported: string;
    readonly differs: string;
    readonly disputed: string;
  };
  readonly actors: {
    /** `{title}` and `{of}`: an office, and the body or country to which it belongs. */
    readonly roleOf: string;
    /** The capacity of a participant or member, after the name. */
    readonly as: {
      readonly member: string;
      readonly observer: string;
      readonly invited: string;
      readonly host: string;
    };
  };
  /** Actors' positions on an issue, and the evidence for them. */
  readonly positions: {
    /** Shown next to a symbol, or before a colon. */
    readonly tones: {
      readonly supports: string;
      readonly opposes: string;
      readonly conditional: string;
      readonly mixed: string;
      readonly undecided: string;
      /** The actor was asked and declined to answer. */
      readonly silent: string;
    };
    /** No source reports a position, which is not the same as silence. */
    readonly none: string;
    /** `{text}`: the condition of a position or a pledge. */
    readonly condition: string;
    /** How a position is known. */
    readonly basis: {
      /** The actor stated it. */
      readonly stated: string;
      /** `{source}`: one or more outlets. */
      readonly reported: string;
      /** `{source}`: the outlet that inferred it. */
      readonly inferred: string;
    };
    /** `{actor}`: who stated the position on the actor's behalf. */
    readonly voicedBy: string;
    /** Heading of the outlets' wordings. */
    readonly printed: string;
    /** Heading of the quotations and events that are evidence of a position. */
    readonly evidence: string;
    /** Heading of the positions at other dates. */
    readonly others: string;
    /** `{position}`, `{question}` and `{actor}`: label of the button that opens the evidence. */
    readonly open: string;
  };
  /** Precedes the caption of media that cannot be shown. */
  readonly media: {
    readonly photo: string;
    readonly video: string;
  };
  readonly controls: {
    readonly close: string;
    /** `{count}`: label of the button that shows the rest of a list. */
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
