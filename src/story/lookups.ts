/**
 * Look-ups in a story that more than one element needs. Functions, so that a page loads just those it uses;
 * each groups its collection once per story and then answers in constant time.
 */
import type {Edtf} from './edtf.js';
import {inOrder} from './in-order.js';
import type {Correction, Items, Membership, Quote, Stance} from './schema.js';
import type {Story} from './story.js';

/** Makes a look-up of `list` by the keys that `keysOf` gives for an entry. */
function groupedBy<T>(list: (story: Story) => readonly T[], keysOf: (entry: T) => readonly (string | undefined)[]) {
  return (story: Story, key: string): readonly T[] => {
    let groups = story.groups.get(keysOf) as Map<string | undefined, T[]> | undefined;
    if (!groups) {
      groups = new Map();
      for (const entry of list(story)) {
        for (const of of new Set(keysOf(entry))) {
          const group = groups.get(of);
          if (group) group.push(entry);
          else groups.set(of, [entry]);
        }
      }
      story.groups.set(keysOf, groups as ReadonlyMap<string, readonly unknown[]>);
    }
    return groups.get(key) ?? [];
  };
}

/** When a quotation was said: its own date, else its event's. */
export const quoteDate = (story: Story, quote: Quote): Edtf | undefined =>
  story.date(quote.date ?? story.get('events', quote.event)?.date);

/** Corrections that name an item. */
export const correctionsOf = groupedBy<Correction>(
  story => story.file.corrections,
  ({items}) => items ?? [],
);

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
