/** Puts what is wrong with a story into words: what, where, and how to mend it. Loaded only when needed. */
import type {Fault} from './read.js';
import {CAPS} from './caps.js';

/** What is wrong with a story, where, and how to mend it. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the value as it was given. */
  readonly path: string;
  readonly message: string;
  /** What the editor can do about it. */
  readonly fix: string;
  /** `error`: something was left out. `warning`: all is there, but look at it. */
  readonly severity: 'error' | 'warning';
}

type Words = readonly [message: string, fix: string];

const kindOf = (value: unknown) =>
  value === null
    ? 'null stands here'
    : Array.isArray(value)
      ? 'a list stands here'
      : typeof value === 'object'
        ? 'an object stands here'
        : `${typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)} stands here`;

const EXPECTED = new Map([
  ['string', 'a text in quotation marks'],
  ['number', 'a number without quotation marks'],
  ['boolean', 'true or false, without quotation marks'],
  ['object', 'an object in braces'],
  ['record', 'an object with a text for each language'],
  ['array', 'a list in brackets'],
  ['tuple', 'a list of two numbers'],
]);

/** What a rule of the schema asks for; its keys are the rules' messages there. */
const RULES = new Map([
  ['id', 'Use 1 to 64 letters, digits, "_", "." or "-", starting with a letter or digit.'],
  ['language', 'Use a BCP 47 language tag, such as "en" or "pt-BR".'],
  ['country', 'Use an ISO 3166 code of two capitals, such as "GB".'],
  ['currency', 'Use an ISO 4217 code of three capitals, such as "EUR".'],
  [
    'date',
    'Use an EDTF date, such as "2025-03-02", "2025-03", "2025-03-02/2025-03-04", "2025-02-18~" or "2025-03-02T10:00Z".',
  ],
  ['latitude', 'Use degrees from -90 to 90.'],
  ['longitude', 'Use degrees from -180 to 180.'],
]);

/** The entry of `known` nearest to a slip of the pen, or none when nothing is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]|s$/g, '');
  const letters = (name: string) => [...plain(name)].sort().join('');
  return known.find(name => letters(name) === letters(word));
}

const perhaps = (word: unknown, known: readonly string[], otherwise: string) => {
  const near = typeof word === 'string' ? nearest(word, known) : undefined;
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
};

const pointer = (path: Fault['path']) =>
  path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function wordsFor({code, value, options}: Fault, far: boolean): Words {
  const rule = RULES.get(code);
  if (rule) return [kindOf(value), rule];
  switch (code) {
    case 'type': {
      const wanted = (options as string[]).map(type => EXPECTED.get(type) ?? 'the number 1');
      return [kindOf(value), `Write ${[...new Set(wanted)].join(', or ')}.`];
    }
    case 'missing':
      return [`"${String(value)}" is missing`, `Add "${String(value)}".`];
    case 'unknown':
      return [
        `the key "${String(value)}" is not known here`,
        perhaps(value, options as string[], 'Remove it, or start its name with "x-".'),
      ];
    case 'choice': {
      const words = options as string[];
      return [
        `${kindOf(value)}, which is not among the words known here`,
        perhaps(value, words, `Use one of: ${words.join(', ')}.`),
      ];
    }
    case 'reference': {
      const [target, ids] = options as [string, () => string[]];
      const where = target === 'any' ? 'this story' : `"${target}"`;
      return [
        `"${String(value)}" is not the id of anything in ${where}`,
        perhaps(value, far ? [] : ids(), `Add it to ${where}, or correct the id.`),
      ];
    }
    case 'duplicate':
      return [
        `the id "${String(value)}" is already used at ${pointer(options as Fault['path'])}`,
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
      return [`this story has version ${JSON.stringify(value)}`, 'Use version 1, or a newer library.'];
    case 'text':
      return [`the story has ${String(value)} characters`, `Keep it below ${CAPS.text}: split it in two stories.`];
    case 'items':
      return [`"${String(value)}" has too many items`, `Keep it to ${CAPS.collection}: split the story in two.`];
    case 'values':
      return ['the story holds too many values', 'Split it in two stories.'];
    case 'no-story':
      return ['this is not a story', 'Give an object with "version": 1.'];
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
      return ['this could not be read', 'Check that it is plain JSON, without loops.'];
  }
}

const notJson = ([first, error]: [string | undefined, Error]): Words =>
  first === '<'
    ? ['this is a web page, not JSON', 'Check the address: it should lead to the story file itself.']
    : first === undefined
      ? ['there is no text', 'Give a story in JSON.']
      : [`this is not JSON: ${error.message}`, 'Check quotation marks, commas and brackets at that place.'];

const WARNINGS = ['unknown', 'no-version', 'escaped'];

export const explain = (faults: readonly Fault[]): readonly Problem[] =>
  faults.map((fault, i) => {
    const [message, fix] = wordsFor(fault, i > 50);
    return {
      path: pointer(fault.path),
      message,
      fix,
      severity: WARNINGS.includes(fault.code) ? 'warning' : 'error',
    };
  });
