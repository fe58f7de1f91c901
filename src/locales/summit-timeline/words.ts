import type {WordModules} from '../languages.js';
import type {Plural} from '../words.js';

/** What `<summit-timeline>` alone shows. */
export interface SummitTimelineWords {
  readonly events: {
    readonly status: {
      readonly proposed: string;
      readonly planned: string;
      readonly happened: string;
      readonly cancelled: string;
    };
    /** Of an event that matters most. */
    readonly key: string;
    /** `{steps}`: how the event stood when, such as “Planned (1 March 2025)”. */
    readonly history: string;
    /** `{actors}` */
    readonly participants: string;
    /** `{events}`: titles. */
    readonly leadsTo: string;
  };
  readonly timeline: {
    /** The timeline's name where it has no heading. */
    readonly label: string;
    /** The name of a timeline that is wider than its place. */
    readonly sideways: string;
    /** In the place of a date, and heading of events without one. */
    readonly undated: string;
    /** `{length}`: a length of time as `Intl` gives it, such as “5 months”. */
    readonly pause: string;
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
}

const modules: WordModules<SummitTimelineWords> = {
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
