/** What the benchmark shows: events, quotations and positions that nobody can take for real, the same in every run. */

/** An event as every contender shows it. */
export interface Happening {
  readonly id: string;
  readonly title: string;
  /** A day, ISO 8601. */
  readonly date: string;
  readonly kind: string;
  readonly place: string;
  readonly summary: string;
  readonly source: string;
}

export interface Saying {
  readonly id: string;
  readonly words: string;
  readonly speaker: string;
  readonly role: string;
  readonly date: string;
  readonly source: string;
}

export interface Holding {
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  readonly position: 'supports' | 'opposes' | 'conditional' | 'mixed' | 'undecided';
  /** As the article's author put it. */
  readonly words: string;
  readonly date: string;
  readonly source: string;
}

/** A position that somebody took at some time. */
export interface Turn {
  readonly id: string;
  /** The actor's number, from 1. */
  readonly actor: number;
  readonly position: Holding['position'];
  /** A day, ISO 8601. */
  readonly date: string;
  /** Whether the day is certain. */
  readonly sure: boolean;
  readonly source: string;
}

const PARTIES = [
  'Alder',
  'Birch',
  'Cedar',
  'Elm',
  'Hazel',
  'Larch',
  'Maple',
  'Oak',
  'Rowan',
  'Spruce',
  'Willow',
  'Yew',
];
const PLACES = ['Basalt', 'Flint', 'Granite', 'Marble', 'Quartz', 'Slate'];
const KINDS = ['meeting', 'statement', 'visit', 'vote'];
const SOURCES = ['First Gazette', 'Second Gazette', 'Third Gazette', 'Fourth Gazette'];
const POSITIONS = ['supports', 'opposes', 'conditional', 'mixed', 'undecided'] as const;
const VERBS = ['backs', 'turns down', 'would accept, with changes,', 'has two minds about', 'is still weighing'];
const WORDS =
  'we they both sides agreed to look again at the annex before the next session and asked for more time since the text that was sent round left open who pays when it starts how long it lasts what is counted where reports go and which office keeps them'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function maker(seed: number) {
  const next = random(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const sentence = (least: number, most: number) => {
    const text = Array.from({length: least + upTo(most - least + 1)}, () => one(WORDS)).join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  return {upTo, one, sentence};
}

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 6);
const day = (number: number) => new Date(START + number * DAY).toISOString().slice(0, 10);
/** Of equal length, so that no title is the beginning of another. */
const numbered = (i: number) => String(i + 1).padStart(5, '0');

/** Events in order, up to two days apart, each with a title of its own. */
export function happenings(count: number): readonly Happening[] {
  const {upTo, one, sentence} = maker(1);
  let at = 0;
  return Array.from({length: count}, (_, i) => {
    at += upTo(3);
    const [first, second] = [one(PARTIES), one(PARTIES)];
    return {
      id: `e${i + 1}`,
      title: `Round ${numbered(i)}: ${first === second ? `${first} speaks` : `${first} and ${second} meet`}`,
      date: day(at),
      kind: one(KINDS),
      place: one(PLACES),
      summary: sentence(8, 30),
      source: one(SOURCES),
    };
  });
}

/** Quotations of 10 to 45 words. */
export function sayings(count: number): readonly Saying[] {
  const {upTo, one, sentence} = maker(2);
  return Array.from({length: count}, (_, i) => {
    const party = one(PARTIES);
    return {
      id: `q${i + 1}`,
      words: `On draft ${numbered(i)} this much is settled: ${sentence(4, 39).toLowerCase()}`,
      speaker: `Delegate ${party}`,
      role: `Envoy of ${party}`,
      date: day(upTo(900)),
      source: one(SOURCES),
    };
  });
}

/** Positions, each of another actor or on another issue. */
export function holdings(count: number): readonly Holding[] {
  const {upTo, one} = maker(3);
  return Array.from({length: count}, (_, i) => {
    const choice = upTo(POSITIONS.length);
    return {
      id: `s${i + 1}`,
      actor: PARTIES[i % PARTIES.length]!,
      issue: `draft-${Math.floor(i / PARTIES.length) + 1}`,
      position: POSITIONS[choice]!,
      words: `${VERBS[choice]!} draft ${numbered(i)}`,
      date: day(upTo(900)),
      source: one(SOURCES),
    };
  });
}

const TEN_YEARS = 3650;
/** Days of a spell in which nobody says anything: fourteen months. */
const SILENT = {from: 1500, to: 1930};

/**
 * Ten years of positions on one question, in order: no two of one day, each day of two digits so that none stands in
 * another, and a spell in which nobody says anything.
 */
export function courses(actors: number, count: number): readonly Turn[] {
  const {upTo, one} = maker(5);
  const days = new Set<number>();
  while (days.size < count) {
    const at = upTo(TEN_YEARS);
    if ((at < SILENT.from || at > SILENT.to) && Number(day(at).slice(-2)) >= 10) days.add(at);
  }
  return [...days]
    .sort((a, b) => a - b)
    .map((at, i) => ({
      id: `t${i + 1}`,
      actor: 1 + (i < actors ? i : upTo(actors)),
      position: one(POSITIONS),
      date: day(at),
      sure: upTo(10) > 0,
      source: one(SOURCES),
    }));
}

/** The text between cards: paragraphs of some hundred words. */
export function paragraphs(count: number): readonly string[] {
  const {sentence} = maker(4);
  return Array.from({length: count}, () => Array.from({length: 6}, () => sentence(10, 22)).join(' '));
}

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const named = (names: readonly string[]) => [...new Set(names)].sort();
const header = {version: 1, id: 'bench', lang: 'en', timeZone: 'UTC'};
const sourcesOf = (items: readonly {readonly source: string}[]) =>
  named(items.map(({source}) => source)).map(publisher => ({id: slug(publisher), publisher}));

/** The story file for the same events. */
export const eventStory = (items: readonly Happening[]) => ({
  ...header,
  sources: sourcesOf(items),
  places: named(items.map(({place}) => place)).map(name => ({id: slug(name), name})),
  events: items.map(({id, title, date, kind, place, summary, source}) => ({
    id,
    title,
    date,
    status: 'happened',
    kind,
    place: slug(place),
    summary,
    citations: [slug(source)],
  })),
});

export const quoteStory = (items: readonly Saying[]) => ({
  ...header,
  sources: sourcesOf(items),
  actors: named(items.map(({speaker}) => speaker)).map(name => ({
    id: slug(name),
    kind: 'person',
    name,
    roles: [{title: items.find(({speaker}) => speaker === name)!.role}],
  })),
  quotes: items.map(({id, words, speaker, date, source}) => ({
    id,
    speaker: slug(speaker),
    date,
    wordings: [{source: slug(source), text: words, form: 'direct'}],
  })),
});

export const stanceStory = (items: readonly Holding[]) => ({
  ...header,
  sources: sourcesOf(items),
  actors: named(items.map(({actor}) => actor)).map(name => ({id: slug(name), kind: 'country', name})),
  issues: [...new Set(items.map(({issue}) => issue))].map(id => ({id, question: `Adopt ${id.replace('-', ' ')}?`})),
  stances: items.map(({id, actor, issue, position, date, source}) => ({
    id,
    actor: slug(actor),
    issue,
    position,
    date,
    basis: 'reported',
    citations: [slug(source)],
  })),
});

/** As a table and a history name them. */
export const delegate = (actor: number) => `Delegate ${String(actor).padStart(2, '0')}`;

export const courseStory = (turns: readonly Turn[]) => ({
  ...header,
  sources: sourcesOf(turns),
  actors: [...new Set(turns.map(({actor}) => actor))]
    .sort((a, b) => a - b)
    .map(actor => ({id: `d${actor}`, kind: 'person', name: delegate(actor)})),
  issues: [{id: 'draft', question: 'Adopt the draft?'}],
  stances: turns.map(({id, actor, position, date, sure, source}) => ({
    id,
    actor: `d${actor}`,
    issue: 'draft',
    position,
    date: sure ? date : `${date}~`,
    basis: 'reported',
    citations: [slug(source)],
  })),
});

/** A day as an English reader writes it. */
export const inWords = (date: string) =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

export const inShort = (date: string) =>
  new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'}).format(
    new Date(date),
  );

export const actorId = slug;
