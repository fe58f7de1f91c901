import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {arranged, WHOLE, type View} from '../../../src/elements/stance-matrix/arrangement.js';
import {signsIn} from '../../../src/elements/stance-matrix/notes.js';
import {stanceMatrix, type Matrix} from '../../../src/selections/stance-matrix.js';
import type {Stance} from '../../../src/story/file/schema.js';
import words, {type StanceMatrixWords} from '../../../src/locales/stance-matrix/words.js';
import {wordsFor} from '../../../src/ui/language/locale.js';
import {aSource, aStance, aStory, anActor, type Json} from '../../story.js';
import {read} from '../../story/help.js';
import {idOf, PARTIES, THESES, votes, votingStory, type Vote} from '../../voting.js';
import type {Sign} from '../../../src/story/lookups/stances.js';
import type {Scene} from '../../../src/ui/scene.js';

const english = wordsFor<StanceMatrixWords>('en', words);
before(() => english.load());

const sceneOf = (file: object, asOf?: string): Scene<StanceMatrixWords> => ({
  story: read(file).in({lang: 'en', asOf}),
  words: english.module!,
  lang: 'en',
  dir: 'ltr',
});

const view = (more: Partial<View>): View => ({...WHOLE, ...more});
const names = ({rows}: Matrix) => rows.map(({actor}) => actor.id);
function matrixOf(actors: string, issues: string, {story}: Scene): Matrix | undefined {
  const selection = stanceMatrix.select({actors, issues}, story);
  return typeof selection === 'object' ? selection : undefined;
}
const labelOf = (stance: Stance | undefined, {issues}: Matrix) =>
  stance &&
  (issues.find(({id}) => id === stance.issue)?.positions?.find(({id}) => id === stance.position)?.label ??
    stance.position);
const labels = (matrix: Matrix) =>
  matrix.rows.map(({cells}) => cells.map(cell => labelOf(cell?.held.current[0], matrix) ?? ''));
const earlier = (matrix: Matrix) =>
  matrix.rows.map(({cells}) => cells.map(cell => labelOf(cell?.earlier, matrix) ?? ''));

const stanceStory = (stances: readonly (Partial<Stance> & Json)[]) =>
  aStory({
    sources: [aSource()],
    quotes: [],
    actors: ['ada', 'bob', 'eve'].map(id => anActor({id, name: id, kind: id === 'eve' ? 'country' : 'person'})),
    issues: [
      {id: 'truce', question: 'A truce?', positions: [{id: 'later', label: 'Later'}]},
      {id: 'troops', question: 'Troops?'},
    ],
    stances: stances.map((stance, i) => aStance({id: `s${i}`, ...stance})),
  });

test('Each actor has a place for each issue, empty where the sources have no position', () => {
  const scene = sceneOf(
    stanceStory([
      {actor: 'ada', position: 'supports'},
      {actor: 'bob', position: 'later', issue: 'truce'},
      {actor: 'bob', position: 'silent', issue: 'troops'},
    ]),
  );
  assert.deepEqual(labels(matrixOf('', '', scene)!), [
    ['supports', ''],
    ['Later', 'silent'],
    ['', ''],
  ]);
  assert.deepEqual(labels(matrixOf('bob', 'troops', scene)!), [['silent']]);
});

test('Names that the story does not have are no matrix; some that it has are enough', () => {
  const scene = sceneOf(stanceStory([]));
  assert.equal(matrixOf('nobody', '', scene), undefined);
  assert.equal(matrixOf('', 'nothing', scene), undefined);
  assert.deepEqual(names(matrixOf('nobody eve', '', scene)!), ['eve']);
});

test('A position counts as earlier only where it was another one, and surely not a later one', () => {
  const changed = (
    dates: readonly [string, string | undefined],
    positions: readonly [string, string] = ['opposes', 'supports'],
  ) =>
    earlier(
      matrixOf(
        'ada',
        'truce',
        sceneOf(stanceStory(positions.map((position, i) => ({actor: 'ada', position, date: dates[i]})))),
      )!,
    )[0]![0];
  assert.equal(changed(['2025-01', '2025-02']), 'opposes');
  assert.equal(changed(['../2025-08-15', '2025-08-15/2025-08-17']), 'opposes', 'one that ended when the other began');
  assert.equal(changed(['../2025-08-17', '2025-08-15']), '', 'some time up to two days later');
  assert.equal(changed(['2025-01', '2025-02'], ['supports', 'supports']), '', 'the same again');
  assert.equal(changed(['2025-01', undefined]), '', 'a date that nobody knows');
});

test('With a date, what came later does not count', () => {
  const file = stanceStory([
    {actor: 'ada', position: 'opposes', date: '2025-01-01'},
    {actor: 'ada', position: 'supports', date: '2025-02-01'},
  ]);
  const at = (asOf?: string) => labels(matrixOf('ada', 'truce', sceneOf(file, asOf))!)[0]![0];
  assert.deepEqual([at('2024'), at('2025-01-15'), at()], ['', 'opposes', 'supports']);
});

test('Sorting by an issue goes from for to against, either way with those who take no side at the end', () => {
  const order = ['silent', 'opposes', 'undecided', 'mixed', 'supports', 'later', 'conditional'];
  const file = aStory({
    sources: [aSource()],
    quotes: [],
    actors: [...order, 'nobody'].map(id => anActor({id, name: id})),
    issues: [{id: 'truce', question: 'A truce?', positions: [{id: 'later', label: 'Later'}]}],
    stances: order.map(position => ({
      id: `s-${position}`,
      actor: position,
      issue: 'truce',
      position,
      citations: ['cnews'],
    })),
  });
  const scene = sceneOf(file);
  const matrix = matrixOf('', '', scene)!;
  const rest = ['undecided', 'later', 'silent', 'nobody'];
  const sorted = (more: Partial<View>) => names(arranged(matrix, view(more), scene));
  assert.deepEqual(sorted({by: 'truce'}), ['supports', 'conditional', 'mixed', 'opposes', ...rest]);
  assert.deepEqual(sorted({by: 'truce', reverse: true}), ['opposes', 'mixed', 'conditional', 'supports', ...rest]);
  assert.deepEqual(sorted({by: 'name'}), [...order, 'nobody'].sort());
  assert.deepEqual(sorted({by: 'name', reverse: true}), [...order, 'nobody'].sort().reverse());
  for (const by of ['file', '', 'no-such-issue']) assert.deepEqual(sorted({by}), [...order, 'nobody']);
});

test('The legend has the signs that occur, those of earlier positions too', () => {
  const scene = sceneOf(
    stanceStory([
      {actor: 'ada', position: 'opposes', date: '2025-01'},
      {actor: 'ada', position: 'supports', date: '2025-02'},
      {actor: 'bob', position: 'later'},
    ]),
  );
  const matrix = matrixOf('', '', scene)!;
  assert.deepEqual(signsIn(matrix, true, scene.story), ['supports', 'opposes', 'neutral']);
  assert.deepEqual(signsIn(matrix, false, scene.story), ['supports', 'neutral']);
});

// The voting-advice matrix, against what its own votes say.

const all = votes();
const scene = () => sceneOf(votingStory());
const voteOf = new Map(all.map(vote => [`${idOf(vote.party)} ${idOf(vote.thesis)}`, vote]));
/** Every cell of a matrix tells of the vote of its row's party on its column's thesis. */
function assertRight({issues, rows}: Matrix) {
  for (const {actor, cells} of rows) {
    assert.equal(cells.length, issues.length);
    cells.forEach((cell, i) => {
      const vote = voteOf.get(`${actor.id} ${issues[i]!.id}`);
      const where = `${actor.id}, ${issues[i]!.id}`;
      assert.equal(cell?.sign, vote?.position, where);
      assert.equal(cell?.earlier?.position, vote?.earlier, where);
      const [stance] = cell?.held.current ?? [];
      const [citation] = (stance?.citations ?? []) as readonly {readonly wording?: string}[];
      assert.equal(citation?.wording, vote?.comment, where);
    });
  }
}

test('The voting matrix is the same in every run, with answers, gaps and changes', () => {
  assert.deepEqual(votes(), all);
  assert.equal(PARTIES.length, 30);
  assert.equal(THESES.length, 38);
  assert.equal(new Set(THESES.map(idOf)).size, 38);
  assert.ok(all.length > 1000 && all.length < 30 * 38, String(all.length));
  assert.ok(all.filter(vote => vote.earlier).length > 50);
  assert.equal(new Set(all.map(({position}) => position)).size, 5);
});

test('A matrix of 30 parties by 38 theses tells of each vote in its place', () => {
  const whole = matrixOf('', '', scene())!;
  assert.deepEqual(names(whole), PARTIES.map(idOf));
  assert.deepEqual(
    whole.issues.map(({id}) => id),
    THESES.map(idOf),
  );
  assertRight(whole);
});

test('It stays right in every order: sorting loses, doubles and swaps nothing', () => {
  const given = scene();
  const whole = matrixOf('', '', given)!;
  const ids = PARTIES.map(idOf);
  const scale = ['supports', 'mixed', 'opposes', 'undecided', 'silent', undefined];
  for (const by of ['name', ...THESES.map(idOf)]) {
    const sorted = arranged(whole, view({by}), given);
    assert.deepEqual([...names(sorted)].sort(), [...ids].sort(), by);
    assertRight(sorted);
    if (by === 'name') continue;
    const ranks = names(sorted).map(id => scale.indexOf(voteOf.get(`${id} ${by}`)?.position));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
      by,
    );
    const places = new Map(ids.map((id, i) => [id, i]));
    names(sorted).forEach((id, i) => {
      if (i && ranks[i] === ranks[i - 1]) assert.ok(places.get(id)! > places.get(names(sorted)[i - 1]!)!, by);
    });
  }
});

test('It stays right in every choice: who is left holds such a position on a thesis that is shown', () => {
  const given = scene();
  const whole = matrixOf('', '', given)!;
  const hidden = new Set(THESES.slice(3).map(idOf));
  for (const position of ['supports', 'opposes', 'mixed', 'undecided', 'silent'] as const) {
    const chosen = arranged(whole, view({signs: new Set<Sign>([position]), hidden}), given);
    assertRight(chosen);
    assert.deepEqual(
      chosen.issues.map(({id}) => id),
      THESES.slice(0, 3).map(idOf),
    );
    const holds = (vote: Vote | undefined) => vote?.position === position;
    assert.deepEqual(
      names(chosen),
      PARTIES.map(idOf).filter(id => THESES.slice(0, 3).some(thesis => holds(voteOf.get(`${id} ${idOf(thesis)}`)))),
    );
  }
  assert.equal(arranged(whole, view({kinds: new Set(['person'])}), given).rows.length, 0);
  assert.equal(arranged(whole, view({kinds: new Set(['organisation'])}), given).rows.length, 30);
});
