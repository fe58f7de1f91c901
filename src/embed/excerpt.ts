/** The part of a story that a tag shows, as a story of its own. */
import type {Selection} from '../selections/selection.js';
import {COLLECTION_NAMES, type CollectionName, type StoryFile} from '../story/file/schema.js';

type Item = Readonly<Record<string, unknown>>;

/** Fields that hold an address, relative to the story file. */
const ADDRESSES = new Set(['src', 'url', 'archivedUrl', 'poster']);

/** Every string in a value, however deep. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* stringsIn(part);
}

/** Rewrites the relative addresses in a value for the page that the excerpt is pasted into. */
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

/** The whole story, for a page that would refer to its file as `from`. */
export const wholeStory = (file: StoryFile, from: string): object => ({version: 1, ...(moved(file, from) as object)});

/**
 * The part of a story that a tag needs: the items that it shows, those they refer to, and their corrections. All sources
 * are kept, since their position in the list is their number.
 *
 * @param selection what the tag shows
 * @param from the story's address, relative to the page that the excerpt is pasted into
 */
export function excerptOf(file: StoryFile, selection: Selection, from: string): object {
  const byId = new Map<string, Item>();
  for (const name of COLLECTION_NAMES) for (const item of file[name]) if ('id' in item) byId.set(item.id, item);
  const kept = new Set<string>();
  const keep = (id: string) => {
    const item = byId.get(id);
    if (!item || kept.has(id)) return;
    kept.add(id);
    for (const text of stringsIn(item)) keep(text);
  };
  for (const item of [...(selection.frame ?? []), ...selection.shown().flatMap(shown => shown.items())])
    for (const text of stringsIn(item)) keep(text);

  const isKept = (name: CollectionName, item: {readonly id?: string; readonly items?: readonly string[] | undefined}) =>
    name === 'sources' || (item.id === undefined ? !!item.items?.some(id => kept.has(id)) : kept.has(item.id));
  const header = Object.entries(file).filter(([name]) => !COLLECTION_NAMES.includes(name as CollectionName));
  const lists = COLLECTION_NAMES.map(name => [name, [...file[name]].filter(item => isKept(name, item))] as const);
  const parts: (readonly [string, unknown])[] = [
    ['version', 1],
    ...header,
    ...lists
      .filter(([, list]) => list.length)
      .map(([name, list]): readonly [string, unknown] => [name, moved(list, from)]),
  ];
  return Object.fromEntries(parts);
}
