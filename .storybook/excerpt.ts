/** The part of a story that an element shows, as a story of its own. */
import {COLLECTION_NAMES, type CollectionName, type StoryFile} from '../src/story/file/schema.js';

type Item = Readonly<Record<string, unknown>>;

/** Fields that hold an address, relative to the story file. */
const ADDRESSES = new Set(['src', 'url', 'archivedUrl', 'poster']);

/** Every string in a value, however deep. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* stringsIn(part);
}

/** A value with its relative addresses as they are from the page that the excerpt goes into. */
function moved(value: unknown, from: string, name = ''): unknown {
  if (typeof value === 'string') return ADDRESSES.has(name) ? addressFrom(value, from) : value;
  if (Array.isArray(value)) return value.map(part => moved(part, from, name));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part, from, key)]));
}

function addressFrom(address: string, from: string): string {
  const nowhere = 'https://nowhere.invalid/';
  if (!URL.canParse(address, nowhere + from)) return address;
  const {href} = new URL(address, nowhere + from);
  return href.startsWith(nowhere) && !address.startsWith('/') ? href.slice(nowhere.length) : address;
}

/** The ids that an attribute holds, if it is called after a collection or after one item of it. */
const idsIn = (attribute: string, value: string): readonly string[] =>
  COLLECTION_NAMES.some(name => name === attribute || name === `${attribute}s`)
    ? value.split(/\s+/).filter(Boolean)
    : [];

/** A whole story, for a page from which its address is `from`. */
export const storyFor = (file: StoryFile, from: string): object => ({version: 1, ...(moved(file, from) as object)});

/**
 * What an element needs of a story: the items of its collection that its attributes name or that concern what they name
 * (without such, all of it), what these refer to and what refers to them. Sources stay whole, since their place in the
 * list is their number.
 * @param attributes the element's attributes, each with its value
 * @param from the story's address, seen from the page that the excerpt goes into
 */
export function itemsFor(
  file: StoryFile,
  attributes: readonly (readonly [name: string, value: string])[],
  collection: CollectionName | undefined,
  from: string,
): object {
  const items = new Map<string, Item>();
  for (const name of COLLECTION_NAMES) for (const item of file[name]) if ('id' in item) items.set(item.id, {...item});
  const named = attributes.map(([name, value]) => idsIn(name, value).filter(id => items.has(id)));
  const concerns = (item: object, ids: readonly string[]) => [...stringsIn(item)].some(text => ids.includes(text));

  const own = collection ? [...file[collection]] : [];
  const fits = (item: object) => named.every(ids => !ids.length || concerns(item, ids));
  const shown = own.flatMap(item => ('id' in item && fits(item) ? item.id : []));
  const isAbout = (item: object) => concerns(item, shown);

  const wanted = new Set<object>();
  const take = (item: object) => {
    if (wanted.has(item)) return;
    wanted.add(item);
    for (const text of stringsIn(item)) {
      const other = items.get(text);
      if (other) take(other);
    }
  };
  for (const id of named.flat()) take(items.get(id)!);
  for (const item of [...items.values()]) if (isAbout(item)) take(item);

  // An actor's card tells of what its statements have had corrected, too.
  const told = collection === 'actors' ? [...items].filter(([, item]) => wanted.has(item)).map(([id]) => id) : [];

  const header = Object.entries(file).filter(([name]) => !COLLECTION_NAMES.includes(name as CollectionName));
  const lists = COLLECTION_NAMES.map(name => {
    const kept = [...file[name]].filter(item => {
      if (name === 'sources') return true;
      return 'id' in item ? wanted.has(items.get(item.id)!) : isAbout(item) || concerns(item, told);
    });
    return [name, moved(kept, from)] as const;
  }).filter(([, list]) => (list as unknown[]).length);
  return Object.fromEntries([['version', 1], ...header, ...lists]);
}
