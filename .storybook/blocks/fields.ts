/** The story file's definition as rows of a table: what each field is called, holds and means. */
import {collections, header} from '../../src/story/file/schema.js';
import {FIELD_WORDS, wordsAt} from '../../src/story/file/schema-words.js';

/** As much of a valibot definition as is needed to tell what it allows. */
interface Definition {
  readonly type: string;
  readonly wrapped?: Definition;
  readonly item?: Definition;
  readonly items?: readonly Definition[];
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly options?: readonly (Definition | string)[];
  readonly literal?: unknown;
  readonly pipe?: readonly {readonly type: string; readonly message?: string; readonly metadata?: {ref?: string}}[];
}

export interface Field {
  /** From the collection: `steps.status`. */
  readonly path: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly required: boolean;
  readonly meaning: string;
}

export interface Group {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** What a rule of the definition says of a string. */
const RULED: Readonly<Record<string, string>> = {
  id: 'id',
  language: 'language tag',
  country: 'country code',
  currency: 'currency code',
  date: 'date',
  empty: 'words',
};

/** What has a table of its own. */
const OWN_TABLES: Readonly<Record<string, string>> = {
  citations: 'citations',
  amount: 'an amount',
  options: 'list of amounts',
};

/** What an id names, after the collection that it is in. */
const itemOf = (collection: string) =>
  collection === 'any'
    ? 'any item'
    : collection === 'media'
      ? 'media'
      : `${/^[aeiou]/.test(collection) ? 'an' : 'a'} ${collection.slice(0, -1)}`;

const isDefinition = (option: Definition | string): option is Definition => typeof option === 'object';
const bare = (definition: Definition): Definition => (definition.wrapped ? bare(definition.wrapped) : definition);
const plural = (type: string) => type.replace(/^text$/, 'texts').replace(/\b(id|object|string)\b/g, '$1s');

function typeOf(given: Definition): string {
  const {type, pipe = [], item, items, options = []} = bare(given);
  const ref = pipe.find(({metadata}) => metadata)?.metadata?.ref;
  if (ref) return `id of ${itemOf(ref)}`;
  const ruled = pipe.map(({message}) => RULED[message ?? '']).find(Boolean);
  if (type === 'string' && ruled) return ruled;
  if (type === 'array') return `list of ${plural(typeOf(item!))}`;
  if (type === 'tuple') return `list of ${items!.length} ${typeOf(items![0]!)}s`;
  if (type === 'union') {
    const kinds = options.filter(isDefinition).map(typeOf);
    if (!kinds.includes('map')) return kinds.join(' or ');
    return kinds.length > 2 ? 'text, or list of fragments' : 'text';
  }
  if (type === 'record') return 'map';
  if (type === 'picklist') return 'word';
  if (type === 'literal') return 'number';
  return type;
}

/** The object inside lists and alternatives, if there is one. */
function objectIn(given: Definition): Definition | undefined {
  const definition = bare(given);
  if (definition.entries) return definition;
  const inner = [definition.item, ...(definition.options ?? []).filter(isDefinition)];
  return inner.map(one => one && objectIn(one)).find(Boolean);
}

const valuesOf = (given: Definition): readonly string[] => {
  const {type, options = [], literal} = bare(given);
  if (type === 'picklist') return options as readonly string[];
  return type === 'literal' ? [String(literal)] : [];
};

function* fieldsOf(entries: Definition['entries'], scope: string, path = ''): Generator<Field> {
  for (const [name, definition] of Object.entries(entries ?? {})) {
    const {key, inside} = wordsAt(scope, name);
    yield {
      path: path + name,
      type: OWN_TABLES[name] ?? typeOf(definition),
      values: valuesOf(definition),
      required: definition.type !== 'optional',
      meaning: FIELD_WORDS[key] ?? '',
    };
    if (!OWN_TABLES[name]) yield* fieldsOf(objectIn(definition)?.entries, inside, `${path}${name}.`);
  }
}

const group = (name: string, entries: Definition['entries']): Group => ({name, fields: [...fieldsOf(entries, name)]});

const definitions = collections as unknown as Readonly<Record<string, Definition>>;
const entriesOf = (name: string) => bare(definitions[name]!).entries!;
const citation = objectIn(entriesOf('events').citations!)!;
const amount = objectIn(objectIn(entriesOf('pledges').steps!)!.entries!.amount!)!;

/** The head of the file, each collection in the order in which it is read, and what many of them hold. */
export const groups: readonly Group[] = [
  group('story', {
    ...(header as unknown as Definition['entries']),
    version: (header.version as unknown as Definition).wrapped!,
  }),
  ...Object.keys(definitions).map(name => group(name, entriesOf(name))),
  group('citation', citation.entries),
  group('amount', amount.entries),
];
