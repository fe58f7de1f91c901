/**
 * Look-ups in a story that more than one element needs. Functions, so that a page loads just those it uses;
 * most group their collection once per story and then answer in constant time.
 */
import {groupedBy} from './group-by.js';
import {inOrder} from './in-order.js';
import type {Items, Membership, Quote, Stance} from '../file/schema.js';
import type {Story} from '../story.js';

export {correctionsOf, quoteDate} from './group-by.js';

/** What an actor said. */
export const quotesBy = groupedBy<Quote>(
  story => story.file.quotes,
  ({speaker}) => [speaker],
);

/** What an actor pledged. */
export const pledgesBy = groupedBy<Items['pledges']>(
  story => story.file.pledges,
  ({by}) => by,
);

const stancesBy = groupedBy<Stance>(
  story => story.file.stances,
  ({actor, issue}) => [`${actor} ${issue}`],
);

/** An actor's positions on an issue up to the view's date, oldest first. */
export const stancesOf = (story: Story, actor: string, issue: string): readonly Stance[] =>
  inOrder(
    story,
    stancesBy(story, `${actor} ${issue}`).filter(({date}) => story.counts(date)),
  );

const membershipsBy = groupedBy<Membership>(
  story => story.file.memberships,
  ({group}) => [group],
);

/** Who belonged to a group at the view's date, as far as the file says. */
export const membershipsIn = (story: Story, group: string): readonly Membership[] =>
  membershipsBy(story, group).filter(
    ({from, to, asOf}) =>
      story.counts(from ?? asOf) && (!story.asOf || (story.date(to)?.max ?? Infinity) >= story.asOf.min),
  );
