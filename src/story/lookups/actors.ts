/** What a story's sources report about an actor. */
import type {Actor, Citation, Membership, Pledge, Quote} from '../file/schema.js';
import type {Story} from '../story.js';
import {groupBy} from './group-by.js';
import {inOrder} from './in-order.js';
import {pledgesBy, pledgeSteps} from './pledges.js';
import {quoteCitations, quoteCounts, quoteDate} from './quotes.js';
import {heldPositions, type HeldPosition} from './stances.js';

const membershipsByActor = /* @__PURE__ */ groupBy<Membership>(
  story => story.file.memberships,
  ({actor}) => [actor],
);

/** The memberships that an actor held at the story's "as of" date, as far as the file says, in file order. */
export const membershipsOf = (story: Story, actor: string): readonly Membership[] =>
  membershipsByActor(story, actor).filter(
    ({from, to, asOf}) =>
      story.counts(from ?? asOf) && (!story.asOf || (story.date(to)?.max ?? Infinity) >= story.asOf.min),
  );

const quotesBySpeaker = /* @__PURE__ */ groupBy<Quote>(
  story => story.file.quotes,
  ({speaker}) => [speaker],
);

/** What an actor had said by the story's "as of" date, oldest first. */
export const quotesBy = (story: Story, actor: string): readonly Quote[] =>
  inOrder(
    story,
    quotesBySpeaker(story, actor).filter(quote => quoteCounts(story, quote)),
    quote => quoteDate(story, quote),
  );

/** Everything that the story has about an actor, apart from the actor's own item, up to the "as of" date. */
export interface ActorFacts {
  readonly memberships: readonly Membership[];
  /** One position per issue. */
  readonly positions: readonly HeldPosition[];
  /** Oldest first. */
  readonly quotes: readonly Quote[];
  readonly pledges: readonly Pledge[];
}

export const actorFacts = ({id}: Actor, story: Story): ActorFacts => ({
  memberships: membershipsOf(story, id),
  positions: heldPositions(story, id),
  quotes: quotesBy(story, id),
  pledges: pledgesBy(story, id),
});

const stancesIn = (positions: readonly HeldPosition[]) =>
  positions.flatMap(({current, others}) => [...current, ...others]);

/** The story's items about an actor. */
export function actorItems(actor: Actor, story: Story): readonly object[] {
  const {memberships, positions, quotes, pledges} = actorFacts(actor, story);
  return [actor, ...memberships, ...stancesIn(positions), ...quotes, ...pledges];
}

/** All citations for an actor: for the role, the portrait, the names and the facts. */
export function actorCitations(actor: Actor, story: Story): readonly Citation[] {
  const {names = [], portrait} = actor;
  const {memberships, positions, quotes, pledges} = actorFacts(actor, story);
  const cited = (items: readonly {readonly citations?: readonly Citation[] | undefined}[]) =>
    items.flatMap(({citations = []}) => citations);
  return [
    ...(story.role(actor)?.citations ?? []),
    ...(story.get('media', portrait)?.citations ?? []),
    ...names.flatMap(({usedBy = []}) => usedBy),
    ...cited(memberships),
    ...cited(stancesIn(positions)),
    ...quotes.flatMap(quoteCitations),
    ...cited(pledges.flatMap(pledge => pledgeSteps(pledge, story))),
  ];
}
