import {formatter} from './formatters.js';

/** How exact a number is: `about` allows for either side of it, the others make it a bound. */
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

/** For each qualifier, the pattern with a placeholder for the amount: `'over {amount}'`. */
export type AmountWords = Readonly<Record<AmountQualifier, string>>;

/** The language that an amount is described in. */
export interface AmountStyle {
  /** BCP 47 tag. `en` and invalid tags are treated as `en-GB`. */
  readonly locale: string;
  readonly words: AmountWords;
}

/** An amount's own fields, and those inherited from the amount that it is an option of. */
interface Span extends Pick<Amount, 'min' | 'max' | 'currency' | 'unit' | 'qualifier' | 'text'> {
  /** The alternatives, in place of a number of its own. */
  readonly parts: readonly Span[];
  /** Currency and unit; `undefined` if those of the parts differ. */
  readonly kind: string | undefined;
}

/**
 * Describes an amount in words and digits: "over 5,000 missiles", "£1.6 billion", "5–10 drones", "about 5 or 7".
 *
 * Numbers are never rounded: a sum of money is abbreviated to millions, billions … only from one million up and if four
 * digits are exact. Without numbers, the result is `text` as printed, or else the unit, or else an empty string. A
 * currency that is not an ISO 4217 code follows its number unchanged. Never throws.
 */
export function describeAmount(amount: Amount, {locale, words}: AmountStyle): string {
  return say(spanOf(amount), locale === 'en' ? 'en-GB' : locale, words);
}

/** Reads own fields only. Options are read one level deep, as the story file has them. */
function spanOf(amount: Amount, outer?: Amount): Span {
  const own = ownFields(amount);
  const value = finite(own.value);
  const min = value ?? finite(own.min);
  const max = value ?? finite(own.max);
  const currency = own.currency ?? outer?.currency;
  const unit = own.unit ?? outer?.unit;
  const numbered = min !== undefined || max !== undefined;
  const parts = outer || numbered ? [] : (own.options ?? []).map(option => spanOf(option, {currency, unit}));
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
    kind: parts.some(part => part.kind !== kind) ? undefined : kind,
  };
}

/** @param unitless whether to leave the unit to the amount that this is an option of */
function say(span: Span, locale: string, words: AmountWords, unitless = false): string {
  const {min, max, parts, qualifier} = span;
  const {unit} = parts[0] ?? span;
  const from = min ?? max;
  const to = max ?? min;
  // Whether one unit after the last alternative is enough.
  const shared = span.kind !== undefined && parts.every(part => (part.min ?? part.max) !== undefined);
  let described: string;
  if (from !== undefined && to !== undefined) {
    described = formatNumbers(Math.min(from, to), Math.max(from, to), locale, span.currency);
  } else if (parts.length) {
    const list = formatter('ListFormat', locale, {type: 'disjunction'});
    described = list.format(parts.map(part => say(part, locale, words, shared)));
  } else {
    return span.text ?? unit ?? '';
  }
  if (unit && shared && !unitless) described += ` ${unit}`;
  // Half a range is described with a qualifier even if the story has none.
  const half = from !== undefined && (min === undefined || max === undefined);
  const missing: AmountQualifier = min === undefined ? 'up-to' : 'at-least';
  const bound = half && (!qualifier || qualifier === 'about') && missing;
  for (const name of [qualifier, bound]) {
    // A function, since "$5" in a replacement string would refer to a group.
    if (name) described = (ownFields(words)[name] ?? '{amount}').replace('{amount}', () => described);
  }
  return described;
}

/** Formats a number or a range, with its currency. */
function formatNumbers(from: number, to: number, locale: string, code = ''): string {
  const money = /^[a-z]{3}$/i.test(code);
  const plain = numberFormat(locale, money ? code : undefined);
  if (money && short(from) && short(to)) {
    const long = numberFormat(locale, undefined, 'compact');
    // `Intl` abbreviates money only as "£1.6bn", so the position of the sign is taken from a small sum.
    const withSign = (text: string) =>
      plain
        .formatToParts(1)
        .map(part => (part.type === 'integer' ? text : part.value))
        .join('');
    // Avoids "£1 million – 2 billion", whose second sum has no sign.
    if (long.formatRangeToParts(from, to).filter(part => part.type === 'compact').length > 1)
      return `${withSign(long.format(from))} – ${withSign(long.format(to))}`;
    return withSign(range(long, from, to));
  }
  return `${range(plain, from, to)} ${money ? '' : code}`.trim();
}

/** Formats a range; for equal ends, `formatRange` would return "~5", which claims something else. */
function range(format: Intl.NumberFormat, from: number, to: number): string {
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** Whether a form like "1.234 million" is exact. */
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

/** Copies an object's own fields, since the host page may have extended `Object.prototype`. */
function ownFields<Fields extends object>(fields: Fields): Fields {
  return Object.assign<object, Fields>(Object.create(null) as object, fields);
}
