import type {WordModules} from '../languages.js';
import type {Plural} from '../words.js';

/** The words of `<summit-timeline>`. */
export interface SummitTimelineWords {
  readonly events: {
    readonly status: {
      readonly proposed: string;
      readonly planned: string;
      readonly happened: string;
      readonly cancelled: string;
    };
    /** Marks a key event. */
    readonly key: string;
    /** `{steps}`: the event's earlier statuses, such as “Planned (1 March 2025)”. */
    readonly history: string;
    /** `{actors}` */
    readonly participants: string;
    /** `{events}`: titles. */
    readonly leadsTo: string;
  };
  readonly timeline: {
    /** Accessible name of a timeline without a heading. */
    readonly label: string;
    /** Accessible name of a timeline that scrolls sideways. */
    readonly sideways: string;
    /** Replaces a missing date, and heads the events without one. */
    readonly undated: string;
    /** `{length}`: a duration, such as “5 months”. */
    readonly pause: string;
    /** Heading of events without a phase. */
    readonly otherPhase: string;
    /** Heading of events without a place. */
    readonly nowhere: string;
    /** `{count}`: the number of events in a folded spell. */
    readonly events: Plural;
    /** `{shown}` and `{total}`: the numbers of events that match the filters and of all. */
    readonly shown: string;
    /** `{count}`: label of the button that shows the events beyond the limit. */
    readonly more: Plural;
    /** Accessible name of the filters. */
    readonly filter: string;
    /** Label of the choice of kinds of event. */
    readonly kind: string;
    /** Label of the choice of a participant. */
    readonly actor: string;
    /** The option for all participants. */
    readonly anyone: string;
    /** Replaces a timeline without events. */
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
