/**
 * The story file, version 1: the single definition from which the TypeScript types, the check at run time
 * (`item-reader.ts` walks these definitions) and the published JSON Schema are derived. A rule's message is its key in
 * `explain.ts`, which has the words for editors.
 */
import * as v from 'valibot';
import * as LIMITS from './limits.js';
import {parseEdtf} from '../values/edtf.js';

/** The pattern of every `id`: safe in a URL fragment and in space-separated attributes. */
export const ID_PATTERN = /^[A-Za-z0-9][\w.-]{0,63}$/;

/** The syntax of a BCP 47 language tag; whether its subtags are registered is not checked. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}$/;

const idText = v.pipe(v.string(), v.regex(ID_PATTERN, 'id'));
const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'language'));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country'));
const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency'));
const edtfDate = v.pipe(
  v.string(),
  v.check(text => parseEdtf(text) !== undefined, 'date'),
);
const degrees = (most: number, rule: string) => v.pipe(v.number(), v.minValue(-most, rule), v.maxValue(most, rule));
const oneOf = <const T extends readonly string[]>(...values: T) => v.picklist(values);
const list = <T extends v.GenericSchema>(item: T, cap: number = LIMITS.list) => v.pipe(v.array(item), v.maxLength(cap));

/** An empty text counts as omitted, which is how exports write a missing one. */
const filled = v.pipe(v.string(), v.regex(/\S/, 'empty'));

/** A string in the story's language, or a map from BCP 47 tag to string. */
const text = v.union([filled, v.record(v.string(), filled)]);

/** The text of a wording: a string, a map of languages, or a list of fragments if the outlet interrupts the words. */
const fragments = v.pipe(
  list(filled),
  v.check(parts => parts.length > 0, 'empty'),
);
const spoken = v.union([filled, fragments, v.record(v.string(), v.union([filled, fragments]))]);

/** The id of an item in `collection` (or of any item); a story file may have the item itself in its place. */
const ref = (collection: CollectionName | 'any') => v.pipe(v.string(), v.metadata({ref: collection}));

const form = oneOf('direct', 'partial', 'indirect');
const tone = oneOf('supports', 'opposes', 'conditional', 'mixed', 'undecided', 'silent');
const basis = oneOf('stated', 'reported', 'inferred');
const eventStatus = oneOf('proposed', 'planned', 'happened', 'cancelled');

const citation = v.union([
  ref('sources'),
  v.object({
    source: ref('sources'),
    accordingTo: v.optional(text),
    via: v.optional(text),
    wording: v.optional(filled),
    form: v.optional(form),
    locator: v.optional(text),
    archivedUrl: v.optional(v.string()),
  }),
]);
const citations = v.optional(list(citation));

const plainAmount = {
  value: v.optional(v.number()),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  qualifier: v.optional(oneOf('about', 'at-least', 'over', 'up-to')),
  currency: v.optional(currencyCode),
  unit: v.optional(filled),
  text: v.optional(filled),
};
const amount = v.object({...plainAmount, options: v.optional(list(v.object(plainAmount)))});

const source = v.object({
  id: idText,
  publisher: v.optional(text),
  title: v.optional(text),
  label: v.optional(text),
  url: v.optional(v.string()),
  archivedUrl: v.optional(v.string()),
  published: v.optional(edtfDate),
  lang: v.optional(languageTag),
  kind: v.optional(oneOf('original', 'wire', 'primary', 'broadcast', 'social', 'republished')),
  wires: v.optional(list(filled)),
  syndicatedFrom: v.optional(text),
  dependsOn: v.optional(list(ref('sources'))),
  note: v.optional(text),
});

const actor = v.object({
  id: idText,
  kind: v.optional(oneOf('person', 'country', 'organisation', 'coalition', 'group')),
  name: text,
  names: v.optional(
    list(v.object({text: filled, lang: v.optional(languageTag), usedBy: v.optional(list(ref('sources')))})),
  ),
  roles: v.optional(
    list(
      v.object({
        title: text,
        of: v.optional(text),
        from: v.optional(edtfDate),
        to: v.optional(edtfDate),
        citations,
      }),
    ),
  ),
  country: v.optional(countryCode),
  portrait: v.optional(ref('media')),
  sameAs: v.optional(list(v.string())),
});

const membership = v.object({
  id: idText,
  group: ref('actors'),
  actor: ref('actors'),
  representing: v.optional(ref('actors')),
  as: v.optional(oneOf('member', 'observer', 'invited', 'host')),
  status: v.optional(oneOf('announced', 'current')),
  asOf: v.optional(edtfDate),
  from: v.optional(edtfDate),
  to: v.optional(edtfDate),
  citations,
});

const place = v.object({
  id: idText,
  name: text,
  country: v.optional(countryCode),
  lat: v.optional(degrees(90, 'latitude')),
  lon: v.optional(degrees(180, 'longitude')),
  online: v.optional(v.boolean()),
});

const event = v.object({
  id: idText,
  title: text,
  date: v.optional(edtfDate),
  status: v.optional(eventStatus),
  kind: v.optional(v.string()),
  place: v.optional(ref('places')),
  participants: v.optional(
    list(
      v.union([
        ref('actors'),
        v.object({
          actor: ref('actors'),
          as: v.optional(oneOf('member', 'observer', 'invited', 'host')),
          representing: v.optional(ref('actors')),
          citations,
        }),
      ]),
    ),
  ),
  history: v.optional(list(v.object({status: eventStatus, date: v.optional(edtfDate), citations}))),
  phase: v.optional(text),
  key: v.optional(v.boolean()),
  summary: v.optional(text),
  media: v.optional(list(ref('media'))),
  figures: v.optional(list(v.object({label: text, amount, citations}))),
  leadsTo: v.optional(list(ref('events'))),
  citations,
});

const wording = v.object({
  source: ref('sources'),
  text: spoken,
  lang: v.optional(languageTag),
  form: v.optional(form),
  attributedTo: v.optional(text),
  via: v.optional(text),
  accordingTo: v.optional(text),
  locator: v.optional(text),
});

const quote = v.pipe(
  v.object({
    id: idText,
    speaker: v.optional(ref('actors')),
    event: v.optional(ref('events')),
    date: v.optional(edtfDate),
    channel: v.optional(text),
    occasion: v.optional(text),
    addressedTo: v.optional(list(text)),
    wordings: v.optional(list(wording, LIMITS.wordings)),
    text: v.optional(spoken),
    lang: v.optional(languageTag),
    form: v.optional(form),
    citations,
    context: v.optional(text),
    verification: v.optional(oneOf('primary', 'reported', 'differs', 'disputed')),
  }),
  v.check(value => value.text !== undefined || (value.wordings !== undefined && value.wordings.length > 0), 'no-words'),
);

const issue = v.object({
  id: idText,
  question: text,
  positions: v.optional(list(v.object({id: idText, label: text, tone: v.optional(tone)}))),
});

const stance = v.object({
  id: idText,
  actor: ref('actors'),
  issue: ref('issues'),
  position: v.string(),
  date: v.optional(edtfDate),
  condition: v.optional(text),
  basis: v.optional(basis),
  voicedBy: v.optional(ref('actors')),
  evidence: v.optional(list(ref('any'))),
  citations,
});

const pledge = v.object({
  id: idText,
  by: list(ref('actors')),
  to: v.optional(list(ref('actors'))),
  what: text,
  kind: v.optional(oneOf('money', 'equipment', 'troops', 'purchase', 'policy')),
  condition: v.optional(text),
  inReturnFor: v.optional(text),
  partOf: v.optional(ref('pledges')),
  steps: v.optional(
    list(
      v.object({
        status: oneOf(
          'considered',
          'proposed',
          'announced',
          'agreed',
          'allocated',
          'delivered',
          'withdrawn',
          'disputed',
        ),
        date: v.optional(edtfDate),
        amount: v.optional(amount),
        citations,
      }),
    ),
  ),
});

const plan = v.object({
  id: idText,
  title: text,
  by: v.optional(list(v.union([ref('actors'), v.object({actor: ref('actors'), citations})]))),
  date: v.optional(edtfDate),
  status: v.optional(
    oneOf('to-be-drafted', 'floated', 'proposed', 'under-discussion', 'agreed', 'replaced', 'rejected'),
  ),
  replaces: v.optional(ref('plans')),
  clauses: v.optional(
    list(
      v.object({
        topic: text,
        text: v.optional(text),
        state: v.optional(oneOf('included', 'excluded', 'open', 'undisclosed')),
        citations,
      }),
    ),
  ),
  reactions: v.optional(
    list(
      v.object({
        actor: ref('actors'),
        position: v.string(),
        basis: v.optional(basis),
        date: v.optional(edtfDate),
        citations,
      }),
    ),
  ),
  citations,
});

const point = v.object({
  id: idText,
  text,
  certainty: v.optional(oneOf('confirmed', 'reported', 'differs', 'disputed', 'unknown')),
  about: v.optional(list(ref('any'))),
  citations,
});

const question = v.object({id: idText, section: v.optional(text), question: text, answer: text, citations});

const update = v.object({
  id: idText,
  time: edtfDate,
  headline: text,
  body: v.optional(text),
  kind: v.optional(v.string()),
  key: v.optional(v.boolean()),
  citations,
});

const media = v.object({
  id: idText,
  kind: oneOf('photo', 'video'),
  src: v.optional(v.string()),
  srcset: v.optional(list(v.object({src: v.string(), width: v.number()}))),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  // Empty for a decorative picture, as in HTML.
  alt: v.optional(v.union([v.string(), v.record(v.string(), v.string())])),
  caption: v.optional(text),
  creator: v.optional(text),
  credit: v.optional(text),
  licence: v.optional(text),
  focus: v.optional(v.tuple([v.number(), v.number()])),
  provider: v.optional(v.string()),
  videoId: v.optional(v.string()),
  poster: v.optional(v.string()),
  duration: v.optional(v.string()),
  tracks: v.optional(
    list(
      v.object({src: v.string(), lang: v.optional(languageTag), kind: v.optional(v.string()), label: v.optional(text)}),
    ),
  ),
  citations,
});

const correction = v.object({date: edtfDate, text, items: v.optional(list(ref('any')))});

/** The item definitions of the collections, in the order in which these are read. */
export const collections = {
  sources: source,
  actors: actor,
  memberships: membership,
  places: place,
  events: event,
  quotes: quote,
  issues: issue,
  stances: stance,
  pledges: pledge,
  plans: plan,
  points: point,
  questions: question,
  updates: update,
  media,
  corrections: correction,
};

/** The fields of the file other than collections. */
export const header = {
  version: v.optional(v.literal(1)),
  id: v.optional(idText),
  lang: v.optional(languageTag),
  timeZone: v.optional(v.string()),
  title: v.optional(text),
  updated: v.optional(edtfDate),
  contact: v.optional(v.string()),
  live: v.optional(v.object({started: v.optional(edtfDate), ended: v.optional(edtfDate)})),
};

export type CollectionName =
  | 'sources'
  | 'actors'
  | 'memberships'
  | 'places'
  | 'events'
  | 'quotes'
  | 'issues'
  | 'stances'
  | 'pledges'
  | 'plans'
  | 'points'
  | 'questions'
  | 'updates'
  | 'media'
  | 'corrections';

export type Text = v.InferOutput<typeof text>;
export type Spoken = v.InferOutput<typeof spoken>;
export type Citation = v.InferOutput<typeof citation>;
export type Source = v.InferOutput<typeof source>;
export type Actor = v.InferOutput<typeof actor>;
export type Membership = v.InferOutput<typeof membership>;
export type Place = v.InferOutput<typeof place>;
export type Event = v.InferOutput<typeof event>;
export type Wording = v.InferOutput<typeof wording>;
export type Quote = v.InferOutput<typeof quote>;
export type Issue = v.InferOutput<typeof issue>;
export type Stance = v.InferOutput<typeof stance>;
export type Pledge = v.InferOutput<typeof pledge>;
export type Plan = v.InferOutput<typeof plan>;
export type Point = v.InferOutput<typeof point>;
export type Question = v.InferOutput<typeof question>;
export type Update = v.InferOutput<typeof update>;
export type Media = v.InferOutput<typeof media>;
export type Correction = v.InferOutput<typeof correction>;
export type Tone = v.InferOutput<typeof tone>;

/** The items of every collection, by its name. */
export interface Items {
  sources: Source;
  actors: Actor;
  memberships: Membership;
  places: Place;
  events: Event;
  quotes: Quote;
  issues: Issue;
  stances: Stance;
  pledges: Pledge;
  plans: Plan;
  points: Point;
  questions: Question;
  updates: Update;
  media: Media;
  corrections: Correction;
}

/** A story file after reading: no collection is missing, and every reference is an id that exists. */
export type StoryFile = {readonly [K in CollectionName]: readonly Items[K][]} & {
  readonly id?: string;
  readonly lang?: string;
  readonly timeZone?: string;
  readonly title?: Text;
  readonly updated?: string;
  readonly contact?: string;
  readonly live?: {started?: string; ended?: string};
};

export const COLLECTION_NAMES = Object.keys(collections) as CollectionName[];

/** The tones that every issue may use as positions, in addition to its own. */
export const TONES: readonly string[] = tone.options;
