/** What the tags of one item, and the list of sources, select. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {actorCard} from '../../src/selections/actor-card.js';
import {actorName} from '../../src/selections/actor-name.js';
import {quoteCard} from '../../src/selections/quote-card.js';
import type {Missing, Selection} from '../../src/selections/selection.js';
import {sourceList} from '../../src/selections/source-list.js';
import {stanceBadge} from '../../src/selections/stance-badge.js';
import {aQuote, aSource, aStance, aStory, anActor} from '../story.js';
import {read} from '../story/help.js';

const story = read(
  aStory({
    sources: [aSource(), aSource({id: 'late', publisher: 'Late News', published: '2025-09'})],
    actors: [anActor(), anActor({id: 'bo', name: 'Bo'})],
    quotes: [aQuote({date: '2025-03'}), aQuote({id: 'later', speaker: 'bo', date: '2025-09'})],
    issues: [{id: 'truce', question: 'A truce first?'}],
    stances: [aStance({date: '2025-01'}), aStance({id: 'ada-later', position: 'opposes', date: '2025-09'})],
  }),
);
const past = story.in({asOf: '2025-06'});

function fragments(selection: Selection | Missing): readonly string[] {
  assert.ok(typeof selection === 'object');
  return selection.shown().flatMap(item => item.fragments);
}

function sources(selection: Selection | Missing): readonly string[] {
  assert.ok(typeof selection === 'object');
  const cited = selection.shown().flatMap(item => item.citations());
  return cited.map(citation => (typeof citation === 'string' ? citation : citation.source));
}

test('A card of an actor is where links to the actor lead, and cites what it shows up to its date', () => {
  assert.deepEqual(fragments(actorCard.select({actor: 'ada'}, story)), ['actor-ada']);
  assert.deepEqual([...new Set(sources(actorCard.select({actor: 'ada'}, past)))], ['cnews']);
  assert.deepEqual(sources(actorCard.select({actor: 'bo'}, past)), []);
});

test('A name shows the same as the card, and gives way to it', () => {
  assert.deepEqual(fragments(actorName.select({actor: 'ada'}, story)), ['actor-ada']);
  assert.equal(actorName.mentions, true);
});

test('A quotation is shown once it was said', () => {
  assert.deepEqual(fragments(quoteCard.select({quote: 'later'}, story)), ['quote-later']);
  assert.equal(quoteCard.select({quote: 'later'}, past), `quotation "later" as of ${past.asOf!.text}`);
  assert.deepEqual(sources(quoteCard.select({quote: 'hello'}, past)), ['cnews']);
});

test('A badge is where links to each of its positions lead, those of other dates included', () => {
  assert.deepEqual(fragments(stanceBadge.select({actor: 'ada', issue: 'truce'}, story)), [
    'stance-ada-later',
    'stance-ada-truce',
  ]);
  assert.deepEqual(fragments(stanceBadge.select({actor: 'ada', issue: 'truce'}, past)), ['stance-ada-truce']);
  assert.deepEqual(fragments(stanceBadge.select({actor: 'bo', issue: ''}, story)), []);
});

test('A list of sources leaves out what was printed later', () => {
  const all = {sources: '', scope: 'story'};
  assert.deepEqual(fragments(sourceList.select(all, story)), ['source-cnews', 'source-late']);
  assert.deepEqual(fragments(sourceList.select(all, past)), ['source-cnews']);
});

test('A list of the page’s sources has those that are used, in the order of their use', () => {
  const use = (source: string) => ({source, fragment: `quote-${source}`, name: undefined, tag: 'quote-card'});
  const used = [use('late'), use('cnews'), use('late')];
  assert.deepEqual(fragments(sourceList.select({sources: '', scope: 'page'}, story, used)), [
    'source-late',
    'source-cnews',
  ]);
});

test('What an attribute names and the story lacks is said, and so is a choice that the attribute has to make', () => {
  assert.equal(actorCard.select({actor: 'nobody'}, story), 'actor "nobody"');
  assert.equal(actorCard.select({actor: ''}, story), 'single actor: name one in the actor attribute');
  assert.equal(stanceBadge.select({actor: 'ada', issue: 'none'}, story), 'issue "none"');
  assert.equal(sourceList.select({sources: 'none', scope: ''}, story), 'source of "none"');
});
