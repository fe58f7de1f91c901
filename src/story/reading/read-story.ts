/** A value of any kind → a story, and what is wrong with it in short. Never throws. */
import * as LIMITS from '../file/limits.js';
import {
  BAD,
  bare,
  isBag,
  OVER_CAP,
  own,
  Reader,
  type Bag,
  type Fault,
  type Known,
  type Path,
  type Shape,
} from './item-reader.js';
import {
  COLLECTION_NAMES,
  collections,
  header,
  ID_PATTERN,
  TONES,
  type CollectionName,
  type Items,
  type StoryFile,
} from '../file/schema.js';
import {Story} from '../story.js';

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
  if (text.length > LIMITS.text) return refuse('too-large', 'text', text.length);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse('parse', 'json', [text.trimStart()[0], error]);
  }
  return readValue(value, options);
}

/** JSON in an attribute; a CMS may have escaped it twice, which is undone once and reported. */
export function readAttribute(text: string, options: ParseOptions): ReadResult {
  if (!/^\s*[[{][\s[{]*&(quot|#0*34|#x0*22);/i.test(text)) return readText(text, options);
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
  const one = isBag(value);
  if (!collection) return one ? {file: value} : undefined;
  // An event has "media", too.
  const fields = (collections[collection] as Shape).entries!;
  const whole = [...COLLECTION_NAMES, 'version'].filter(name => !Object.hasOwn(fields, name));
  if (one && whole.some(name => Object.hasOwn(value, name))) return {file: value};
  const items: unknown = one ? [value] : value;
  if (!Array.isArray(items)) return undefined;
  const ids = idsOf(bare({[collection]: items}));
  // Bare items need no id. They get theirs before any is read, so that nothing found inside one takes it.
  const named = items.map((item: unknown, i) => {
    if (!isBag(item) || own(item, 'id') !== undefined || !Object.hasOwn(fields, 'id')) return item;
    let n = i + 1;
    while (ids.has(`${collection}-${n}`)) n += items.length;
    return bare(item, {id: `${collection}-${n}`});
  });
  return {file: bare({version: 1, [collection]: named}), bareItems: one ? 'one' : 'list'};
}

function readFile(given: Given, options: ParseOptions): ReadResult {
  const {file} = given;
  const version = own(file, 'version');
  if (version !== undefined && version !== 1) return refuse('version', 'version', version, ['version']);
  for (const name of COLLECTION_NAMES) {
    const items = own(file, name);
    if (Array.isArray(items) && items.length > LIMITS.collection) return refuse('too-large', 'items', name, [name]);
  }
  // References may name only what is kept, and what is kept may depend on references: read again without
  // the ids that fell out. Required references chain two deep at most, so a few rounds settle it.
  const ids = idsOf(file);
  const unsound = new Set();
  for (let round = 0; ; round++) {
    const refused = unsound.size;
    const {reader, result, taken} = readOnce(given, ids, unsound);
    let settled = unsound.size === refused;
    for (const [id, name] of ids) {
      const holder = taken.get(id)?.name;
      if (holder === name) continue;
      // The id of what fell out goes to the next that claims it.
      ids.set(id, holder);
      settled = false;
    }
    if (!settled && round < 4) continue;
    if (version === undefined) reader.fault('no-version', 'version', undefined, []);
    return {story: new Story(result as unknown as StoryFile, options.base), faults: reader.faults};
  }
}

/** Every id in the file with its collection; the first to claim an id has it. */
function idsOf(file: Bag): Map<string, CollectionName | undefined> {
  const ids = new Map<string, CollectionName | undefined>();
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

function readOnce({file, bareItems}: Given, known: Known, unsound: Set<unknown>) {
  const reader = new Reader(known, unsound, LIMITS.values);
  const result = bare();
  /** The ids in use, each with its item and where that stands. */
  const taken = new Map<string, {name: CollectionName | undefined; path: Path; item: unknown}>();

  /** `given`: the collection in which the file itself has the item. */
  const keep = (item: unknown, path: Path, name: CollectionName, given?: CollectionName) => {
    const {id} = item as {id?: string};
    const holder = id && taken.get(id);
    if (holder) {
      reader.fault('duplicate', id, holder.path, path);
      return;
    }
    if (id) taken.set(id, {name: given, path, item});
    (result[name] as unknown[]).push(item);
  };

  for (const key of Object.keys(header)) {
    const value = own(file, key);
    if (value === undefined || key === 'version') continue;
    const read = reader.item([key], value, header[key as keyof typeof header]);
    if (read !== BAD) result[key] = read;
  }
  for (const name of COLLECTION_NAMES) {
    const items = own(file, name);
    result[name] = [];
    if (items === undefined) continue;
    const place = bareItems ? [] : [name];
    if (!Array.isArray(items)) {
      reader.fault('type', items, ['array'], place);
      continue;
    }
    items.forEach((raw: unknown, index) => {
      const path = bareItems === 'one' ? place : [...place, index];
      const item = reader.item(path, raw, collections[name]);
      if (item === BAD) return;
      if (name === 'stances') {
        const {issue, position} = item as Items['stances'];
        // Issues are read before stances, but for those that stances hold themselves.
        const of = (taken.get(issue)?.item ?? reader.lifted.get('issues')?.get(issue)) as Items['issues'] | undefined;
        const words = [...TONES, ...(of?.positions ?? []).map(({id}) => id)];
        if (!words.includes(position)) {
          reader.fault('choice', position, words, [...path, 'position']);
          return;
        }
      }
      keep(item, path, name, name);
    });
  }
  for (const [name, items] of reader.lifted) {
    for (const item of items.values()) keep(item, bareItems ? [] : [name], name);
  }
  reader.item([], undefined, {type: 'undefined'});
  reader.unknownKeys(file, {...header, ...collections});
  return {reader, result, taken};
}
