import type {WordModules} from '../languages.js';

/** What `<actor-card>` and the popover of `<actor-name>` show. */
export interface ProfileWords {
  /** Who somebody is. */
  readonly profile: {
    /** `{actor}`: the name of the button that opens the profile. */
    readonly open: string;
    /** What an actor is that is no single person. */
    readonly kinds: {
      readonly country: string;
      readonly organisation: string;
      readonly coalition: string;
      /** “Ukrainian officials”. */
      readonly group: string;
    };
    /** Heading of the names that outlets use. */
    readonly names: string;
    /** Heading of groups that the actor belongs to. */
    readonly memberships: string;
    /** Heading. */
    readonly positions: string;
    /** Heading of what the actor said, quoted or reported. */
    readonly statements: string;
    /** Heading. */
    readonly pledges: string;
    /** Heading of the actor's addresses on other sites. */
    readonly links: string;
  };
  readonly memberships: {
    /** `{actor}`: for whom somebody sits in a group. */
    readonly representing: string;
    /** How a membership stands. */
    readonly status: {
      readonly announced: string;
      readonly current: string;
    };
    /** `{source}`: the outlets that name the actor as a member; lists are open. */
    readonly namedBy: string;
  };
  readonly pledges: {
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
  };
}

const modules: WordModules<ProfileWords> = {
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
