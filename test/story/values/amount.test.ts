import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  addAmounts,
  amountFigure,
  compareAmounts,
  describeAmount,
  sameUnit,
  type Amount,
  type AmountQualifier,
  type AmountWords,
} from '../../../src/story/values/amount.js';

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

/** A total's filled fields. */
const total = (...list: Amount[]) => {
  const found = addAmounts(list);
  return found && {open: found.open, ...(JSON.parse(JSON.stringify(found.amount)) as Amount)};
};

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
    assert.equal(amountFigure({}), undefined);
    assert.equal(describe(addAmounts([{value: 2}, {value: 3}])?.amount ?? {}, 'en-AU'), '5');
  } finally {
    for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key);
  }
  assert.equal(describe({options: [{value: 5}, {value: 7}]}, 'en-AU'), '5 or 7');
});

test('I can sort amounts of the same unit', () => {
  const pounds = (value: number) => ({value, currency: 'GBP'});
  assert.equal(compareAmounts(pounds(1), pounds(2)), -1);
  assert.equal(compareAmounts(pounds(2), pounds(1)), 1);
  assert.equal(compareAmounts(pounds(2), pounds(2)), 0);
  assert.equal(compareAmounts({min: 5, max: 9}, {value: 6}), -1);
  assert.equal(compareAmounts({options: [{value: 7}, {value: 5}]}, {value: 6}), -1);
  assert.equal(compareAmounts({max: 7}, {value: 6}), 1);
});

test('Pounds are not compared with euros, nor numbers with words', () => {
  assert.equal(compareAmounts({value: 1, currency: 'GBP'}, {value: 1, currency: 'EUR'}), undefined);
  assert.equal(compareAmounts({value: 1, unit: 'jets'}, {value: 1}), undefined);
  assert.equal(compareAmounts({value: 1, unit: 'GBP'}, {value: 1, currency: 'GBP'}), undefined);
  assert.equal(compareAmounts({value: 1}, {text: 'hundreds'}), undefined);
  assert.equal(compareAmounts({text: 'hundreds'}, {text: 'hundreds'}), undefined);
});

test('I can ask whether two amounts count the same thing', () => {
  assert.equal(sameUnit({value: 1, currency: 'GBP'}, {min: 2, currency: 'GBP'}), true);
  assert.equal(sameUnit({value: 1, unit: 'jets'}, {text: 'some jets', unit: 'jets'}), true);
  assert.equal(
    sameUnit(
      {value: 1, unit: 'jets'},
      {
        options: [
          {value: 1, unit: 'jets'},
          {value: 2, unit: 'jets'},
        ],
      },
    ),
    true,
  );
  assert.equal(sameUnit({value: 1, unit: 'jets'}, {options: [{value: 1}, {value: 2}], unit: 'jets'}), true);
  assert.equal(sameUnit({value: 1, unit: 'jets'}, {value: 1, unit: 'tanks'}), false);
  const either = {
    options: [
      {value: 1, unit: 'jets'},
      {value: 2, unit: 'tanks'},
    ],
  };
  assert.equal(sameUnit(either, either), false);
});

test('The number behind an amount is its value, lower end or smallest alternative', () => {
  assert.equal(amountFigure({value: 5, qualifier: 'over'}), 5);
  assert.equal(amountFigure({min: 5, max: 9}), 5);
  assert.equal(amountFigure({max: 9}), 9);
  assert.equal(amountFigure({options: [{value: 7}, {value: 5}, {text: 'x'}]}), 5);
  assert.equal(amountFigure({text: 'hundreds'}), undefined);
});

test('Exact amounts add up to an exact amount', () => {
  assert.deepEqual(total({value: 5, unit: 'jets'}, {value: 7, unit: 'jets'}), {
    open: false,
    value: 12,
    unit: 'jets',
  });
  assert.deepEqual(total({value: 0.1, currency: 'GBP'}, {value: 0.2, currency: 'GBP'}), {
    open: false,
    value: 0.3,
    currency: 'GBP',
  });
  assert.deepEqual(total({value: 0}), {open: false, value: 0});
});

test('Ranges add up to a range, and "about" stays', () => {
  assert.deepEqual(total({min: 5, max: 7}, {value: 1}), {open: false, min: 6, max: 8});
  assert.deepEqual(total({value: 5, qualifier: 'about'}, {value: 1}), {
    open: false,
    value: 6,
    qualifier: 'about',
  });
});

test('"Up to" promises nothing for sure', () => {
  assert.deepEqual(total({value: 5, qualifier: 'up-to'}, {value: 10}), {open: false, min: 10, max: 15});
  assert.deepEqual(total({value: 5, qualifier: 'up-to'}, {max: 2}), {open: false, max: 7});
  assert.equal(describe(addAmounts([{value: 5, qualifier: 'up-to', unit: 'jets'}])?.amount ?? {}), 'up to 5 jets');
});

test('A total says "at least" when a part is open', () => {
  const open: Amount[] = [
    {value: 5, qualifier: 'at-least'},
    {value: 5, qualifier: 'over'},
    {min: 5},
    {options: [{value: 7}, {value: 5}]},
  ];
  for (const part of open) {
    assert.deepEqual(total(part, {value: 1}), {open: true, min: 6});
    assert.equal(describe(addAmounts([part, {value: 1}])?.amount ?? {}), 'at least 6');
  }
  assert.deepEqual(total({text: 'hundreds', unit: 'jets'}, {value: 6, unit: 'jets'}), {
    open: true,
    min: 6,
    unit: 'jets',
  });
  assert.equal(describe(addAmounts([{min: 5}, {value: 1, qualifier: 'about'}])?.amount ?? {}), 'at least about 6');
});

test('A total of open totals is open', () => {
  const once = addAmounts([{value: 5, qualifier: 'over'}, {value: 1}]);
  assert.ok(once);
  assert.deepEqual(total(once.amount, {value: 4}), {open: true, min: 10});
});

test('Alternatives keep their unit in a total', () => {
  assert.deepEqual(
    total({
      options: [
        {value: 5, unit: 'jets'},
        {value: 7, unit: 'jets'},
      ],
    }),
    {open: true, min: 5, unit: 'jets'},
  );
});

test('There is no total of different things, of words or of nothing', () => {
  assert.equal(total({value: 5, unit: 'jets'}, {value: 7, unit: 'tanks'}), undefined);
  assert.equal(total({value: 5, currency: 'GBP'}, {value: 7, currency: 'USD'}), undefined);
  assert.equal(
    total({
      options: [
        {value: 5, unit: 'jets'},
        {value: 7, unit: 'tanks'},
      ],
    }),
    undefined,
  );
  assert.equal(total({text: 'hundreds'}, {text: 'some'}), undefined);
  assert.equal(total(), undefined);
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
    fc.property(anyAmount, anyAmount, locale, (a, b, tag) => {
      assert.equal(typeof describeAmount(a, {locale: tag, words: ENGLISH}), 'string');
      const one = compareAmounts(a, b);
      // Not `-order`, which would make -0 of 0.
      const other = compareAmounts(b, a);
      assert.equal(one, other === undefined ? undefined : 0 - other);
      addAmounts([a, b]);
    }),
    {numRuns: 1000},
  );
});

test('A total is neither below its largest sure part nor dependent on the order', () => {
  const part = fc.record({value: fc.nat(), min: fc.nat(), qualifier: fields.qualifier}, {requiredKeys: ['value']});
  fc.assert(
    fc.property(fc.array(part, {minLength: 1}), parts => {
      const sum = addAmounts(parts);
      assert.deepEqual(sum, addAmounts(parts.toReversed()));
      if (!sum) return;
      const sure = parts.filter(({qualifier}) => qualifier !== 'up-to').map(({value}) => value);
      assert.ok((sum.amount.value ?? sum.amount.min ?? 0) >= Math.max(0, ...sure));
      assert.equal(
        sum.open,
        parts.some(({qualifier}) => qualifier === 'over' || qualifier === 'at-least'),
      );
    }),
  );
});
