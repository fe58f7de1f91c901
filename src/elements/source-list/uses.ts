/**
 * Which sources the tags of an article use, told from their attributes: a tag may be asleep, far from the reader, or
 * on a server.
 */
import type {ItemKind} from '../../data/events.js';
import {pledgesBy, quotesBy} from '../../story/lookups/quotes.js';
import type {Event, Stance} from '../../story/file/schema.js';
import {inOrder} from '../../story/lookups/in-order.js';
import {standingOf} from '../../story/lookups/stances.js';
import type {Story} from '../../story/story.js';
import {directionOf, type LocalText} from '../../story/values/text.js';
import type {PageTag} from '../../ui/base/server-rendering.js';
import type {Words} from '../../locales/words.js';

/** A tag of the page that shows the list's story. */
export type Tag = PageTag;

/** One tag's use of one source. */
export interface Use {
  readonly source: string;
  /** The deep link that leads to it, without `#`. */
  readonly fragment: string;
  /** Whose quotation or position it is, or the tag's heading. */
  readonly name: LocalText | undefined;
  /** What the tag shows: a key of the interface words. */
  readonly as: keyof Words['sources']['uses'];
}

/** An item that a tag shows, with all that is cited for it. */
interface Shown {
  readonly kind: ItemKind;
  readonly id: string;
  readonly cites: unknown;
}

interface Reading {
  readonly as: Use['as'];
  readonly shows: (given: Tag['given'], story: Story) => readonly Shown[];
  /** The attribute that names the actor whose name tells this tag from others. */
  readonly of?: (given: Tag['given'], story: Story) => LocalText | undefined;
}

const stances = (found: readonly Stance[]) =>
  found.map(stance => ({kind: 'stance' as const, id: stance.id, cites: stance}));

/** A table or chart of positions: every one that counts, of the actors on the issues. */
const positions =
  (issues: 'issue' | 'issues') =>
  (given: Tag['given'], story: Story): readonly Shown[] => {
    const one = issues === 'issue' ? story.pick('issues', given('issue')) : undefined;
    const asked = new Set((one ? [one] : story.pickAll('issues', given('issues'))).map(({id}) => id));
    const who = new Set(story.pickAll('actors', given('actors')).map(({id}) => id));
    const {stances: all} = story.file;
    return stances(all.filter(({actor, issue, date}) => who.has(actor) && asked.has(issue) && story.counts(date)));
  };

const nameOf = (given: Tag['given'], story: Story) => story.text(story.pick('actors', given('actor'))?.name);

const profile: Reading = {
  as: 'actor',
  of: nameOf,
  shows(given, story) {
    const actor = story.pick('actors', given('actor'));
    if (!actor) return [];
    const {id} = actor;
    const {memberships, stances: all} = story.file;
    const cites = [
      actor,
      memberships.filter(one => one.actor === id && story.counts(one.from ?? one.asOf)),
      all.filter(one => one.actor === id && story.counts(one.date)),
      quotesBy(story, id),
      pledgesBy(story, id),
    ];
    return [{kind: 'actor', id, cites}];
  },
};

/** Who took part, and for whom. */
const tookPart = ({participants = []}: Event) =>
  participants.flatMap(one => (typeof one === 'string' ? one : [one.actor, one.representing]));

const listed = (attribute: string) => new Set(attribute.split(/\s+/).filter(Boolean));

const READINGS: Readonly<Record<string, Reading>> = {
  'quote-card': {
    as: 'quote',
    of: (given, story) => story.text(story.get('actors', story.pick('quotes', given('quote'))?.speaker)?.name),
    shows(given, story) {
      const quote = story.pick('quotes', given('quote'));
      return quote ? [{kind: 'quote', id: quote.id, cites: quote}] : [];
    },
  },
  'stance-badge': {
    as: 'badge',
    of: nameOf,
    shows(given, story) {
      const actor = story.pick('actors', given('actor'));
      const issue = story.pick('issues', given('issue'));
      if (!actor || !issue) return [];
      const {current, others} = standingOf(story, actor.id, issue.id);
      // The address of a badge that is asleep is its present position's.
      return current.length ? [{...stances(current)[0]!, cites: [...current, ...others]}] : [];
    },
  },
  'summit-timeline': {
    as: 'timeline',
    shows(given, story) {
      const who = listed(given('actors'));
      const kinds = listed(given('kinds'));
      const events = story
        .pickAll('events', given('events'))
        .filter(
          event =>
            story.counts(event.date) &&
            (!who.size || tookPart(event).some(id => id && who.has(id))) &&
            (!kinds.size || (event.kind && kinds.has(event.kind.trim().replace(/\s+/g, '-')))),
        );
      return inOrder(story, events).map(event => {
        const cites = [event, event.media?.map(id => story.get('media', id))];
        return {kind: 'event', id: event.id, cites};
      });
    },
  },
  'stance-matrix': {as: 'matrix', shows: positions('issues')},
  'stance-history': {as: 'history', shows: positions('issue')},
  'actor-card': profile,
  'actor-name': profile,
};

/** The tags that use sources. */
export const USERS: readonly string[] = Object.keys(READINGS);

/** What decides which sources they use. */
export const DECIDES: readonly string[] =
  'data src story date quote actor actors issue issues events kinds heading'.split(' ');

/** The sources in an item, in its own order: those of its citations, wordings, names and whatever it holds. */
function* sourcesIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (key === 'citations' || key === 'source' || key === 'usedBy') yield value;
  } else if (Array.isArray(value)) for (const one of value) yield* sourcesIn(one, key);
  else if (value) for (const [name, one] of Object.entries(value)) yield* sourcesIn(one, name);
}

/** Every source that the tags use, in the order in which a reader of the page comes to them; a tag names each once. */
export function usesOf(tags: readonly Tag[], story: Story): readonly Use[] {
  return tags.flatMap(({name: tag, given}) => {
    const reading = READINGS[tag];
    if (!reading) return [];
    const {as, of, shows} = reading;
    const view = story.in({asOf: given('date')});
    const {lang} = view;
    const heading = given('heading');
    const name = of ? of(given, view) : heading ? {text: heading, lang, dir: directionOf(lang)} : undefined;
    const uses = new Map<string, Use>();
    for (const {kind, id, cites} of shows(given, view))
      for (const source of sourcesIn(cites))
        if (!uses.has(source)) uses.set(source, {source, fragment: `${kind}-${id}`, name, as});
    return [...uses.values()].filter(({source}) => story.get('sources', source));
  });
}
