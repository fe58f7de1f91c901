/** A value of any kind → a story, and what is wrong with it in short. Never throws. */
import {CAPS} from './caps.js';
import {BAD, bare, isBag, OVER_CAP, own, Reader, type Bag, type Fault, type Path} from './read.js';
import {
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

/** Why nothing of a story could be used. */
export type Refusal = 'parse' | 'version' | 'too-large';

export interface ReadResult {
  /** The story, or nothing when all of it had to be refused. */
  readonly story: Story | undefined;
  readonly faults: readonly Fault[];
  /** Set when there is no story; the first fault says why. */
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

interface Given {
  readonly file: Bag;
  /** What stands at the root is a list of items, or one item, and no story file. */
  readonly bareItems?: 'list' | 'one' | undefined;
}

const refuse = (refusal: Refusal, code: string, value?: unknown, path: Path = []): ReadResult => ({
  story: undefined,
  faults: [{path, code, value}],
  refusal,
});

export function readText(text: string, options?: ParseOptions): ReadResult {
  if (text.length > CAPS.text) return refuse('too-large', 'text', text.length);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('parse', 'json', [text.trimStart()[0], error]);
  }
  return readValue(value, options);
}

/** JSON in an attribute; a CMS may have escaped it twice, which is undone once and reported. */
export function readAttribute(text: string, options: ParseOptions): ReadResult {
  if (!/^\s*[[{]\s*&(quot|#0*34|#x0*22);/i.test(text)) return readText(text, options);
  const plain = text
    .replace(/&(quot|#0*34|#x0*22);/gi, '"')
    .replace(/&(apos|#0*39|#x0*27);/gi, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const read = readText(plain, options);
  return {...read, faults: [...read.faults, {path: [], code: 'escaped'}]};
}

export function readValue(value: unknown, options: ParseOptions = {}): ReadResult {
  try {
    const given = take(value, options.collection);
    return given ? readFile(given, options) : refuse('parse', 'no-story');
  } catch (error) {
    return error === OVER_CAP ? refuse('too-large', 'values') : refuse('parse', 'unreadable');
  }
}

function take(value: unknown, collection: CollectionName | undefined): Given | undefined {
  const whole = isBag(value) && [...COLLECTION_NAMES, 'version'].some(name => Object.hasOwn(value, name));
  if (whole || !collection) return isBag(value) ? {file: value} : undefined;
  if (Array.isArray(value)) return {file: bare({version: 1, [collection]: value}), bareItems: 'list'};
  return isBag(value) ? {file: bare({version: 1, [collection]: [value]}), bareItems: 'one'} : undefined;
}

function readFile(given: Given, options: ParseOptions): ReadResult {
  const {file} = given;
  const version = own(file, 'version');
  if (version !== undefined && version !== 1) return refuse('version', 'version', version, ['version']);
  for (const name of COLLECTION_NAMES) {
    const items = own(file, name);
    if (Array.isArray(items) && items.length > CAPS.collection) return refuse('too-large', 'items', name, [name]);
  }
  // References may name only what is kept, and what is kept may depend on references: read again without
  // the ids that fell out. Required references chain two deep at most, so a few rounds settle it.
  const ids = idsOf(file);
  for (let round = 0; ; round++) {
    const {reader, result, taken} = readOnce(given, ids);
    const fallen = [...ids.keys()].filter(id => !taken.has(id) && ids.delete(id));
    if (fallen.length && round < 4) continue;
    if (version === undefined) reader.fault('no-version', 'version', undefined, []);
    return {story: new Story(result as unknown as StoryFile, options.base), faults: reader.faults};
  }
}

/** Every id in the file with its collection; the first to claim an id has it. */
function idsOf(file: Bag): Map<string, CollectionName> {
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

function readOnce({file, bareItems}: Given, known: ReadonlyMap<string, CollectionName>) {
  const reader = new Reader(known, CAPS.values);
  const result = bare();
  /** The ids in use, each with the place of the item that has it. */
  const taken = new Map<string, Path>();

  const keep = (item: unknown, path: Path, into: unknown[]) => {
    const {id} = item as {id?: string};
    const holder = id && taken.get(id);
    if (holder) {
      reader.fault('duplicate', id, holder, path);
      return;
    }
    if (id) taken.set(id, path);
    into.push(item);
  };

  for (const key of Object.keys(header)) {
    const value = own(file, key);
    if (value === undefined || key === 'version') continue;
    const read = reader.item([key], value, header[key as keyof typeof header]);
    if (read !== BAD) result[key] = read;
  }
  for (const name of COLLECTION_NAMES) {
    const items = own(file, name);
    const kept: unknown[] = [];
    result[name] = kept;
    if (items === undefined) continue;
    const place = bareItems ? [] : [name];
    if (!Array.isArray(items)) {
      reader.fault('type', items, ['array'], place);
      continue;
    }
    items.forEach((raw: unknown, index) => {
      const path = bareItems === 'one' ? place : [...place, index];
      // Bare items need no id: nothing else can name them.
      const made = bareItems && isBag(raw) && own(raw, 'id') === undefined && name !== 'corrections';
      const item = reader.item(path, made ? bare(raw, {id: `${name}-${index + 1}`}) : raw, collections[name]);
      if (item === BAD) return;
      const issues = [...((result.issues ?? []) as unknown[]), ...(reader.lifted.get('issues') ?? [])];
      const words = name === 'stances' && positionsOf(item as Items['stances'], issues);
      const {position} = item as Items['stances'];
      if (words && !words.includes(position)) reader.fault('choice', position, words, [...path, 'position']);
      else keep(item, path, kept);
    });
  }
  for (const [name, items] of reader.lifted) {
    for (const item of items) keep(item, bareItems ? [] : [name], result[name] as unknown[]);
  }
  reader.item([], undefined, {type: 'undefined'});
  reader.unknownKeys(file, {...header, ...collections});
  return {reader, result, taken};
}

/** The words that a stance may use: the six tones, and those that its issue names. Issues are read before. */
function positionsOf(stance: Items['stances'], issues: readonly unknown[]): readonly string[] {
  const issue = (issues as Items['issues'][]).find(({id}) => id === stance.issue);
  return [...TONES, ...(issue?.positions ?? []).map(({id}) => id)];
}
