/**
 * A voting-advice matrix: thirty invented parties on thirty-eight invented theses, each answer with the party's comment.
 * The same in every run.
 */
import {random} from './bench/data.js';

export interface Vote {
  readonly id: string;
  readonly party: string;
  readonly thesis: string;
  readonly position: 'supports' | 'opposes' | 'mixed' | 'undecided' | 'silent';
  /** What the party held a year earlier, where that was something else. */
  readonly earlier: Vote['position'] | undefined;
  readonly comment: string;
}

const STEMS = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Larch', 'Maple', 'Oak', 'Rowan', 'Willow'];
const KINDS = ['Alliance', 'League', 'Union'];
const THINGS = ['bridges', 'lanterns', 'ferries', 'gardens', 'bells', 'maps', 'clocks', 'kites', 'wells', 'paths'];
const DEMANDS = ['More money for', 'A tax on', 'Public', 'Fewer'];
const POSITIONS = ['supports', 'supports', 'opposes', 'opposes', 'mixed', 'undecided', 'silent'] as const;
const REASONS = [
  'because towns and villages have asked for it for years',
  'as long as the provinces pay their share of it',
  'since nobody has said what it would cost in the end',
  'and would ask the people who live there before anything is built',
  'for what we have is enough, and what is broken can be mended',
];

export const PARTIES: readonly string[] = KINDS.flatMap(kind => STEMS.map(stem => `${stem} ${kind}`));
export const THESES: readonly string[] = DEMANDS.flatMap(demand => THINGS.map(thing => `${demand} ${thing}?`)).slice(
  0,
  38,
);

export const idOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replace(/-$/, '');

/** One answer in twelve is missing, one in ten was another one a year before. */
export function votes(parties = PARTIES, theses = THESES): readonly Vote[] {
  const next = random(5);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return parties.flatMap(party =>
    theses.flatMap((thesis, i) => {
      const position = one(POSITIONS);
      const before = one(POSITIONS);
      const comment = `We have talked about ${thesis.slice(0, -1).toLowerCase()} at length, ${one(REASONS)}.`;
      const missing = next() < 1 / 12;
      const changed = next() < 1 / 10 && before !== position;
      return missing
        ? []
        : {id: `${idOf(party)}-${i + 1}`, party, thesis, position, earlier: changed ? before : undefined, comment};
    }),
  );
}

/** The story file that holds them. */
export const votingStory = (parties = PARTIES, theses = THESES) => ({
  version: 1,
  id: 'voting',
  lang: 'en',
  timeZone: 'UTC',
  sources: parties.map(party => ({id: `${idOf(party)}-answers`, publisher: party, kind: 'primary'})),
  actors: parties.map(name => ({id: idOf(name), kind: 'organisation', name})),
  issues: theses.map(question => ({id: idOf(question), question})),
  stances: votes(parties, theses).flatMap(({id, party, thesis, position, earlier, comment}) => {
    const common = {actor: idOf(party), issue: idOf(thesis), basis: 'stated'};
    const source = `${idOf(party)}-answers`;
    const now = {
      ...common,
      id,
      position,
      date: '2031-05-01',
      citations: [{source, wording: comment, form: 'direct'}],
    };
    return earlier
      ? [{...common, id: `${id}-before`, position: earlier, date: '2030-05-01', citations: [source]}, now]
      : [now];
  }),
});
