import type {CitingTag} from '../selections/tags.js';
import type {AmountWords} from '../story/values/amount.js';
import type {DateWords} from '../story/values/edtf.js';

/** A text for each form that a language's numbers ask for (Unicode CLDR, plural rules), with `{count}`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** A length of time in whole units, `{count}`, as `Intl` says it: see `Calendar` for why it is not asked. */
export type Lengths = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', Plural>>;

/**
 * The interface words of one language. Names in braces are filled in by `weave`; dates, numbers and names of
 * languages come from `Intl`. A module per language, loaded when a page needs it.
 */
export interface Words {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly date: DateWords;
  readonly amount: AmountWords;
  readonly lengths: Lengths;
  /** Between the parts of one entry and the names in a list, its space included. */
  readonly comma: string;
  /** Between entries that have commas of their own, its space included. */
  readonly semicolon: string;
  /** Failure without any other content to show. */
  readonly unavailable: string;
  /** In the place of a list without entries. */
  readonly empty: string;
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
  /** Who somebody is. */
  readonly actor: {
    /** `{actor}`: the name of the button that opens the profile. */
    readonly open: string;
    /** Heading of the names that outlets use. */
    readonly names: string;
    /** What an actor is that is no single person. */
    readonly kinds: {
      readonly country: string;
      readonly organisation: string;
      readonly coalition: string;
      /** “Ukrainian officials”. */
      readonly group: string;
    };
    /** Heading of groups that the actor belongs to. */
    readonly memberships: string;
    /** `{actor}`: for whom somebody sits in a group. */
    readonly representing: string;
    /** How a membership stands. */
    readonly status: {
      readonly announced: string;
      readonly current: string;
    };
    /** `{source}`: the outlets that name the actor as a member; lists are open. */
    readonly namedBy: string;
    /** Heading. */
    readonly positions: string;
    /** Heading of what the actor said, quoted or reported. */
    readonly statements: string;
    /** Heading. */
    readonly pledges: string;
    /** `{actors}`: to whom something was pledged. */
    readonly to: string;
    /** `{text}` */
    readonly inReturn: string;
    /** How a pledge stands: neutral words, never “kept” or “broken”. */
    readonly steps: {
      readonly considered: string;
      readonly proposed: string;
      readonly announced: string;
      readonly agreed: string;
      readonly allocated: string;
      readonly delivered: string;
      readonly withdrawn: string;
      readonly disputed: string;
    };
    /** Heading of the actor's addresses on other sites. */
    readonly links: string;
    /** `{count}`: opens the rest of a list. */
    readonly more: string;
  };
  /** The numbered list of sources. */
  readonly sources: {
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
