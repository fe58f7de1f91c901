import {formatter} from './formatters.js';

/** How a number is to be taken: `about` either side of it, the others as bounds. */
export type AmountQualifier = 'about' | 'at-least' | 'over' | 'up-to';

/** A quantity as outlets report it: a number, a range, alternatives, or words only. */
export interface Amount {
  readonly value?: number | undefined;
  /** Lower end of a range; without `max`: this or more. */
  readonly min?: number | undefined;
  /** Upper end of a range; without `min`: this or less. */
  readonly max?: number | undefined;
  /** Alternatives ("five or seven"), which are not a range. They take over a missing currency and unit. */
  readonly options?: readonly Amount[] | undefined;
  readonly qualifier?: AmountQualifier | undefined;
  /** ISO 4217 code. The numbers count whole units of it (pounds, not pence). */
  readonly currency?: string | undefined;
  /** What is counted, as a word in the story's language. */
  readonly unit?: string | undefined;
  /** As printed. Its words are never turned into numbers. */
  readonly text?: string | undefined;
}

/** For each qualifier the pattern round an amount, with `{amount}` where that goes: `'over {amount}'`. */
export type AmountWords = Readonly<Record<AmountQualifier, string>>;

/** In what language an amount is described. */
export interface AmountStyle {
  /** BCP 47 tag. `en` is read as `en-GB`, and so is what is no tag. */
  readonly locale: string;
  readonly words: AmountWords;
}

/** A sum and whether it may be more. */
export interface AmountTotal {
  /** A value, a range, or (when open) only a `min`, so that describing it says "at least". */
  readonly amount: Amount;
  /** Whether a part has no upper bound. */
  readonly open: boolean;
}

/** An amount's own fields, what it takes over from the one it is an option of, and its bounds. */
interface Span extends Pick<Amount, 'min' | 'max' | 'currency' | 'unit' | 'qualifier' | 'text'> {
  /** What it may be instead of a number of its own. */
  readonly parts: readonly Span[];
  /** The number that stands for it. */
  readonly figure: number | undefined;
  readonly low: number;
  /** `Infinity` if nothing bounds it. */
  readonly high: number;
  readonly about: boolean;
  /** Currency and unit; `undefined` if the parts are counted in different ones. */
  readonly kind: string | undefined;
}

/**
 * The amount in words and digits: "over 5,000 missiles", "£1.6 billion", "5–10 drones", "about 5 or 7".
 *
 * Numbers are never rounded: a sum of money is shortened to millions, billions … only from one million up
 * and if four digits say all of it. Where there are no numbers, `text` is answered as printed, else the
 * unit, else an empty string. A currency that is no ISO 4217 code stands behind its number as it is.
 * Never throws.
 */
export function describeAmount(amount: Amount, {locale, words}: AmountStyle): string {
  return say(read(amount), locale === 'en' ? 'en-GB' : locale, words);
}

/**
 * The one number that stands for an amount where only one can: in sorting, or as a bar's length. The
 * value, else the lower end, else the upper; of alternatives the smallest. `undefined` for words alone.
 */
export function amountFigure(amount: Amount): number | undefined {
  return read(amount).figure;
}

/** Whether two amounts are counted in the same currency and unit, and can be compared or added. */
export function sameUnit(a: Amount, b: Amount): boolean {
  const {kind} = read(a);
  return kind !== undefined && kind === read(b).kind;
}

/**
 * Orders two amounts by the number that stands for each: -1 if `a` is the smaller, 0 if they are equal,
 * else 1. Qualifiers do not count. `undefined` if the units differ or one has no number.
 */
export function compareAmounts(a: Amount, b: Amount): number | undefined {
  // Without a figure the difference is no number.
  const order = Math.sign(Number(amountFigure(a)) - Number(amountFigure(b)));
  return sameUnit(a, b) && !Number.isNaN(order) ? order : undefined;
}

/**
 * Adds amounts of one unit, and says no more than they do: lower and upper bounds are summed apart.
 * "Up to" counts from 0, of alternatives the smallest counts. The total is open if a part is at least or
 * over something, has alternatives, or has no number.
 *
 * @returns `undefined` if the units differ or if the parts bound nothing (none has a number, say).
 */
export function addAmounts(list: readonly Amount[]): AmountTotal | undefined {
  const spans = list.map(amount => read(amount));
  const first = spans[0];
  const low = sum(spans.map(part => part.low));
  const high = sum(spans.map(part => part.high));
  const open = high === Infinity;
  if (first?.kind === undefined || spans.some(part => part.kind !== first.kind) || (open && !low)) return undefined;
  const {currency, unit} = first.parts[0] ?? first;
  // Every field is set, so that none is ever looked up in a prototype.
  const amount: Amount = {
    value: low === high ? low : undefined,
    min: low < high && low ? low : undefined,
    max: low < high && !open ? high : undefined,
    options: undefined,
    qualifier: spans.some(part => part.about) ? 'about' : undefined,
    currency,
    unit,
    text: undefined,
  };
  return {amount, open};
}

/** Adds up, and takes out the noise of binary fractions (.1 + .2). */
function sum(numbers: readonly number[]): number {
  const all = numbers.reduce((before, next) => before + next, 0);
  return Number.isInteger(all) ? all : Number(all.toPrecision(15));
}

/** Reads own fields only. Options are read one level deep, as the story file has them. */
function read(amount: Amount, outer?: Amount): Span {
  const own = bare(amount);
  const value = finite(own.value);
  const min = value ?? finite(own.min);
  const max = value ?? finite(own.max);
  const currency = own.currency ?? outer?.currency;
  const unit = own.unit ?? outer?.unit;
  const figure = min ?? max;
  const parts = outer || figure !== undefined ? [] : (own.options ?? []).map(option => read(option, {currency, unit}));
  const figures = parts.flatMap(part => part.figure ?? []);
  const kind = parts[0] ? parts[0].kind : `${currency ?? ''} ${unit ?? ''}`;
  const {qualifier, text} = own;
  return {
    min,
    max,
    currency,
    unit,
    qualifier,
    text,
    parts,
    figure: figures.length ? Math.min(...figures) : figure,
    low: parts[0] ? Math.min(...parts.map(part => part.low)) : qualifier === 'up-to' ? 0 : (min ?? 0),
    high: qualifier === 'at-least' || qualifier === 'over' ? Infinity : (max ?? Infinity),
    about: qualifier === 'about' || parts.some(part => part.about),
    kind: parts.some(part => part.kind !== kind) ? undefined : kind,
  };
}

/** `unitless` leaves the unit to the amount that this is an option of. */
function say(span: Span, locale: string, words: AmountWords, unitless = false): string {
  const {min, max, parts, qualifier} = span;
  const {unit} = parts[0] ?? span;
  const from = min ?? max;
  const to = max ?? min;
  // Whether one unit behind the last alternative is enough.
  const shared = span.kind !== undefined && parts.every(part => part.figure !== undefined);
  let said: string;
  if (from !== undefined && to !== undefined) {
    said = digits(Math.min(from, to), Math.max(from, to), locale, span.currency);
  } else if (parts.length) {
    const list = formatter('ListFormat', locale, {type: 'disjunction'});
    said = list.format(parts.map(part => say(part, locale, words, shared)));
  } else {
    return span.text ?? unit ?? '';
  }
  if (unit && shared && !unitless) said += ` ${unit}`;
  // Half a range has its bound said even where the story gives it no qualifier of that kind.
  const half = from !== undefined && (min === undefined || max === undefined);
  const missing: AmountQualifier = min === undefined ? 'up-to' : 'at-least';
  const bound = half && (!qualifier || qualifier === 'about') && missing;
  for (const name of [qualifier, bound]) {
    // A function, since "$5" in a replacement text would be a reference to a group.
    if (name) said = (bare(words)[name] ?? '{amount}').replace('{amount}', () => said);
  }
  return said;
}

/** A number or a range in digits, with its currency. */
function digits(from: number, to: number, locale: string, code = ''): string {
  const money = /^[a-z]{3}$/i.test(code);
  const plain = numberFormat(locale, money ? code : undefined);
  if (money && short(from) && short(to)) {
    const long = numberFormat(locale, undefined, 'compact');
    // `Intl` shortens money to "£1.6bn" only, so the sign's place is learnt from a small sum.
    const withSign = (text: string) =>
      plain
        .formatToParts(1)
        .map(part => (part.type === 'integer' ? text : part.value))
        .join('');
    // "£1 million – 2 billion" would leave the second sum without its sign.
    if (long.formatRangeToParts(from, to).filter(part => part.type === 'compact').length > 1)
      return `${withSign(long.format(from))} – ${withSign(long.format(to))}`;
    return withSign(range(long, from, to));
  }
  return `${range(plain, from, to)} ${money ? '' : code}`.trim();
}

/** Of equal ends `formatRange` makes "~5", which claims something else. */
function range(format: Intl.NumberFormat, from: number, to: number): string {
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** Whether "1.234 million" says all of it. */
function short(amount: number): boolean {
  return amount >= 1e6 && Number(amount.toPrecision(4)) === amount;
}

const numberFormat = (locale: string, currency?: string, notation?: 'compact'): Intl.NumberFormat =>
  formatter('NumberFormat', locale, {
    style: currency ? 'currency' : 'decimal',
    currency,
    notation,
    compactDisplay: 'long',
    maximumFractionDigits: 20,
    trailingZeroDisplay: 'stripIfInteger',
  });

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** A copy of what is an object's own: the host page may have extended `Object.prototype`. */
function bare<Fields extends object>(fields: Fields): Fields {
  return Object.assign<object, Fields>(Object.create(null) as object, fields);
}
