/** unknown → {story, faults}, with faults as codes. Never throws. */
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

/** Why a story was rejected as a whole. */
export type Refusal = 'parse' | 'version' | 'too-large';

export interface ReadResult {
  /** The story; undefined if it was rejected as a whole. */
  readonly story: Story | undefined;
  readonly faults: readonly Fault[];
  /** The reason if there is no story; the first fault has the details. */
  readonly refusal?: Refusal;
}

export interface ParseOptions {
  /** The address that relative addresses in the story are resolved against. */
  readonly base?: string | undefined;
  /**
   * The collection that bare items belong to: if set, a list, or an object without a collection's name, is read as items
   * of that collection.
   */
  readonly collection?: CollectionName | undefined;
}

interface Input {
  readonly file: Bag;
  /** Whether the root is a list of items, or a single item, and not a story file. */
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

/** Reads JSON from an attribute. A CMS may have escaped it twice, which is undone and reported. */
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
    const input = toInput(value, options.collection);
    return input ? readFile(input, options) : refuse('parse', 'no-story');
  } catch (error) {
    return error === OVER_CAP ? refuse('too-large', 'values') : refuse('parse', 'unreadable');
  }
}

function toInput(value: unknown, collection: CollectionName | undefined): Input | undefined {
  const one = isBag(value);
  if (!collection) return one ? {file: value} : undefined;
  // Names that are also fields of the item do not count: an event has "media".
  const fields = (collections[collection] as Shape).entries!;
  const whole = [...COLLECTION_NAMES, 'version'].filter(name => !Object.hasOwn(fields, name));
  if (one && whole.some(name => Object.hasOwn(value, name))) return {file: value};
  const items: unknown = one ? [value] : value;
  if (!Array.isArray(items)) return undefined;
  const ids = idsOf(bare({[collection]: items}));
  // Bare items need no id. They get one before any is read, so that no item nested inside them takes it.
  const named = items.map((item: unknown, i) => {
    if (!isBag(item) || own(item, 'id') !== undefined || !Object.hasOwn(fields, 'id')) return item;
    let n = i + 1;
    while (ids.has(`${collection}-${n}`)) n += items.length;
    return bare(item, {id: `${collection}-${n}`});
  });
  return {file: bare({version: 1, [collection]: named}), bareItems: one ? 'one' : 'list'};
}

function readFile(input: Input, options: ParseOptions): ReadResult {
  const {file} = input;
  const version = own(file, 'version');
  if (version !== undefined && version !== 1) return refuse('version', 'version', version, ['version']);
  for (const name of COLLECTION_NAMES) {
    const items = own(file, name);
    if (Array.isArray(items) && items.length > LIMITS.collection) return refuse('too-large', 'items', name, [name]);
  }
  // References may name only items that are kept, and whether an item is kept may depend on its references: read again
  // without the ids of dropped items. Required references chain two deep at most, so a few rounds suffice.
  const ids = idsOf(file);
  const unsound = new Set();
  for (let round = 0; ; round++) {
    const refused = unsound.size;
    const {reader, result, taken} = readOnce(input, ids, unsound);
    let settled = unsound.size === refused;
    for (const [id, name] of ids) {
      const holder = taken.get(id)?.name;
      if (holder === name) continue;
      // The id of a dropped item goes to the next item that claims it.
      ids.set(id, holder);
      settled = false;
    }
    if (!settled && round < 4) continue;
    if (version === undefined) reader.fault('no-version', 'version', undefined, []);
    return {story: new Story(result as unknown as StoryFile, options.base), faults: reader.faults};
  }
}

/** The ids in the file with their collections; the first item that claims an id gets it. */
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

function readOnce({file, bareItems}: Input, known: Known, unsound: Set<unknown>) {
  const reader = new Reader(known, unsound, LIMITS.values);
  const result = bare();
  /** The ids in use, with their items and the items' paths. */
  const taken = new Map<string, {name: CollectionName | undefined; path: Path; item: unknown}>();

  /** `ownCollection`: the collection in which the file itself has the item. */
  const keep = (item: unknown, path: Path, name: CollectionName, ownCollection?: CollectionName) => {
    const {id} = item as {id?: string};
    const holder = id && taken.get(id);
    if (holder) {
      reader.fault('duplicate', id, holder.path, path);
      return;
    }
    if (id) taken.set(id, {name: ownCollection, path, item});
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
        // Issues are read before stances, except those that are nested in stances.
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
