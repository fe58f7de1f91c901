/** Describes faults for editors: what is wrong, where, and how to fix it. Loaded only if there are any. */
import type {Fault, Known} from './item-reader.js';
import * as LIMITS from '../file/limits.js';

/** A problem of a story: what is wrong, where, and how to fix it. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the original value. */
  readonly path: string;
  readonly message: string;
  /** What the editor can do about it. */
  readonly fix: string;
  /** `error`: something was left out. `warning`: nothing was, but it should be reviewed. */
  readonly severity: 'error' | 'warning';
}

type Words = readonly [message: string, fix: string];

/** A value as it appears in the file, truncated if long. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : `${value as number}`;
};

const standsHere = (value: unknown) => `${shown(value)} stands here`;

const EXPECTED = new Map([
  ['string', 'a text in quotation marks'],
  ['number', 'a number without quotation marks'],
  ['boolean', 'true or false, without quotation marks'],
  ['object', 'an object in braces'],
  ['record', 'an object with a text for each language'],
  ['array', 'a list in brackets'],
  ['tuple', 'a list of two numbers'],
  ['literal', 'the number 1'],
]);

/** What the schema's rules require, by the rules' messages. */
const RULES = new Map([
  ['id', 'Use 1 to 64 letters, digits, "_", "." or "-", starting with a letter or digit.'],
  ['language', 'Use a BCP 47 language tag, such as "en" or "pt-BR".'],
  ['country', 'Use an ISO 3166 code of two capitals, such as "GB".'],
  ['currency', 'Use an ISO 4217 code of three capitals, such as "EUR".'],
  ['empty', 'Write the text, or leave it out.'],
  ['latitude', 'Use degrees from -90 to 90.'],
  ['longitude', 'Use degrees from -180 to 180.'],
]);

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]|s$/g, '');
const letters = (name: string) => [...name].sort().join('');
const digitsIn = (name: string) => name.replace(/\D/g, '');

/** Whether two words are one insertion, deletion or substitution apart, like British and American spellings. */
function oneLetterApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  return (
    a.slice(from + 1) === b.slice(from + 1) ||
    a.slice(from) === b.slice(from + 1) ||
    a.slice(from + 1) === b.slice(from)
  );
}

/** The entry of `known` that a misspelt word most likely stands for; undefined if none is close. */
function nearest(misspelt: string, known: readonly string[]): string | undefined {
  if (misspelt.length > 64) return undefined;
  const word = plain(misspelt);
  if (!word) return undefined;
  const sorted = letters(word);
  return (
    known.find(name => plain(name) === word) ??
    // A different number means a different item, and short names are close to everything.
    known.find(
      name =>
        word.length > 3 &&
        Math.abs(name.length - misspelt.length) < 3 &&
        digitsIn(name) === digitsIn(misspelt) &&
        (letters(plain(name)) === sorted || oneLetterApart(plain(name), word)),
    )
  );
}

const perhaps = (word: unknown, known: readonly string[], otherwise: string) => {
  const near = typeof word === 'string' ? nearest(word, known) : undefined;
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
};

/** What to write instead of an invalid date. */
function dateFix(value: unknown): string {
  const [, year, month = '', day] = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/.exec(String(value)) ?? [];
  if (year && (month.length < 2 || day?.length === 1)) {
    return `Write "${[year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')}".`;
  }
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]*$/.test(String(value))) {
    return `Add the time zone: "${String(value).replace(' ', 'T')}Z" for UTC, or "+02:00" instead of "Z".`;
  }
  return 'Use an EDTF date, such as "2025-03-02", "2025-03", "2025-03-02/2025-03-04", "2025-02-18~" (about; "?" uncertain, "%" both) or "2025-03-02T10:00Z".';
}

const UNREADABLE: Words = ['this could not be read', 'Check that it is plain JSON, without loops.'];

const pointer = (path: Fault['path']) =>
  path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function wordsFor({code, value, options}: Fault, far: boolean): Words {
  const rule = code === 'date' ? dateFix(value) : RULES.get(code);
  if (rule) return [code === 'empty' ? 'nothing is written here' : standsHere(value), rule];
  switch (code) {
    case 'type': {
      const wanted = new Set((options as string[]).map(type => EXPECTED.get(type)!));
      const inList = typeof value === 'string' && wanted.has(EXPECTED.get('array')!) && wanted.size === 1;
      const example = inList ? `, such as ${JSON.stringify([value.slice(0, 80)])}` : '';
      const otherwise = value === null ? ', or leave it out' : '';
      return [standsHere(value), `Write ${[...wanted].join(', or ')}${example}${otherwise}.`];
    }
    case 'missing':
      return [`"${String(value)}" is missing`, `Add "${String(value)}".`];
    case 'unknown':
      return [
        `the key ${shown(value)} is not known here`,
        perhaps(value, Object.keys(options as object), 'Remove it, or start its name with "x-".'),
      ];
    case 'choice': {
      const words = options as string[];
      return [
        `${standsHere(value)}, which is not among the words known here`,
        perhaps(value, words, `Use one of: ${words.join(', ')}.`),
      ];
    }
    case 'reference': {
      const [target, known] = options as [string, Known];
      const where = target === 'any' ? 'this story' : `"${target}"`;
      const message = `${shown(value)} is not the id of anything in ${where}`;
      const other = known.get(value as string);
      if (other) return [`${message}: it is in "${other}"`, `Name something in ${where}, or leave it out.`];
      if (known.has(value as string)) return [`${message} that could be used`, 'Mend the item with this id first.'];
      const ids = far
        ? []
        : [...known.keys()].filter(id => known.get(id) && (target === 'any' || known.get(id) === target));
      return [message, perhaps(value, ids, `Add it to ${where}, or correct the id.`)];
    }
    case 'duplicate':
      return [
        `the id ${shown(value)} is already used${options ? ` at ${pointer(options as Fault['path'])}` : ''}`,
        'Give each item an id of its own.',
      ];
    case 'long':
      return [`the list has ${String(value)} entries`, `Keep it to ${String(options)}; the rest is left out.`];
    case 'no-text':
      return ['no language has a text', 'Add one, such as {"en": "…"}.'];
    case 'no-words':
      return ['the quotation has no words', 'Give "wordings", or "text" where there is one source.'];
    case 'no-version':
      return ['"version" is missing', 'Add "version": 1.'];
    case 'version':
      return [
        `this story has version ${shown(value)}`,
        value === '1' ? 'Write 1 without quotation marks.' : 'Use version 1, or a newer library.',
      ];
    case 'text':
      return [`the story has ${String(value)} characters`, `Keep it below ${LIMITS.text}: split it in two stories.`];
    case 'items':
      return [`"${String(value)}" has too many items`, `Keep it to ${LIMITS.collection}: split the story in two.`];
    case 'values':
      return ['the story holds too many values', 'Split it in two stories.'];
    case 'more':
      return ['there are more mistakes than are listed here', 'Mend these first.'];
    case 'no-story':
      return ['this is not a story', 'Give an object with "version": 1; JSON text is for parseText.'];
    case 'json':
      return notJson(value as [string | undefined, Error]);
    case 'escaped':
      return ['the data attribute is escaped twice', 'Write &quot;, not &amp;quot;.'];
    case 'address':
      return [`"${String(value)}" is not an address`, 'Write the address of the story file in src.'];
    case 'status':
      return [`the server answered ${String(value)}`, 'Check the address of the story file.'];
    case 'late':
      return ['no answer came in time', 'Check the server of the story file.'];
    case 'network':
      return ['the request failed', 'Check the connection, and that the server allows other sites to read it (CORS).'];
    default:
      return UNREADABLE;
  }
}

const notJson = ([first, error]: [string | undefined, Error]): Words =>
  first === '<'
    ? ['this is a web page, not JSON', 'Check the address: it should lead to the story file itself.']
    : first === undefined
      ? ['there is no text', 'Give a story in JSON.']
      : [`this is not JSON: ${error.message}`, 'Check quotation marks, commas and brackets at that place.'];

/** Values in a story may throw when inspected: a revoked proxy does. */
function safeWords(fault: Fault, far: boolean): Words {
  try {
    return wordsFor(fault, far);
  } catch {
    return UNREADABLE;
  }
}

const WARNINGS = ['unknown', 'no-version', 'escaped'];

export const explain = (faults: readonly Fault[]): readonly Problem[] =>
  faults.map((fault, i) => {
    const [message, fix] = safeWords(fault, i > 50);
    return {
      path: pointer(fault.path),
      message,
      fix,
      severity: WARNINGS.includes(fault.code) ? 'warning' : 'error',
    };
  });
