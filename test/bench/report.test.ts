import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {RUNS, runsNamed} from './pages.js';
import {budgetTable, judged, mainFigure, plainText, runTable, type Budget, type RunResult} from './report.js';

const exactly = (value: number) => ({median: value, least: value, most: value});

const run: RunResult = {
  name: 'cards-10',
  title: '10 quotation cards',
  slow: false,
  rounds: 5,
  contenders: [
    {name: 'plain', label: 'Plain', figures: {cpu: {median: 1234.4, least: 1200, most: 1300}, script: exactly(0.4)}},
    {
      name: 'ours',
      label: 'Ours',
      figures: {cpu: exactly(160.5)},
      ratio: {median: 0.1304, least: 0.12, most: 1.456},
    },
    {name: 'vis', label: 'Peer', figures: {}, failure: 'no result in 120 s'},
  ],
};
const budget: Budget = {run: 'cards-10', contender: 'ours', against: 'plain', figure: 'cpu', most: 0.15};

test('A table says the median, the least and the most, and who gave no result', () => {
  const {title, rows} = runTable(run);
  assert.equal(title, '10 quotation cards; 5 rounds');
  assert.deepEqual(rows[0]!.slice(0, 4), ['Plain', '1,234 (1,200–1,300)', '–', '0']);
  assert.deepEqual(rows[1]!.slice(0, 3), ['Ours', '161 (161–161)', '0.130 (0.120–1.46)']);
  assert.deepEqual(rows[2]!.slice(0, 3), ['Peer', 'no result in 120 s', '–']);
});

test('A table on a slow line tells of time to ready, shift and bytes', () => {
  const figures = {ready: exactly(2000), paint: exactly(900), shift: exactly(0.0123), bytes: exactly(21_340)};
  const [row] = runTable({...run, slow: true, contenders: [{name: 'plain', label: 'Plain', figures}]}).rows;
  assert.deepEqual(row, ['Plain', '2,000 (2,000–2,000)', '–', '900', '0.0123', '21.3', '–']);
});

test('A budget holds up to its number and not above', () => {
  const at = (value: number) => judged([budget], [run], () => exactly(value))[0]!;
  assert.equal(at(0.15).holds, true);
  assert.equal(at(0.1501).holds, false);
  assert.equal(at(0.15).title, '10 quotation cards: Ours against Plain, CPU');
  assert.deepEqual(
    budgetTable([at(0.15), at(0.2)]).rows.map(row => row.at(-1)),
    ['holds', 'missed'],
  );
});

test('Of budgets that were not measured nothing is said', () => {
  assert.deepEqual(
    judged([{...budget, run: 'article'}, budget], [run], () => undefined),
    [],
  );
});

test('The columns of a table in plain text stand below one another', () => {
  assert.equal(
    plainText({
      title: 'Title',
      columns: ['', 'ms'],
      rows: [
        ['long name', '1'],
        ['x', '1,000'],
      ],
    }),
    'Title\n              ms\nlong name      1\nx          1,000',
  );
});

test('A run is named alone or with its kind', () => {
  assert.deepEqual(runsNamed('cards-10'), ['cards-10']);
  assert.deepEqual(runsNamed('cards'), ['cards-10', 'cards-100', 'cards-1000']);
  assert.deepEqual(runsNamed('article'), ['article']);
  assert.deepEqual(runsNamed('card'), []);
});

test('Every budget names a run, contenders in it, and a figure that is measured', () => {
  const budgets = JSON.parse(readFileSync('test/bench/budgets.json', 'utf8')) as Budget[];
  assert.ok(budgets.length);
  for (const {run: name, contender, against, figure, most} of budgets) {
    const there = RUNS[name]!().contenders.map(({name: known}) => known);
    assert.ok(there.includes(contender) && there.includes(against ?? contender), `${name}: ${contender}, ${against}`);
    assert.ok([mainFigure(true), mainFigure(false), 'paint', 'shift'].includes(figure), figure);
    assert.ok(most >= 0);
  }
});

test('In every run plain HTML is one contender, and all have names of their own', () => {
  for (const name of ['timeline-20', 'cards-10', 'badges-1000', 'article']) {
    const {contenders, name: own, texts} = RUNS[name]!();
    assert.equal(own, name);
    assert.ok(texts.length);
    assert.equal(contenders[0]!.name, 'plain');
    assert.equal(new Set(contenders.map(contender => contender.name)).size, contenders.length);
  }
});

test('Plain HTML has every text that is counted', () => {
  for (const name of ['timeline-20', 'cards-10', 'badges-1000', 'article']) {
    const {contenders, texts} = RUNS[name]!();
    for (const text of texts) assert.ok(contenders[0]!.html.includes(text), `${name}: ${text}`);
  }
});
