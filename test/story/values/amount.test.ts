import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {describeAmount, type Amount, type AmountQualifier, type AmountWords} from '../../../src/story/values/amount.js';

const ENGLISH: AmountWords = {
  about: 'about {amount}',
  'at-least': 'at least {amount}',
  over: 'over {amount}',
  'up-to': 'up to {amount}',
};
const ARABIC: AmountWords = {
  about: 'نحو {amount}',
  'at-least': 'ما لا يقل عن {amount}',
  over: 'أكثر من {amount}',
  'up-to': 'ما يصل إلى {amount}',
};

/** Engines differ in which spaces they put; what readers see is the same. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const describe = (amount: Amount, locale = 'en') => plain(describeAmount(amount, {locale, words: ENGLISH}));

test('I read a number with what it counts', () => {
  assert.equal(describe({value: 5000, unit: 'missiles'}), '5,000 missiles');
  assert.equal(describe({value: 14}), '14');
  assert.equal(describe({value: 0, unit: 'people'}), '0 people');
  assert.equal(describe({value: 12_000_000, unit: 'shells'}), '12,000,000 shells');
  assert.equal(describe({value: 2.5, unit: 'tonnes'}), '2.5 tonnes');
});

test('I read money in its currency, and large sums in words', () => {
  assert.equal(describe({value: 1.6e9, currency: 'GBP'}), '£1.6 billion');
  assert.equal(describe({value: 1e6, currency: 'USD'}), 'US$1 million');
  assert.equal(describe({value: 1e6, currency: 'USD'}, 'en-US'), '$1 million');
  assert.equal(describe({value: 999_999, currency: 'GBP'}), '£999,999');
  assert.equal(describe({value: 12.5, currency: 'GBP'}), '£12.50');
  assert.equal(describe({value: 5000, currency: 'EUR', unit: 'a month'}), '€5,000 a month');
});

test('A sum is never rounded to look shorter', () => {
  assert.equal(describe({value: 1_234_000, currency: 'GBP'}), '£1.234 million');
  assert.equal(describe({value: 1_234_567, currency: 'GBP'}), '£1,234,567');
  assert.equal(describe({value: 0.125, currency: 'GBP'}), '£0.125');
});

test('Large sums are said in my language', () => {
  const sum = {value: 1.6e9, currency: 'EUR'};
  assert.equal(describe(sum, 'de'), '1,6 Milliarden €');
  assert.equal(describe(sum, 'fr'), '1,6 milliard €');
  assert.equal(describe(sum, 'zh'), '€16亿');
  assert.match(describeAmount({...sum, qualifier: 'over'}, {locale: 'ar', words: ARABIC}), /^أكثر من .*مليار/);
});

test('A qualifier is part of the amount', () => {
  assert.equal(describe({value: 5000, unit: 'missiles', qualifier: 'over'}), 'over 5,000 missiles');
  assert.equal(describe({value: 14, unit: 'people', qualifier: 'at-least'}), 'at least 14 people');
  assert.equal(describe({value: 7, qualifier: 'about'}), 'about 7');
  assert.equal(describe({value: 1e9, currency: 'GBP', qualifier: 'up-to'}), 'up to £1 billion');
});

test('A currency sign never garbles the pattern round it', () => {
  // "$1" and "$&" mean something in replacement texts.
  assert.equal(describe({value: 1, currency: 'USD', qualifier: 'over'}, 'en-US'), 'over $1');
  assert.equal(describe({value: 1, unit: '$& $1', qualifier: 'over'}), 'over 1 $& $1');
});

test('I read a range as one', () => {
  assert.equal(describe({min: 5, max: 10, unit: 'drones'}), '5–10 drones');
  assert.equal(describe({min: 10, max: 5}), '5–10');
  assert.equal(describe({min: 5, max: 10, qualifier: 'about'}), 'about 5–10');
  assert.equal(describe({min: 5, max: 5}), '5');
  assert.equal(describe({min: 500, max: 900, currency: 'GBP'}), '£500 – £900');
  assert.equal(describe({min: 1.6e9, max: 2.125e9, currency: 'GBP'}), '£1.6–2.125 billion');
  assert.equal(describe({min: 8e8, max: 1e9, currency: 'GBP'}), '£800 million – £1 billion');
  assert.equal(describe({min: 8e8, max: 1e9, currency: 'EUR'}, 'de'), '800 Millionen € – 1 Milliarde €');
});

test('Half a range says which half', () => {
  assert.equal(describe({min: 5, unit: 'drones'}), 'at least 5 drones');
  assert.equal(describe({max: 5, unit: 'drones'}), 'up to 5 drones');
  assert.equal(describe({min: 5, qualifier: 'over'}), 'over 5');
  assert.equal(describe({min: 5, qualifier: 'at-least'}), 'at least 5');
  assert.equal(describe({max: 5, qualifier: 'about'}), 'up to about 5');
});

test('Alternatives are not a range', () => {
  assert.equal(describe({options: [{value: 5}, {value: 7}], unit: 'drones'}), '5 or 7 drones');
  assert.equal(
    describe({
      options: [
        {value: 5, unit: 'drones'},
        {value: 7, unit: 'drones'},
      ],
    }),
    '5 or 7 drones',
  );
  assert.equal(
    describe({
      options: [
        {value: 5, unit: 'jets'},
        {value: 7, unit: 'drones'},
      ],
    }),
    '5 jets or 7 drones',
  );
  assert.equal(
    describe({options: [{value: 5}, {value: 6}, {value: 7}], currency: 'GBP', qualifier: 'about'}),
    'about £5, £6 or £7',
  );
  assert.equal(
    describe({options: [{value: 5}, {text: 'a dozen drones'}], unit: 'drones'}),
    '5 drones or a dozen drones',
  );
  assert.equal(describe({options: [{value: 5}, {value: 7}]}, 'de'), '5 oder 7');
});

test('Words stay as they were printed', () => {
  assert.equal(describe({text: 'hundreds of drones', unit: 'drones'}), 'hundreds of drones');
  assert.equal(describe({text: 'some', qualifier: 'over'}), 'some');
  assert.equal(describe({value: 7, text: 'seven', unit: 'drones'}), '7 drones');
});

test('An amount without number and words is its unit, or nothing', () => {
  assert.equal(describe({unit: 'drones'}), 'drones');
  assert.equal(describe({}), '');
  assert.equal(describe({value: NaN, options: []}), '');
});

test('A currency or language that does not exist leaves the number readable', () => {
  assert.equal(describe({value: 5000, currency: 'euros!'}), '5,000 euros!');
  assert.equal(describe({value: 5000, currency: 'XYZ'}), 'XYZ 5,000');
  assert.equal(describe({value: 5, currency: ''}), '5');
  for (const locale of ['', 'no_such', '€', 'xx'])
    assert.equal(describe({value: 1.6e9, currency: 'GBP'}, locale), '£1.6 billion');
});

test('A page that extends Object.prototype changes no amount', () => {
  const added = {
    value: 9,
    min: 1,
    text: 'x',
    unit: 'y',
    currency: 'EUR',
    qualifier: 'over',
    options: [],
    style: 'percent',
    type: 'unit',
    notation: 'scientific',
  };
  Object.assign(Object.prototype, added);
  try {
    // Languages that no other test uses, since formatters are kept.
    assert.equal(describe({max: 5000}, 'en-AU'), 'up to 5,000');
    assert.equal(describe({value: 1e6, currency: 'NZD'}, 'en-NZ'), '$1 million');
    assert.equal(describe({}, 'en-AU'), '');
  } finally {
    for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key);
  }
  assert.equal(describe({options: [{value: 5}, {value: 7}]}, 'en-AU'), '5 or 7');
});

/** Any amount, sound or not. */
const figures = fc.oneof(fc.nat(), fc.double());
const fields = {
  value: figures,
  min: figures,
  max: figures,
  qualifier: fc.constantFrom<AmountQualifier>('about', 'at-least', 'over', 'up-to'),
  currency: fc.oneof(fc.constantFrom('GBP', 'USD', 'eur', 'XYZ', 'pounds'), fc.string()),
  unit: fc.oneof(fc.constantFrom('jets', 'people'), fc.string()),
  text: fc.string(),
};
const anyAmount = fc.record(
  {...fields, options: fc.array(fc.record(fields, {requiredKeys: []}), {maxLength: 3})},
  {requiredKeys: []},
);

test('Whatever a story says, no amount fails', () => {
  const locale = fc.constantFrom('en', 'de', 'ar', 'zh', 'fa', 'hi', 'no_such');
  fc.assert(
    fc.property(anyAmount, locale, (amount, tag) => {
      assert.equal(typeof describeAmount(amount, {locale: tag, words: ENGLISH}), 'string');
    }),
    {numRuns: 1000},
  );
});
