import assert from 'node:assert/strict';
import reference from 'edtf';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  compareEdtf,
  describeEdtf,
  machineDate,
  parseEdtf,
  type DateWords,
  type DescribeOptions,
  type Edtf,
} from '../../../src/story/values/edtf.js';

const read = (text: string): Edtf => {
  const date = parseEdtf(text);
  assert.ok(date, `${text} is not read`);
  return date;
};

/** Compares with the reference at its levels 0 to `level` (3 is what it calls experimental). */
const agrees = (text: string, level = 1): void => {
  const {min, max} = read(text);
  const expected = reference(text, {level});
  // The reference has null for an unknown end. We have the same infinity as for an open one: either way nothing
  // bounds the interval on that side, and `start` and `end` tell the two apart.
  assert.deepEqual({text, min, max}, {text, min: expected.min ?? -Infinity, max: expected.max ?? Infinity});
};

const referenceRejects = (text: string): void => {
  assert.throws(() => reference(text, {level: 1}), `the reference reads ${text}`);
};

const iso = (ms: number): string => new Date(ms).toISOString();

test('Every plain year, month and day is read as the reference reads it', () => {
  for (const text of [
    ...['2025', '1999', '1900', '0001', '0099', '0999', '9999'],
    ...['2025-01', '2025-02', '2024-02', '2025-04', '2025-12', '0099-12', '9999-12'],
    ...['2025-03-02', '2024-02-29', '2000-02-29', '2025-02-28', '2025-12-31', '2025-01-01', '0050-06-30'],
  ]) {
    agrees(text, 0);
  }
});

test('A time with its zone is the same instant as in the reference', () => {
  for (const text of [
    '2025-03-03T08:00Z',
    '2025-03-03T08:00:00Z',
    '2025-03-03T00:00:00Z',
    '2025-03-03T23:59:59Z',
    '2025-03-03T08:00:00.123Z',
    '2025-03-03T08:00+01:00',
    '2025-03-03T08:00:00+01:00',
    '2025-03-03T08:00:00+01',
    '2025-03-03T08:00-05',
    '2025-03-03T08:00:00-04:30',
    '2025-03-03T08:00:00+05:45',
    '2025-01-01T00:30:00+14:00',
    '2024-12-31T23:30:00-11:00',
    '0099-03-03T08:00Z',
  ]) {
    agrees(text, 0);
  }
  assert.equal(iso(read('2025-03-03T08:00:00+01:00').min), '2025-03-03T07:00:00.000Z');
  assert.equal(read('2025-03-03T08:00Z').max, read('2025-03-03T08:00Z').min);
});

test('A date marked about or uncertain keeps the bounds that are written, as in the reference', () => {
  // Neither widens the bounds: nobody can say by how much.
  for (const text of ['2025~', '2025?', '2025%', '2025-03~', '2025-03?', '2025-03-02%', '1984-06-02?']) {
    agrees(text);
  }
});

test('Unspecified digits cover what they may stand for, as in the reference', () => {
  for (const text of ['201X', '20XX', '199X', '19XX', '2004-XX', '1985-04-XX', '2024-02-XX', '1985-XX-XX']) {
    agrees(text);
  }
});

test('A season lasts a quarter of its year, as in the reference', () => {
  // Quarters are no one's seasons, but they sort right within the year, and half the world has spring in September.
  for (const text of ['2001-21', '2001-22', '2001-23', '2001-24', '0099-24']) agrees(text);
  assert.equal(iso(read('2001-22').min), '2001-04-01T00:00:00.000Z');
  assert.equal(iso(read('2001-24').max), '2001-12-31T23:59:59.999Z');
});

test('An interval runs from the first instant of its start to the last of its end, as in the reference', () => {
  for (const text of [
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005-02-08',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2005/2006-02',
    '2025/2025-06',
    '2025-03-03T08:00Z/2025-03-04T08:00Z',
    '2025-03-03/2025-03-04T08:00Z',
  ]) {
    agrees(text, 0);
  }
  for (const text of ['1984~/2004-06', '1984?/2004%', '2004-06-01~/2004-06-20?']) agrees(text);
});

test('An interval with an open or unknown end has no bound there', () => {
  for (const text of [
    '1985/..',
    '1985-04-12/..',
    '../1985-04',
    '../1985',
    '1985/',
    '1985-04/',
    '/1985',
    '/1985-04-12~',
  ]) {
    agrees(text);
  }
  assert.deepEqual(
    ['1985/..', '1985/', '../1985', '/1985']
      .map(text => read(text))
      .map(({start, end}) => [start, end].find(e => typeof e === 'string')),
    ['open', 'unknown', 'open', 'unknown'],
  );
});

test('Seasons with a qualifier, and seasons and unspecified digits in intervals, are read as the reference reads them above level 1', () => {
  // ISO 8601-2 itself allows these; "about spring 2025" is what a desk wants to say.
  for (const text of ['2001-21/2001-22', '2001-24/2003-21', '2001-21~', '2001-22?', '2001-23%']) agrees(text, 3);
  for (const text of ['2004-XX/2005', '2004-06-XX/2004-07-03', '201X/202X', '1985-XX-XX/..']) agrees(text, 2);
});

test('Every day the calendar has is read as the reference reads it', () => {
  const days = fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'), (day, length, mark) => {
      const text = day.toISOString().slice(0, length) + mark;
      agrees(text);
    }),
    {numRuns: 300, examples: [[new Date('2024-02-29'), 10, '']]},
  );
});

test('What is not a date is rejected, as the reference rejects it', () => {
  for (const text of [
    ...['', ' ', '..', 'x', 'today', 'March 2025', '02/03/2025', 'NaN', 'null'],
    ...['2', '201', '20255', '25-03-02', '2025-3', '2025-3-3', '2025-03-3', '20250302', '2025/03/02'],
    ...[' 2025', '2025 ', '2025\n', '2025-', '-2025-', '2025-03-', '２０２５'],
    ...['2025-00', '2025-13', '2025-20', '2025-25', '2025-99', '2025-01-00', '2025-01-32', '2025-01-39'],
    ...['2025-02-30', '2025-02-31', '2025-04-31', '2025-06-31', '2025-09-31', '2025-11-31', '2025-21-01'],
    ...['2025-W10', '2025-W10-1', '2025-100', '2025S3', '2025-21-XX', '2025-03-03T'],
    ...['2025T08:00Z', '2025-03T08:00Z', '2025-21T08:00Z', '1985-04-XXT08:00Z', '2025-03-03 08:00Z'],
    ...['2025-03-03t08:00z', '2025-03-03T8:00Z', '2025-03-03T08Z', '2025-03-03T08:0Z', '2025-03-03T08:00z'],
    ...['2025-03-03T25:00Z', '2025-03-03T24:01Z', '2025-03-03T08:60Z', '2025-03-03T08:00:60Z'],
    ...['2025-03-03T99:99Z'],
    ...['2025-03-03T08:00+25:00', '2025-03-03T08:00+1', '2025-03-03T08:00+01:60', '2025-03-03T08:00-00:00'],
    ...['2025-03-03T08:00Z~', '2025-03-03T08:00Z?', '2025-02-30T08:00Z', '2025-03-03T08:00+'],
    ...['X', 'XX', '2X', '2XXX', '2X25', '20X5', '201x', '201X-03', '20XX-XX', '2025-X3'],
    ...['2025-0X', '2025-XX-01', '2025-03-0X'],
    ...['2025~~', '2025?~', '~2025', '?2025-03', '2025~-03', '2025-03~-02', '2025-?03', '2025!'],
    ...['2026/2025', '2025-03/2025-02', '2025-03-03/2025-03-02'],
    ...['2025-03-03T09:00Z/2025-03-03T08:00Z', '2025-04/2024'],
    ...['2025/2026/2027', '2025//2026', '//', '2025/x', 'x/2025', '2025/2025-02-30'],
    ...['2025/2025-03-03T25:00Z', '2025/...'],
    ...['[2025,2026]', '{2025}', '2025,2026', '2025..2026', '[..2025]'],
  ]) {
    assert.equal(parseEdtf(text), undefined, text);
    referenceRejects(text);
  }
});

test('A 29 February that the calendar lacks is rejected, though the reference takes it for 1 March', () => {
  for (const text of ['2025-02-29', '1900-02-29', '2100-02-29', '2025-02-29/2025-03-02', '2025-02-29T08:00Z']) {
    assert.equal(parseEdtf(text), undefined, text);
    assert.ok(reference(text, {level: 1}), text);
  }
});

test('What would mislead a reader is rejected, though the reference reads it', () => {
  for (const text of [
    // A time without a zone: no instant. The reference takes it for UTC.
    ...['2025-03-03T08:00', '2025-03-03T08:00:00'],
    // Fractions other than milliseconds: the reference takes .5 for 5 milliseconds.
    '2025-03-03T08:00:00.5Z',
    // 24:00: withdrawn in ISO 8601-1:2019, and invalid in HTML.
    ...['2025-03-03T24:00Z', '2025-03-03T24:00:00Z'],
    // Shifts in the basic format, or with a minus sign that is not on keyboards: not EDTF's, not HTML's.
    ...['2025-03-03T08:00+0100', '2025-03-03T08:00−01:00'],
    // The year 0 and before: `Intl` words them as years after 1, HTML has none.
    ...['0000', '000X', '00XX', '0000-01-01', '-0044', '-0001-03'],
    // Years of more than four digits: out of the range of `Date`, and of news.
    ...['Y170000002', 'Y-170000002'],
    // Two digits are a century to the reference, and a typing mistake in a newsroom.
    ...['20', '25'],
    // Intervals without any date, and years without any digit, say nothing.
    ...['/', '../..', '../', '/..', 'XXXX'],
  ]) {
    assert.equal(parseEdtf(text), undefined, text);
    assert.ok(reference(text, {level: 1}), text);
  }
});

test('What a desk may well mean is read, though the reference rejects it', () => {
  for (const [text, min, max] of [
    // One day, or one month, written as an interval.
    ['2025/2025', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['2025-03-02/2025-03-02', '2025-03-02T00:00:00.000Z', '2025-03-02T23:59:59.999Z'],
    // From some day to some time later in the year: the reference compares first instants only.
    ['2025-03/2025', '2025-03-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['2025-03-03T08:00Z/2025-03-03', '2025-03-03T08:00:00.000Z', '2025-03-03T23:59:59.999Z'],
    // "About the 2010s".
    ['201X~', '2010-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z'],
    ['2004-XX?', '2004-01-01T00:00:00.000Z', '2004-12-31T23:59:59.999Z'],
    // Shifts up to 14:59 either way; the reference knows which are in use (-12:00 to +14:00).
    ['2025-03-03T08:00-12:30', '2025-03-03T20:30:00.000Z', '2025-03-03T20:30:00.000Z'],
  ] as const) {
    const date = read(text);
    assert.deepEqual([text, iso(date.min), iso(date.max)], [text, min, max]);
    referenceRejects(text);
  }
});

test('Every hour, minute and second past the clock is rejected', () => {
  for (let n = 0; n < 100; n++) {
    const nn = String(n).padStart(2, '0');
    assert.equal(parseEdtf(`2025-03-03T${nn}:00Z`) !== undefined, n < 24, `hour ${nn}`);
    assert.equal(parseEdtf(`2025-03-03T08:${nn}Z`) !== undefined, n < 60, `minute ${nn}`);
    assert.equal(parseEdtf(`2025-03-03T08:00:${nn}Z`) !== undefined, n < 60, `second ${nn}`);
    assert.equal(parseEdtf(`2025-03-03T08:00+${nn}:00`) !== undefined, n < 15, `shift ${nn}`);
  }
});

test('I can tell what a date is exact to, and its parts, as written', () => {
  const parts = (text: string): unknown[] => {
    const {start} = read(text);
    assert.ok(typeof start === 'object', 'the start is a date');
    return [start.precision, start.year, start.month, start.day, start.season];
  };
  const none = undefined;
  for (const [text, expected] of [
    ['20XX', ['century', 2000, none, none, none]],
    ['201X', ['decade', 2010, none, none, none]],
    ['2025', ['year', 2025, none, none, none]],
    ['2004-XX', ['year', 2004, none, none, none]],
    ['1985-XX-XX', ['year', 1985, none, none, none]],
    ['2001-23', ['season', 2001, none, none, 23]],
    ['2025-03', ['month', 2025, 3, none, none]],
    ['1985-04-XX', ['month', 1985, 4, none, none]],
    ['2025-03-02', ['day', 2025, 3, 2, none]],
    ['2025-03-02T23:30-05:00', ['time', 2025, 3, 2, none]],
  ] as const) {
    assert.deepEqual([text, ...parts(text)], [text, ...expected]);
  }
  assert.equal(read('2025~/2026').text, '2025~/2026');
  assert.equal(read('2025').end, undefined);
});

test('Tilde means about, a question mark uncertain, a per cent sign both', () => {
  for (const [mark, approximate, uncertain] of [
    ['', false, false],
    ['~', true, false],
    ['?', false, true],
    ['%', true, true],
  ] as const) {
    for (const text of ['2025', '2025-03', '2025-03-02', '2025-21', '201X', '2004-XX']) {
      const {start} = read(text + mark);
      assert.ok(typeof start === 'object', 'the start is a date');
      assert.deepEqual([start.approximate, start.uncertain], [approximate, uncertain], text + mark);
    }
  }
});

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** One end of an interval, or a whole date: valid text of every kind. Days stop at 28, which every month has. */
const ends = fc
  .record({
    form: fc.constantFrom('year', 'month', 'day', 'time', 'shifted', 'season', 'X', 'XX', 'month XX', 'day XX'),
    // Few years, so that dates often meet.
    year: fc.integer({min: 2020, max: 2026}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
    hour: fc.integer({min: 0, max: 23}),
    season: fc.integer({min: 21, max: 24}),
    mark: fc.constantFrom('', '', '~', '?', '%'),
  })
  .map(({form, year, month, day, hour, season, mark}) => {
    const date = `${year}-${pad(month)}-${pad(day)}`;
    switch (form) {
      case 'month':
        return date.slice(0, 7) + mark;
      case 'day':
        return date + mark;
      case 'time':
        return `${date}T${pad(hour)}:30Z`;
      case 'shifted':
        return `${date}T${pad(hour)}:30:15+01:00`;
      case 'season':
        return `${year}-${season}${mark}`;
      case 'X':
        return date.slice(0, 3) + 'X' + mark;
      case 'XX':
        return date.slice(0, 2) + 'XX' + mark;
      case 'month XX':
        return `${year}-XX${mark}`;
      case 'day XX':
        return date.slice(0, 8) + 'XX' + mark;
      default:
        return String(year) + mark;
    }
  });

const dates = fc
  .oneof(
    ends,
    ends.map(end => `${end}/..`),
    ends.map(end => `../${end}`),
    ends.map(end => `${end}/`),
    ends.map(end => `/${end}`),
    fc.tuple(ends, ends).map(([a, b]) => (read(a).min > read(b).max ? `${b}/${a}` : `${a}/${b}`)),
  )
  .map(read);

test('Whatever stands where a date should be, nothing throws', () => {
  const nearly = fc.string({
    unit: fc.constantFrom(...'0123456789-/.~?%XTZ:+ '),
    maxLength: 70,
  });
  const broken = fc
    .tuple(dates, fc.nat(60), fc.constantFrom(...'0129-/.~?%XTZ:+', ''))
    .map(([{text}, at, by]) => text.slice(0, at) + by + text.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly, broken), value => {
      const date = parseEdtf(value);
      if (!date) return;
      assert.equal(date.text, value);
      assert.ok(date.min <= date.max, 'the bounds are in order');
      assert.notEqual(describeEdtf(date, {locale: 'en', words: english}), '');
      machineDate(date);
    }),
    {numRuns: 2000},
  );
  for (const value of [
    undefined,
    null,
    2025,
    NaN,
    {},
    [],
    ['2025'],
    new Date(0),
    Symbol('2025'),
    2025n,
    () => '2025',
  ]) {
    assert.equal(parseEdtf(value), undefined);
  }
});

test('A very long text is rejected at once', () => {
  const started = performance.now();
  for (const text of ['2025'.repeat(1e6), 'X'.repeat(1e6), '2025-XX-'.repeat(1e5), `2025/${' '.repeat(1e6)}`]) {
    assert.equal(parseEdtf(text), undefined);
  }
  assert.ok(performance.now() - started < 1000, 'it took more than a second');
  // The longest that says something.
  read('2025-03-03T08:00:00.000+01:00/2025-03-03T08:00:00.000-01:00');
});

test('Dates go in order of when they begin, and the more exact first', () => {
  const inOrder = [
    '/2024',
    '../2025',
    '20XX',
    '2024-12-31',
    '2025-01-01T00:00Z',
    '2025-01-01',
    '2025-01',
    '2025-21',
  ].concat(['2025/2025-06', '2025', '2025/..', '2025-03-03T09:00+02:00', '2025-03-03T08:00Z']);
  // No start comes first; 20XX begins in 2000.
  const sorted = [...inOrder].reverse().map(read).sort(compareEdtf);
  assert.deepEqual(
    sorted.map(({text}) => text),
    inOrder,
  );
});

test('Dates that begin and end together keep the order of the file', () => {
  const same = ['2025', '2025~', '2025-XX', '2025/2025', '2025-XX-XX', '2025?'];
  for (const texts of [same, [...same].reverse()]) {
    assert.deepEqual(
      texts
        .map(read)
        .sort(compareEdtf)
        .map(({text}) => text),
      texts,
    );
  }
  assert.equal(compareEdtf(read('/2025'), read('../2025')), 0);
  assert.equal(compareEdtf(read('2025/'), read('2025/..')), 0);
  assert.equal(compareEdtf(read('2025-03-03T08:00Z'), read('2025-03-03T09:00+01:00')), 0);
});

test('The order of two dates does not depend on which is named first', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      assert.equal(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a)), 0);
      assert.equal(compareEdtf(a, a), 0);
      assert.equal(compareEdtf(a, b) === 0, a.min === b.min && a.max === b.max);
    }),
    {numRuns: 1000},
  );
});

test('If one date goes before a second and the second before a third, the first goes before the third', () => {
  fc.assert(
    fc.property(dates, dates, dates, (...three) => {
      const [a, b, c] = three.sort(compareEdtf);
      assert.ok(a && b && c, 'there are three');
      assert.ok(Math.max(compareEdtf(a, b), compareEdtf(b, c), compareEdtf(a, c)) <= 0, 'the order is not transitive');
      if (compareEdtf(a, b) === 0) assert.equal(Math.sign(compareEdtf(a, c)), Math.sign(compareEdtf(b, c)));
    }),
    {numRuns: 1000},
  );
});

const english: DateWords = {
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  range: '{start} to {end}',
  openStart: 'until {date}',
  openEnd: 'from {date}',
  unknownStart: 'until {date}, start unknown',
  unknownEnd: 'from {date}, end unknown',
  seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
  decade: '{year}s',
  century: '{year}–{last}',
};

const arabic: DateWords = {
  about: 'نحو {date}',
  uncertain: '{date} (غير مؤكد)',
  range: 'من {start} إلى {end}',
  openStart: 'حتى {date}',
  openEnd: 'منذ {date}',
  unknownStart: 'حتى {date}، والبداية غير معروفة',
  unknownEnd: 'منذ {date}، والنهاية غير معروفة',
  seasons: ['ربيع {year}', 'صيف {year}', 'خريف {year}', 'شتاء {year}'],
  decade: 'عقد {year}',
  century: '{year}–{last}',
};

// Releases of ICU differ in the spaces round a dash, and in what stands between a date and its time.
const plain = (text: string): string =>
  text
    .replace(/\s*–\s*/g, '–')
    .replace(/\s+/g, ' ')
    .replace(/ at (?=\d\d:)|(?: في|،) (?=\d\d:)/, ', ');

const say = (text: string, options: Partial<DescribeOptions> = {}): string =>
  plain(describeEdtf(read(text), {locale: 'en', words: english, ...options}));

test('A British reader sees every kind of date in words', () => {
  for (const [text, long, short] of [
    ['2025', '2025', '2025'],
    ['2025-03', 'March 2025', 'Mar 2025'],
    ['2025-03-02', '2 March 2025', '2 Mar 2025'],
    ['2025-03-03T08:00Z', '3 March 2025, 08:00 UTC', '3 Mar 2025, 08:00 UTC'],
    ['2025-03-03T23:05:59-01:00', '4 March 2025, 00:05 UTC', '4 Mar 2025, 00:05 UTC'],
    ['201X', '2010s', '2010s'],
    ['20XX', '2000–2099', '2000–2099'],
    ['2004-XX', '2004', '2004'],
    ['1985-04-XX', 'April 1985', 'Apr 1985'],
    ['1985-XX-XX', '1985', '1985'],
    ['2001-21', 'spring 2001', 'spring 2001'],
    ['2001-22', 'summer 2001', 'summer 2001'],
    ['2001-23', 'autumn 2001', 'autumn 2001'],
    ['2001-24', 'winter 2001', 'winter 2001'],
    ['2025-03-02~', 'about 2 March 2025', 'about 2 Mar 2025'],
    ['2025-03?', 'March 2025 (uncertain)', 'Mar 2025 (uncertain)'],
    ['2025%', 'about 2025 (uncertain)', 'about 2025 (uncertain)'],
    ['2001-21~', 'about spring 2001', 'about spring 2001'],
    ['201X?', '2010s (uncertain)', '2010s (uncertain)'],
    ['2025-08-15/2025-08-17', '15–17 August 2025', '15–17 Aug 2025'],
    ['2025-08-15/2025-08-15', '15 August 2025', '15 Aug 2025'],
    ['2025-07-30/2025-08-02', '30 July–2 August 2025', '30 Jul–2 Aug 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024–2 January 2025', '30 Dec 2024–2 Jan 2025'],
    ['2025-03/2025-05', 'March–May 2025', 'Mar–May 2025'],
    ['2024/2025', '2024–2025', '2024–2025'],
    ['2025-08-15~/2025-08-17~', 'about 15–17 August 2025', 'about 15–17 Aug 2025'],
    ['2025-08-15%/2025-08-17%', 'about 15–17 August 2025 (uncertain)', 'about 15–17 Aug 2025 (uncertain)'],
    ['2025-08-15~/2025-08-17', 'about 15 August 2025 to 17 August 2025', 'about 15 Aug 2025 to 17 Aug 2025'],
    [
      '2025-08-15/2025-08-17?',
      '15 August 2025 to 17 August 2025 (uncertain)',
      '15 Aug 2025 to 17 Aug 2025 (uncertain)',
    ],
    ['2025-03-02/2025-04', '2 March 2025 to April 2025', '2 Mar 2025 to Apr 2025'],
    ['2001-21/2001-22', 'spring 2001 to summer 2001', 'spring 2001 to summer 2001'],
    ['199X/201X', '1990s to 2010s', '1990s to 2010s'],
    ['2025-03-02/..', 'from 2 March 2025', 'from 2 Mar 2025'],
    ['2025-03-02/', 'from 2 March 2025, end unknown', 'from 2 Mar 2025, end unknown'],
    ['../2025-03-02', 'until 2 March 2025', 'until 2 Mar 2025'],
    ['/2025-03-02', 'until 2 March 2025, start unknown', 'until 2 Mar 2025, start unknown'],
    ['2025-03~/..', 'from about March 2025', 'from about Mar 2025'],
    ['../201X', 'until 2010s', 'until 2010s'],
    ['0099-12-31', '31 December 99', '31 Dec 99'],
  ] as const) {
    assert.deepEqual([text, say(text)], [text, long]);
    assert.deepEqual([text, say(text, {dateStyle: 'long'})], [text, long]);
    assert.deepEqual([text, say(text, {dateStyle: 'short'})], [text, short]);
  }
});

test('An Arabic reader sees every kind of date in words', () => {
  for (const [text, expected] of [
    ['2025', '2025'],
    ['2025-03', 'مارس 2025'],
    ['2025-03-02', '2 مارس 2025'],
    ['2025-03-03T08:00Z', '3 مارس 2025, 08:00 UTC'],
    ['201X', 'عقد 2010'],
    ['20XX', '2000–2099'],
    ['1985-04-XX', 'أبريل 1985'],
    ['2004-XX', '2004'],
    ['2001-21', 'ربيع 2001'],
    ['2001-22', 'صيف 2001'],
    ['2001-23', 'خريف 2001'],
    ['2001-24', 'شتاء 2001'],
    ['2025-03~', 'نحو مارس 2025'],
    ['2025-03?', 'مارس 2025 (غير مؤكد)'],
    ['2025-03%', 'نحو مارس 2025 (غير مؤكد)'],
    ['2025-08-15/2025-08-17', '15–17 أغسطس 2025'],
    ['2025-08-15~/2025-08-17~', 'نحو 15–17 أغسطس 2025'],
    ['2025-03-02/2025-04', 'من 2 مارس 2025 إلى أبريل 2025'],
    ['2025-03-02/..', 'منذ 2 مارس 2025'],
    ['2025-03-02/', 'منذ 2 مارس 2025، والنهاية غير معروفة'],
    ['../2025-03-02', 'حتى 2 مارس 2025'],
    ['/2025-03-02', 'حتى 2 مارس 2025، والبداية غير معروفة'],
  ] as const) {
    assert.deepEqual([text, say(text, {locale: 'ar', words: arabic})], [text, expected]);
  }
  assert.equal(
    say('2025-03-03T08:00Z', {locale: 'ar', words: arabic, timeZone: 'Asia/Riyadh'}),
    '3 مارس 2025, 11:00 غرينتش+3',
  );
});

test('A time is shown in the zone of the story, with summer time and the zone named', () => {
  const timeZone = 'Europe/London';
  assert.equal(say('2025-03-03T08:00Z', {timeZone}), '3 March 2025, 08:00 GMT');
  assert.equal(say('2025-07-03T23:30Z', {timeZone}), '4 July 2025, 00:30 BST');
  assert.equal(say('2025-07-03T18:30-05', {timeZone}), '4 July 2025, 00:30 BST');
  assert.equal(say('2025-07-03T08:00Z/2025-07-03T10:30Z', {timeZone}), '3 July 2025, 09:00–11:30 BST');
  assert.equal(say('2025-07-03T08:00Z/..', {timeZone, dateStyle: 'short'}), 'from 3 Jul 2025, 09:00 BST');
});

test('A range leaves no space round the dash between two of a kind, whatever `Intl` knows', () => {
  const options = {locale: 'en-GB', words: english};
  assert.equal(describeEdtf(read('2025-08-15/2025-08-17'), options), '15–17 August 2025');
  assert.match(describeEdtf(read('2025-07-30/2025-08-02'), options), /^30 July\s–\s2 August 2025$/);
});

test('A date without a time is the same day in every zone', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC', 'Europe/London']) {
    assert.equal(say('2025-03-01', {timeZone}), '1 March 2025');
    assert.equal(say('2025-01', {timeZone}), 'January 2025');
    assert.equal(say('2025', {timeZone}), '2025');
    assert.equal(say('202X', {timeZone}), '2020s');
    assert.equal(say('2025-01-01/2025-01-31', {timeZone}), '1–31 January 2025');
  }
});

test('A wrong zone gives UTC, and a wrong language gives British English', () => {
  const wrongZone = {timeZone: 'Mars/Phobos'};
  assert.equal(say('2025-07-03T08:00Z', wrongZone), '3 July 2025, 08:00 UTC');
  assert.equal(say('2025-07-03T08:00Z', {timeZone: ''}), '3 July 2025, 08:00 UTC');
  assert.equal(say('2025-07-03T08:00Z', {locale: 'ar', words: arabic, ...wrongZone}), '3 يوليو 2025, 08:00 UTC');
  // `qaa` is a good tag for which no engine has data.
  for (const locale of ['', 'en_US', 'not a language', '!', 'qaa']) {
    assert.equal(say('2025-03-02', {locale}), '2 March 2025', locale);
    assert.equal(say('2025-07-03T08:00Z', {locale, timeZone: 'Europe/London'}), '3 July 2025, 09:00 BST', locale);
    assert.equal(say('2025-07-03T08:00Z', {locale, ...wrongZone}), '3 July 2025, 08:00 UTC', locale);
  }
  fc.assert(
    fc.property(dates, fc.string(), fc.string(), (date, locale, timeZone) => {
      assert.notEqual(describeEdtf(date, {locale, timeZone, words: english}), '');
    }),
    {numRuns: 200},
  );
});

test('A page in English without a country has the day first, and one in American English has its own order', () => {
  assert.equal(say('2025-03-02', {locale: 'en'}), '2 March 2025');
  assert.equal(say('2025-03-02', {locale: 'EN'}), '2 March 2025');
  assert.equal(say('2025-03-02', {locale: 'en-US'}), 'March 2, 2025');
});

test('Other digits, calendars and words for year do not get into the patterns', () => {
  assert.equal(say('201X', {locale: 'ar-EG', words: arabic}), 'عقد ٢٠١٠');
  assert.equal(say('201X', {locale: 'ja', words: {...english, decade: '{year}年代'}}), '2010年代');
  assert.equal(say('201X', {locale: 'bg', words: {...english, decade: '{year}-те'}}), '2010-те');
  // By default Persian, Buddhist and Islamic years.
  assert.match(say('2025-03-02', {locale: 'fa'}), /۲۰۲۵/);
  assert.match(say('2025-03-02', {locale: 'th'}), /2025/);
  assert.match(say('2025-03-02', {locale: 'ar-SA-u-ca-islamic-umalqura'}), /٢٠٢٥|2025/);
});

test('A thousand dates on a page share one formatter', () => {
  const Original = Intl.DateTimeFormat;
  let built = 0;
  Intl.DateTimeFormat = new Proxy(Original, {
    construct(target, args: ConstructorParameters<typeof Original>) {
      built++;
      return new target(...args);
    },
  });
  try {
    for (let n = 0; n < 1000; n++) say('2025-03-02', {locale: 'sv', timeZone: n % 2 ? 'Europe/London' : 'UTC'});
  } finally {
    Intl.DateTimeFormat = Original;
  }
  assert.equal(built, 1);
});

test('The time element gets a date that machines read, where HTML has one', () => {
  for (const [text, expected] of [
    ['2025', '2025'],
    ['2025~', '2025'],
    ['0099', '0099'],
    ['2025-03', '2025-03'],
    ['2025-03?', '2025-03'],
    ['2025-03-02', '2025-03-02'],
    ['2025-03-02%', '2025-03-02'],
    ['2025-03-03T08:00Z', '2025-03-03T08:00Z'],
    ['2025-03-03T08:00:00+01:00', '2025-03-03T08:00:00+01:00'],
    ['2025-03-03T08:00:00.500-04:30', '2025-03-03T08:00:00.500-04:30'],
    ['2025-03-03T08:00+01', '2025-03-03T08:00+01:00'],
    ['2025-03-03T08:00:00-11', '2025-03-03T08:00:00-11:00'],
    ['201X', undefined],
    ['20XX', undefined],
    ['2004-XX', undefined],
    ['1985-04-XX', undefined],
    ['1985-XX-XX', undefined],
    ['2001-21', undefined],
    ['2001-21~', undefined],
    ['2024/2025', undefined],
    ['2025/2025', undefined],
    ['2025/..', undefined],
    ['2025/', undefined],
    ['../2025', undefined],
    ['/2025', undefined],
  ] as const) {
    assert.deepEqual([text, machineDate(read(text))], [text, expected]);
  }
});

test('The time element names the instant or the day that the text names', () => {
  fc.assert(
    fc.property(dates, date => {
      const machine = machineDate(date);
      if (machine !== undefined) assert.equal(Date.parse(machine), date.min);
    }),
    {numRuns: 500},
  );
});
