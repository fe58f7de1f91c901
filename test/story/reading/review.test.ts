import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from '../../../src/story/reading/parse.js';
import {review} from '../../../src/story/reading/review.js';

const sources = [
  {id: 'daily', publisher: 'The Daily Example'},
  {id: 'speech', title: 'The speech', kind: 'primary'},
];
const actors = [{id: 'ada', name: 'Ada Example'}];
const issues = [{id: 'pause', question: 'A pause?'}];

/** The warnings for a story with these items, as `path message`. */
function warnings(items: object): readonly string[] {
  const given = {version: 1, sources, actors, issues, ...items};
  const {story, problems} = parse(given);
  assert.deepEqual(
    problems.filter(({severity}) => severity === 'error' && !('broken' in items)),
    [],
  );
  return review(story!, given).map(({path, message, fix, severity}) => {
    assert.equal(severity, 'warning');
    assert.match(fix, /^[A-Z].*\.$/);
    return `${path} ${message}`;
  });
}

test('A story in which everything has its source is fine', () => {
  const citations = ['daily'];
  assert.deepEqual(
    warnings({
      live: {started: '2025-03-02T10:00Z', ended: '2025-03-02T20:00Z'},
      events: [
        {
          id: 'e1',
          title: 'First',
          date: '2025-03-02',
          leadsTo: ['e2'],
          history: [{status: 'planned', date: '2025-02'}],
        },
        {id: 'e2', title: 'Second'},
      ],
      quotes: [{id: 'q', text: 'Words', citations: ['speech'], verification: 'primary'}],
      stances: [{id: 's', actor: 'ada', issue: 'pause', position: 'supports', citations}],
      pledges: [{id: 'p', by: ['ada'], what: 'Help', steps: [{status: 'announced', citations}]}],
      media: [
        {id: 'm1', kind: 'photo', src: 'a.jpg', alt: ''},
        {id: 'm2', kind: 'photo', caption: 'Seen in the paper'},
      ],
    }),
    [],
  );
});

test('A position, a pledge and its steps each need a citation', () => {
  assert.deepEqual(
    warnings({
      stances: [{id: 's', actor: 'ada', issue: 'pause', position: 'supports', citations: []}],
      pledges: [
        {id: 'p1', by: ['ada'], what: 'Help'},
        {id: 'p2', by: ['ada'], what: 'Help', steps: [{status: 'announced', citations: ['daily']}, {status: 'agreed'}]},
      ],
    }),
    [
      '/stances/0 the position has no citation',
      '/pledges/0 the pledge has no step',
      '/pledges/1/steps/1 this step has no citation',
    ],
  );
});

test('A quotation needs a source, and a primary one to be called primary', () => {
  const found = warnings({
    quotes: [
      {id: 'q1', text: 'Words'},
      {id: 'q2', wordings: [{source: 'daily', text: 'Words'}], verification: 'primary'},
      {id: 'q3', text: 'Words', citations: [{source: 'daily', via: 'CNN'}], verification: 'reported'},
    ],
  });
  assert.equal(found.length, 2);
  assert.match(found[0]!, /^\/quotes\/0 the quotation has no source/);
  assert.match(found[1]!, /^\/quotes\/1\/verification "primary" stands here/);
});

test('A photograph with a file needs an alternative text', () => {
  assert.deepEqual(warnings({media: [{id: 'm', kind: 'photo', src: 'a.jpg'}]}), [
    '/media/0 the photograph has no alternative text',
  ]);
});

test('Dates that run backwards are pointed at', () => {
  const citations = ['daily'];
  const paths = warnings({
    live: {started: '2025-03-02T10:00Z', ended: '2025-03-01'},
    actors: [{id: 'ada', name: 'Ada', roles: [{title: 'Envoy', from: '2025', to: '2024'}]}],
    memberships: [{id: 'm', group: 'ada', actor: 'ada', from: '2025-03', to: '2025-02'}],
    events: [
      {id: 'e1', title: 'First', date: '2025-03-02', leadsTo: ['e2']},
      {
        id: 'e2',
        title: 'Second',
        date: '2025-02-01',
        history: [
          {status: 'planned', date: '2025-02-01'},
          {status: 'happened'},
          {status: 'proposed', date: '2025-01-01'},
        ],
      },
    ],
    pledges: [
      {
        id: 'p',
        by: ['ada'],
        what: 'Help',
        steps: [
          {status: 'announced', date: '2025-03-02', citations},
          {status: 'delivered', date: '2025-03-01', citations},
        ],
      },
    ],
  }).map(text => text.split(' ')[0]);
  assert.deepEqual(paths, [
    '/live/to',
    '/actors/0/roles/0/to',
    '/memberships/0/to',
    '/events/0/leadsTo/0',
    '/events/1/history/2/date',
    '/pledges/0/steps/1/date',
  ]);
});

test('Dates that may be the same are in order', () => {
  assert.deepEqual(
    warnings({
      events: [
        {
          id: 'e',
          title: 'E',
          history: [
            {status: 'planned', date: '2025-03-02'},
            {status: 'happened', date: '2025-03'},
          ],
        },
      ],
    }),
    [],
  );
});

test('A path leads into the file as it was given, also behind an item that was left out', () => {
  assert.deepEqual(warnings({broken: true, quotes: [null, {id: 'bad'}, {id: 'q', text: 'Words'}]}), [
    '/quotes/2 the quotation has no source',
  ]);
});
