import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Membership} from '../../../src/story/file/schema.js';
import {membershipsOf, quotesBy} from '../../../src/story/lookups/actors.js';
import {correctionsOf} from '../../../src/story/lookups/corrections.js';
import {groupBy} from '../../../src/story/lookups/group-by.js';
import {inOrder} from '../../../src/story/lookups/in-order.js';
import {pledgesBy} from '../../../src/story/lookups/pledges.js';
import {quoteDate} from '../../../src/story/lookups/quotes.js';
import {stancesOf} from '../../../src/story/lookups/stances.js';
import {aQuote, aStory, anActor, anEvent, aStance} from '../../story.js';
import {read} from '../help.js';

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
const bob = anActor({id: 'bob', name: 'Bob'});

test('I see the corrections of an item, whatever kind it is', () => {
  const corrections = [
    {date: '2025-03-04', text: 'First', items: ['hello', 'ada', 'hello']},
    {date: '2025-03-05', text: 'Second', items: ['hello']},
    {date: '2025-03-06', text: 'Of the whole story'},
  ];
  const story = read(aStory({corrections}));
  const of = (id: string) => correctionsOf(story, id).map(({text}) => text);
  assert.deepEqual(of('hello'), ['First', 'Second']);
  assert.deepEqual(of('ada'), ['First']);
  assert.deepEqual(of('cnews'), []);
  assert.deepEqual(of('undefined'), []);
  assert.deepEqual(
    correctionsOf(story, 'ada', 'hello').map(({text}) => text),
    ['First', 'Second'],
    'one that names two of them stands once',
  );
  assert.deepEqual(
    correctionsOf(story.in({asOf: '2025-03-04'}), 'hello').map(({text}) => text),
    ['First'],
    'what came later does not count',
  );
});

test('I see what an actor said and pledged, each once', () => {
  const story = read(
    aStory({
      actors: [anActor(), bob],
      quotes: [
        aQuote(),
        aQuote({id: 'nobodys', speaker: undefined}),
        aQuote({id: 'bobs', speaker: 'bob'}),
        aQuote({id: 'last'}),
      ],
      pledges: [
        {id: 'p1', by: ['ada', 'bob', 'ada'], what: 'Missiles'},
        {id: 'p2', by: [], what: 'Money'},
        {id: 'p3', by: ['bob'], what: 'Troops'},
      ],
    }),
  );
  assert.deepEqual(ids(quotesBy(story, 'ada')), ['hello', 'last']);
  assert.deepEqual(ids(quotesBy(story, 'bob')), ['bobs']);
  assert.deepEqual(ids(quotesBy(story, 'undefined')), []);
  assert.deepEqual(ids(pledgesBy(story, 'ada')), ['p1']);
  assert.deepEqual(ids(pledgesBy(story, 'bob')), ['p1', 'p3']);
  assert.deepEqual(ids(pledgesBy(story, 'nobody')), []);
});

test('What is looked up in one view is there in every other', () => {
  const story = read(aStory());
  const quotesOf = groupBy(
    view => view.file.quotes,
    ({speaker}) => [speaker],
  );
  const found = quotesOf(story.in({lang: 'uk'}), 'ada');
  assert.equal(quotesOf(story, 'ada'), found);
  assert.notEqual(quotesOf(read(aStory()), 'ada'), found);
});

test('Items come oldest first, those of one time as in the file, those without a date last', () => {
  const events = [
    anEvent({id: 'undated'}),
    anEvent({id: 'march', date: '2025-03'}),
    anEvent({id: 'b', date: '2025-03-02'}),
    anEvent({id: 'a', date: '2025-03-02'}),
    anEvent({id: 'about', date: '2025-03-02~'}),
    anEvent({id: 'open', date: '../2025-01'}),
    anEvent({id: 'never'}),
    anEvent({id: 'first', date: '2025-03-01'}),
  ];
  const story = read(aStory({events}));
  const sorted = inOrder(story, story.file.events);
  assert.deepEqual(ids(sorted), ['open', 'first', 'march', 'b', 'a', 'about', 'undated', 'never']);
  assert.deepEqual(ids(story.file.events), ids(events));
});

test('A quotation was said on its own date, else on its event’s', () => {
  const story = read(
    aStory({
      events: [anEvent({date: '2025-03-02'}), anEvent({id: 'some-day'})],
      quotes: [
        aQuote({id: 'own', date: '2025-03-03', event: 'summit'}),
        aQuote({id: 'event', event: 'summit'}),
        aQuote({id: 'none', event: 'some-day'}),
        aQuote({id: 'neither'}),
      ],
    }),
  );
  assert.deepEqual(
    story.file.quotes.map(quote => quoteDate(story, quote)?.text),
    ['2025-03-03', '2025-03-02', undefined, undefined],
  );
});

test('I see an actor’s positions on an issue as they moved, up to the article’s date', () => {
  const story = read(
    aStory({
      actors: [anActor(), bob],
      issues: [
        {id: 'truce', question: 'A truce?'},
        {id: 'talks', question: 'Talks?'},
      ],
      stances: [
        aStance({id: 'later', date: '2025-08-18', position: 'opposes'}),
        aStance({id: 'same-b', date: '2025-08-01'}),
        aStance({id: 'same-a', date: '2025-08-01'}),
        aStance({id: 'undated'}),
        aStance({id: 'early', date: '2025'}),
        aStance({id: 'bobs', actor: 'bob'}),
        aStance({id: 'other', issue: 'talks'}),
      ],
    }),
  );
  assert.deepEqual(ids(stancesOf(story, 'ada', 'truce')), ['early', 'same-b', 'same-a', 'later', 'undated']);
  assert.deepEqual(ids(stancesOf(story.in({asOf: '2025-08-17'}), 'ada', 'truce')), [
    'early',
    'same-b',
    'same-a',
    'undated',
  ]);
  assert.deepEqual(ids(stancesOf(story.in({asOf: '2024'}), 'ada', 'truce')), ['undated']);
  assert.deepEqual(ids(stancesOf(story, 'bob', 'truce')), ['bobs']);
  assert.deepEqual(stancesOf(story, 'bob', 'talks'), []);
});

test('I see to which groups somebody belonged at the article’s date, as far as the file says', () => {
  const member = (id: string, more: Partial<Membership>): Membership => ({
    id,
    group: 'coalition',
    actor: 'ada',
    ...more,
  });
  const story = read(
    aStory({
      actors: [anActor(), anActor({id: 'coalition', kind: 'coalition', name: 'The willing'}), anActor({id: 'other'})],
      memberships: [
        member('undated', {}),
        member('named', {asOf: '2025-08-17'}),
        member('joined', {from: '2025-09'}),
        member('left', {from: '2025-01', to: '2025-06-30'}),
        member('elsewhere', {actor: 'other'}),
      ],
    }),
  );
  const at = (asOf: string) => ids(membershipsOf(story.in({asOf}), 'ada'));
  assert.deepEqual(ids(membershipsOf(story, 'ada')), ['undated', 'named', 'joined', 'left']);
  assert.deepEqual(at('2025-06-30'), ['undated', 'left']);
  assert.deepEqual(at('2025-07-01'), ['undated']);
  assert.deepEqual(at('2025-08-17'), ['undated', 'named']);
  assert.deepEqual(at('2025-09-15'), ['undated', 'named', 'joined']);
  assert.deepEqual(membershipsOf(story, 'nobody'), []);
});
