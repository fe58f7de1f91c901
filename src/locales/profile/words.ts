import type {WordModules} from '../languages.js';

/** The words of `<actor-card>` and of the popover of `<actor-name>`. */
export interface ProfileWords {
  /** Who somebody is. */
  readonly profile: {
    /** `{actor}`: label of the button that opens the profile. */
    readonly open: string;
    /** The kinds of actor other than a person. */
    readonly kinds: {
      readonly country: string;
      readonly organisation: string;
      readonly coalition: string;
      /** Such as “Ukrainian officials”. */
      readonly group: string;
    };
    /** Heading of the names that outlets use. */
    readonly names: string;
    /** Heading of the groups to which the actor belongs. */
    readonly memberships: string;
    /** Heading. */
    readonly positions: string;
    /** Heading of what the actor said, quoted or reported. */
    readonly statements: string;
    /** Heading. */
    readonly pledges: string;
    /** Heading of the links to the actor on other sites. */
    readonly links: string;
  };
  readonly memberships: {
    /** `{actor}`: whom a member represents in a group. */
    readonly representing: string;
    /** The status of a membership. */
    readonly status: {
      readonly announced: string;
      readonly current: string;
    };
    /** `{source}`: the outlets that name the actor as a member, since no list claims to be complete. */
    readonly namedBy: string;
  };
  readonly pledges: {
    /** `{actors}`: the recipients of a pledge. */
    readonly to: string;
    /** `{text}`: what was promised in exchange. */
    readonly inReturn: string;
    /** The stages of a pledge, in neutral words: never “kept” or “broken”. */
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
