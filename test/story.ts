/**
 * Small stories for tests, and the HTML that carries them. Tests in Node and in browsers share these, so that nothing of
 * either is imported here: what reads stories is in `story/help.ts`.
 */
import type {Actor, CollectionName, Event, Items, Quote, Source, Stance} from '../src/story/file/schema.js';

export type Json = Record<string, unknown>;

export const aSource = (more: Partial<Source> = {}): Source => ({id: 'cnews', publisher: 'Cnews Live', ...more});

export const anActor = (more: Partial<Actor> = {}): Actor => ({id: 'ada', kind: 'person', name: 'Ada', ...more});

export const anEvent = (more: Partial<Event> = {}): Event => ({id: 'summit', title: 'The summit', ...more});

export const aQuote = (more: Partial<Quote> = {}): Quote => ({
  id: 'hello',
  speaker: 'ada',
  wordings: [{source: 'cnews', text: 'Hello', form: 'direct'}],
  ...more,
});

export const aStance = (more: Partial<Stance> = {}): Stance => ({
  id: 'ada-truce',
  actor: 'ada',
  issue: 'truce',
  position: 'supports',
  citations: ['cnews'],
  ...more,
});

/** A story in which Ada says hello, with other items or header fields as given. */
export const aStory = (more: {[K in CollectionName]?: readonly Items[K][]} & Json = {}): Json => ({
  version: 1,
  id: 'story',
  lang: 'en',
  sources: [aSource()],
  actors: [anActor()],
  quotes: [aQuote()],
  ...more,
});

/** A story in which Ada says these words. */
export const saying = (text: string, more: Partial<Quote> = {}): Json =>
  aStory({quotes: [aQuote({wordings: [{source: 'cnews', text, form: 'direct'}], ...more})]});

/** JSON as it may stand in a script. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** JSON as it may stand in a single-quoted attribute, too. */
export const json = (value: unknown) => inScript(value).replaceAll("'", '\\u0027').replaceAll('&', '\\u0026');

/** A story as an author pastes it into a tag; a text stands there as it is. */
export const script = (story: unknown) =>
  `<script type="application/json">${typeof story === 'string' ? story : inScript(story)}</script>`;

/** A tag that carries its story as a child script, before what else is in it. */
export const withStory = (story: unknown, attributes = 'quote="hello"', tag = 'quote-card', inside = '') =>
  `<${tag} ${attributes}>${script(story)}${inside}</${tag}>`;
