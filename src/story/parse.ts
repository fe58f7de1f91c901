/**
 * unknown → {story, problems}: the one door through which a story comes in. Never throws; what is sound is
 * kept, what is not is left out and reported with its place and a way to mend it.
 */
import {BAD, bare, isBag, OverCap, own, Reader, type Problem} from './read.js';
import {
  CAPS,
  COLLECTION_NAMES,
  collections,
  header,
  ID_PATTERN,
  TONES,
  type CollectionName,
  type Items,
  type StoryFile,
} from './schema.js';
import {Story} from './story.js';

export type {Problem} from './read.js';

/** Why nothing of a story could be used. */
export type Refusal = 'parse' | 'version' | 'too-large';

export interface ParseResult {
  /** The story, or nothing when all of it had to be refused. */
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  /** Set when there is no story. */
  readonly refusal?: Refusal;
}

export interface ParseOptions {
  /** The address that relative addresses in the story resolve against. */
  readonly base?: string | undefined;
  /**
   * The collection of bare items: with it, a list, or an object that has no collection's name, is read as
   * items of that collection.
   */
  readonly collection?: CollectionName | undefined;
}

type Path = readonly (string | number)[];
interface Given {
  readonly file: Record<string, unknown>;
  /** Where a collection stands in the value as given; bare items stand at its root. */
  readonly pathOf: (name: CollectionName) => Path;
  /** A bare object stands for its only item: its path has no index. */
  readonly single: boolean;
}

const refuse = (refusal: Refusal, message: string, fix: string, path = ''): ParseResult => ({
  story: undefined,
  problems: [{path, message, fix, severity: 'error'}],
  refusal,
});

/** Reads JSON text; see `parse`. */
export function parseText(text: string, options?: ParseOptions): ParseResult {
  if (text.length > CAPS.text) {
    return refuse(
      'too-large',
      `the story has ${text.length} characters`,
      `Keep it below ${CAPS.text}; split it in two stories.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const start = text.trimStart();
    return refuse(
      'parse',
      start.startsWith('<') ? 'this is a web page, not JSON' : `this is not JSON: ${(error as Error).message}`,
      start.startsWith('<')
        ? 'Check the address: it should lead to the story file itself.'
        : start
          ? 'Check quotation marks, commas and brackets at that place.'
          : 'The text is empty: give a story in JSON.',
    );
  }
  return parse(value, options);
}

/**
 * Reads a story file (an object, as `JSON.parse` gives it).
 *
 * @returns the story with what was sound, and every problem found; `story` is undefined when the value is no
 *   story at all, has another version, or holds more than `CAPS` allows. Never throws.
 */
export function parse(value: unknown, options: ParseOptions = {}): ParseResult {
  try {
    const given = take(value, options.collection);
    return given
      ? readStory(given, options)
      : refuse('parse', 'this is not a story', 'Give an object with "version": 1.');
  } catch (error) {
    if (error instanceof OverCap) {
      return refuse('too-large', 'the story holds too many values', 'Split it in two stories.');
    }
    return refuse('parse', 'the story could not be read', 'Check that it is plain JSON, without loops.');
  }
}

function take(value: unknown, collection: CollectionName | undefined): Given | undefined {
  const whole = isBag(value) && [...COLLECTION_NAMES, 'version'].some(name => Object.hasOwn(value, name));
  if (!whole && collection && (isBag(value) || Array.isArray(value))) {
    const single = !Array.isArray(value);
    const file = Object.assign(bare(), {version: 1, [collection]: single ? [value] : value});
    return {file, single, pathOf: () => []};
  }
  return isBag(value) ? {file: value, single: false, pathOf: name => [name]} : undefined;
}

function readStory(given: Given, options: ParseOptions): ParseResult {
  const {file} = given;
  const version = own(file, 'version');
  if (version !== undefined && version !== 1) {
    return refuse(
      'version',
      `this story has version ${JSON.stringify(version)}`,
      'Use version 1, or a newer library.',
      '/version',
    );
  }
  const large = COLLECTION_NAMES.find(
    name => ((own(file, name) as unknown[] | undefined)?.length ?? 0) > CAPS.collection,
  );
  if (large) {
    return refuse('too-large', `"${large}" has too many items`, `Keep it to ${CAPS.collection}.`, `/${large}`);
  }

  // References may name only what is kept, and what is kept may depend on references: read again without
  // the ids that fell out. Required references chain two deep at most, so a few rounds settle it.
  const candidates = idsOf(file);
  for (let round = 0; ; round++) {
    const reading = readOnce(given, candidates);
    const fallen = reading.fallen.filter(id => candidates.delete(id));
    if (fallen.length && round < 4) continue;
    if (version === undefined) {
      reading.reader.report('"version" is missing', 'Add "version": 1.', 'warning');
    }
    return {story: new Story(reading.file, options.base), problems: reading.reader.problems};
  }
}

/** Every id in the file with its collection; the first to claim an id has it. */
function idsOf(file: Record<string, unknown>): Map<string, CollectionName> {
  const ids = new Map<string, CollectionName>();
  for (const name of COLLECTION_NAMES) {
    const items = own(file, name);
    if (!Array.isArray(items)) continue;
    for (const item of items as unknown[]) {
      const id = isBag(item) ? own(item, 'id') : undefined;
      if (typeof id === 'string' && ID_PATTERN.test(id) && !ids.has(id)) ids.set(id, name);
    }
  }
  return ids;
}

function readOnce(given: Given, known: ReadonlyMap<string, CollectionName>) {
  const reader = new Reader(known, CAPS.values);
  const taken = new Map<string, string>();
  const result = bare();
  /** Ids that no item came to hold. */
  const fallen: string[] = [];

  for (const [key, shape] of Object.entries(header)) {
    const value = own(given.file, key);
    if (value === undefined || key === 'version') continue;
    const read = reader.at(key, value, shape);
    if (read !== BAD) result[key] = read;
  }
  reader.unknownKeys(given.file, [...Object.keys(header), ...COLLECTION_NAMES]);

  const keep = (item: unknown, path: Path, into: unknown[]) => {
    const id = (item as {id?: string}).id;
    const holder = id === undefined ? undefined : taken.get(id);
    if (holder !== undefined) {
      reader.reportAt(path, `the id "${id}" is already used at ${holder}`, 'Give each item an id of its own.');
      return;
    }
    if (id !== undefined) taken.set(id, `/${path.join('/')}`);
    into.push(item);
  };

  for (const name of COLLECTION_NAMES) {
    const items = own(given.file, name);
    const kept: unknown[] = [];
    result[name] = kept;
    if (items === undefined) continue;
    if (!Array.isArray(items)) {
      reader.reportAt(given.pathOf(name), `"${name}" is not a list`, 'Put its items into brackets.');
      continue;
    }
    (items as unknown[]).forEach((raw, index) => {
      const path = given.single ? [] : [...given.pathOf(name), index];
      const item = reader.item(path, withId(raw, name, index, given), collections[name]);
      if (item === BAD) return;
      const fault =
        name === 'stances' &&
        positionFault(item as Items['stances'], [...(result.issues as unknown[]), ...(reader.lifted.issues ?? [])]);
      if (fault) reader.reportAt([...path, 'position'], ...fault);
      else keep(item, path, kept);
    });
  }
  for (const name of COLLECTION_NAMES) {
    for (const item of reader.lifted[name] ?? []) keep(item, given.pathOf(name), result[name] as unknown[]);
  }
  for (const id of known.keys()) if (!taken.has(id)) fallen.push(id);
  return {reader, file: result as unknown as StoryFile, fallen};
}

/** Bare items need no id: nothing else in the page can name them. */
function withId(raw: unknown, name: CollectionName, index: number, given: Given): unknown {
  const bareItems = given.pathOf(name).length === 0;
  if (!bareItems || name === 'corrections' || !isBag(raw) || own(raw, 'id') !== undefined) return raw;
  return Object.assign(bare(), raw, {id: `${name}-${index + 1}`});
}

/** A stance's position is one of the six, or one that its issue names. Issues are read before stances. */
function positionFault(
  stance: Items['stances'],
  issues: readonly unknown[],
): [message: string, fix: string] | undefined {
  const issue = (issues as Items['issues'][]).find(({id}) => id === stance.issue);
  const words = [...TONES, ...(issue?.positions ?? []).map(({id}) => id)];
  if (words.includes(stance.position)) return undefined;
  return [`"${stance.position}" is no position on "${stance.issue}"`, `Use one of: ${words.join(', ')}.`];
}
