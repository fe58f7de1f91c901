import type {AmountWords} from '../story/amount.js';
import type {DateWords} from '../story/edtf.js';

/** A text for each form that a language's numbers ask for (Unicode CLDR, plural rules), with `{count}`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/**
 * The interface words of one language. Names in braces are filled in by `weave`; dates, numbers and names of
 * languages come from `Intl`. A module per language, loaded when a page needs it.
 */
export interface Words {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly date: DateWords;
  readonly amount: AmountWords;
  /** Between the parts of one entry and the names in a list, its space included. */
  readonly comma: string;
  /** Between entries that have commas of their own, its space included. */
  readonly semicolon: string;
  /** Failure without any other content to show. */
  readonly unavailable: string;
  /** Before the switch between outlets. */
  readonly printedBy: string;
  /** `{source}` */
  readonly source: string;
  /** `{source}` and `{actor}`: who claims what the source prints. */
  readonly accordingTo: string;
  /** `{channel}`: the channel that the source cites. */
  readonly via: string;
  /** `{source}`: agencies or outlets that the text comes from. */
  readonly withWires: string;
  /** `{source}`: where it first appeared. */
  readonly firstAppeared: string;
  readonly archived: string;
  /** `{source}`: which wording the underlined words differ from. */
  readonly differsFrom: string;
  /** The outlet quotes only some of the words. */
  readonly quotedInPart: string;
  /** `{actor}`: to whom the outlet credits the words. */
  readonly creditedTo: string;
  /** The outlet reports, and does not quote. */
  readonly notQuoted: string;
  /** `{language}` */
  readonly translatedFrom: string;
  /** `{language}` */
  readonly original: string;
  readonly background: string;
  /** `{actor}` */
  readonly addressedTo: string;
  readonly verification: {
    readonly primary: string;
    readonly reported: string;
    readonly differs: string;
    readonly disputed: string;
  };
  /** `{date}` and `{text}` */
  readonly corrected: string;
  /** `{title}` and `{of}`: a role and the body or country it belongs to. */
  readonly roleOf: string;
  readonly share: {
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
  };
  /** Where somebody stands on a question; read beside a symbol, or before a colon. */
  readonly positions: {
    readonly supports: string;
    readonly opposes: string;
    readonly conditional: string;
    readonly mixed: string;
    readonly undecided: string;
    /** Was asked, and did not say. */
    readonly silent: string;
  };
  /** The evidence for a position. */
  readonly badge: {
    /** `{position}`, `{question}` and `{actor}`: the name of the button that opens it. */
    readonly name: string;
    /** Not to be confused with silence: nobody reports one. */
    readonly none: string;
    /** `{text}` */
    readonly condition: string;
    /** The actor has said so. */
    readonly stated: string;
    /** `{source}`: one outlet or several. */
    readonly reported: string;
    /** `{source}`: whose conclusion it is. */
    readonly inferred: string;
    /** `{actor}`: who spoke for the one whose position it is. */
    readonly voicedBy: string;
    /** Heading of what outlets print. */
    readonly sources: string;
    /** Heading of the quotations and events that bear it out. */
    readonly evidence: string;
    /** Heading of the positions of other dates. */
    readonly history: string;
    /** In the place of a date. */
    readonly undated: string;
    /** `{date}`: what is later does not count. */
    readonly asOf: string;
    readonly close: string;
  };
  /** `{count}`: heading of the editors' list. */
  readonly problems: Plural;
  readonly timeline: {
    /** The timeline's name where it has no heading. */
    readonly label: string;
    /** The name of a timeline that is wider than its place. */
    readonly sideways: string;
    /** `{date}`: what is later is not shown. */
    readonly asOf: string;
    readonly status: {
      readonly proposed: string;
      readonly planned: string;
      readonly happened: string;
      readonly cancelled: string;
    };
    /** Of an event that matters most. */
    readonly key: string;
    /** In the place of a date, and heading of events without one. */
    readonly undated: string;
    /** `{length}`: a length of time as `Intl` gives it, such as “5 months”. */
    readonly pause: string;
    /** `{steps}`: how the event stood when, such as “Planned (1 March 2025)”. */
    readonly history: string;
    /** `{actors}` */
    readonly participants: string;
    /** In what capacity someone took part, in brackets after the name. */
    readonly as: {
      readonly member: string;
      readonly observer: string;
      readonly invited: string;
      readonly host: string;
    };
    /** Before the caption of what cannot be shown. */
    readonly media: {
      readonly photo: string;
      readonly video: string;
    };
    /** `{events}`: titles. */
    readonly leadsTo: string;
    /** `{label}` and `{amount}` */
    readonly figure: string;
    /** Heading of events without a phase. */
    readonly otherPhase: string;
    /** Heading of events without a place. */
    readonly nowhere: string;
    /** `{count}`: how many events a folded spell has. */
    readonly events: Plural;
    /** `{shown}` and `{total}`: how many events the filters leave. */
    readonly shown: string;
    /** Button: shows all that is beyond the limit; `{count}` more events. */
    readonly more: Plural;
    /** Name of the filters. */
    readonly filter: string;
    /** Before the kinds of event. */
    readonly kind: string;
    /** Before the choice of one participant. */
    readonly actor: string;
    /** The choice of all participants. */
    readonly anyone: string;
    /** In the place of a list without events. */
    readonly empty: string;
  };
  /** The history of positions on an issue. */
  readonly course: {
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
