import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compareWordings} from '../../../src/story/values/wordings.js';

/** The stretches that are marked. */
const marked = (base: string, other: string, locale?: string) =>
  compareWordings(base, other, locale)
    .filter(run => run.differs)
    .map(run => run.text);

const CNEWS = 'We need to turn Ukraine into a steel porcupine that is indigestible for potential invaders';
const INVEZZ = 'We must turn Ukraine into a steel porcupine—indigestible for potential invaders';

test('I see in which word one outlet’s wording differs from another’s', () => {
  assert.deepEqual(compareWordings(CNEWS, INVEZZ), [
    {text: 'We ', differs: false},
    {text: 'must', differs: true},
    {text: ' turn Ukraine into a steel porcupine—indigestible for potential invaders', differs: false},
  ]);
  assert.deepEqual(marked(INVEZZ, CNEWS), ['need to', 'that is']);
});

test('The same words are not marked, however they are set', () => {
  const same = [
    ['We will stand.', 'we will stand'],
    ['It’s over', "It's over"],
    ['peace, security - and justice', 'Peace — security and\n“justice”!'],
    ['co\u00adoperation', 'cooperation'],
    ['Zele\u0301na', 'Zel\u00e9na'],
    ['', '…'],
    ['', ''],
  ] as const;
  for (const [base, other] of same) assert.deepEqual(marked(base, other), [], other);
});

test('A different sum, currency or percentage is marked', () => {
  assert.deepEqual(marked('It costs £2 billion', 'It costs $2 billion'), ['$']);
  assert.deepEqual(marked('It costs £2 billion', 'It costs £3 billion'), ['3']);
  assert.deepEqual(marked('about 5 more', 'about 5% more'), ['%']);
  assert.deepEqual(marked('with 1,000 men', 'with 1,500 men'), ['1,500']);
});

test('Differing words in a row are one mark, unless punctuation parts them', () => {
  assert.deepEqual(marked('we go now', 'we stay right here now'), ['stay right here']);
  assert.deepEqual(marked('we go now', 'we stay, perhaps now'), ['stay', 'perhaps']);
});

test('A word that stands elsewhere is marked', () => {
  assert.deepEqual(marked('peace and security', 'security and peace').length, 1);
});

test('Without anything in common all words are marked', () => {
  assert.deepEqual(compareWordings('one two', 'three four.'), [
    {text: 'three four', differs: true},
    {text: '.', differs: false},
  ]);
  assert.deepEqual(marked('', 'three four'), ['three four']);
});

test('An empty wording has nothing to show', () => {
  assert.deepEqual(compareWordings('one', ''), []);
});

test('Chinese wordings are compared though they have no spaces', () => {
  assert.deepEqual(marked('我们必须把乌克兰变成钢铁豪猪', '我们需要把乌克兰变成钢铁豪猪。', 'zh'), ['需要']);
});

test('Arabic wordings are compared', () => {
  const base = 'يجب أن نحول أوكرانيا إلى قنفذ فولاذي';
  assert.deepEqual(marked(base, 'علينا أن نحول أوكرانيا، إلى قنفذ فولاذي', 'ar'), ['علينا']);
});

test('Turkish capitals are those of Turkish', () => {
  assert.deepEqual(marked('Irak', 'ırak', 'tr'), []);
  assert.deepEqual(marked('Irak', 'ırak', 'en'), ['ırak']);
});

test('A language tag that is none is read as English', () => {
  for (const locale of ['', 'no_such', 'x', '€']) assert.deepEqual(marked(CNEWS, INVEZZ, locale), ['must'], locale);
});

test('A browser that cannot find words by language still compares those with spaces', () => {
  const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
  assert.ok(segmenter);
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    assert.deepEqual(marked(CNEWS, INVEZZ), ['must']);
    assert.deepEqual(marked('It’s £2', "It's $2"), ['$']);
    assert.equal(
      compareWordings(CNEWS, ` ${INVEZZ} `)
        .map(run => run.text)
        .join(''),
      ` ${INVEZZ} `,
    );
  } finally {
    Object.defineProperty(Intl, 'Segmenter', segmenter);
  }
});

test('A page that extends Object.prototype changes nothing', () => {
  const added = {
    callback: () => 0,
    comparator: () => true,
    granularity: 'sentence',
    ignoreCase: true,
    maxEditLength: 0,
  };
  Object.assign(Object.prototype, added);
  try {
    assert.deepEqual(marked(CNEWS, INVEZZ), ['must']);
  } finally {
    for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key);
  }
});

test('Whole articles come back unmarked', () => {
  const words = (count: number, word: string) => Array.from({length: count}, () => word).join(' ');
  // A thousand words with the spaces between them are 1,999 tokens.
  assert.deepEqual(marked(words(1000, 'a'), `b ${words(999, 'a')}`), ['b']);
  const long = words(1001, 'b');
  assert.deepEqual(compareWordings('a', long), [{text: long, differs: false}]);
  assert.deepEqual(compareWordings(long, 'a'), [{text: 'a', differs: false}]);
});

test('Long wordings that share nothing come back unmarked', () => {
  const words = (count: number, sign: string) => Array.from({length: count}, (_, n) => `${sign}${n}`).join(' ');
  assert.deepEqual(marked(words(500, 'a'), words(500, 'b')), [words(500, 'b')]);
  const other = words(501, 'b');
  assert.deepEqual(compareWordings(words(500, 'a'), other), [{text: other, differs: false}]);
});

test('The runs put together are the wording, and no two beside each other are alike', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc
      .array(fc.constantFrom('We', 'must', 'need', ' ', ' ', ', ', '’', '我们', '£', '5', '\n'), {
        maxLength: 30,
      })
      .map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'zh', 'ar', 'tr', 'no_such'), (base, other, locale) => {
      const runs = compareWordings(base, other, locale);
      assert.equal(runs.map(run => run.text).join(''), other);
      runs.forEach((run, n) => {
        assert.notEqual(run.text, '');
        assert.notEqual(run.differs, runs[n + 1]?.differs);
        if (run.differs) assert.match(run.text, /[\p{L}\p{N}\p{Sc}%]/u);
      });
    }),
    {numRuns: 1000},
  );
});

test('A wording never differs from itself', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      assert.deepEqual(marked(text, text), []);
    }),
  );
});
