import {compareEdtf, describeEdtf, machineDate, parseEdtf, type DateWords, type Edtf} from './values/edtf.js';
import {safeUrl} from './values/safe-url.js';
import {
  COLLECTION_NAMES,
  type Actor,
  type Citation,
  type CollectionName,
  type Items,
  type Source,
  type StoryFile,
  type Text,
} from './file/schema.js';
import {formatter} from './values/formatters.js';
import {localText, type LocalText} from './values/text.js';

/** A citation with its source looked up. */
export interface Cited {
  readonly source: Source;
  /** The outlet as readers know it: the publisher, or else the newsroom's label, or else the title. */
  readonly name: LocalText;
  readonly url: string | undefined;
  readonly archivedUrl: string | undefined;
  /** Who claims it, if the source only reports the claim. */
  readonly accordingTo: LocalText | undefined;
  /** The channel that the source cites. */
  readonly via: LocalText | undefined;
  /** The outlet's own words, verbatim. */
  readonly wording: string | undefined;
}

/** A role that an actor holds or held. */
export interface Role {
  readonly title: LocalText;
  /** The body or country that it belongs to, if the title does not say it. */
  readonly of: LocalText | undefined;
  readonly citations: readonly Citation[];
}

/** An item with its collection. */
export interface Found<K extends CollectionName = CollectionName> {
  readonly collection: K;
  readonly item: Items[K];
}

export interface StoryView {
  /** The reader's language, a BCP 47 tag. */
  readonly lang?: string | undefined;
  /** The EDTF date as of which the story is viewed: whatever is later is left out. */
  readonly asOf?: string | undefined;
}

/** The indexes of a story, built once and shared by all its views. */
class Index {
  readonly byId = new Map<string, Found>();
  /** Built on demand by `lookups/group-by.ts`. */
  readonly groups = new Map<unknown, ReadonlyMap<string, readonly unknown[]>>();
  readonly #dates = new Map<string, Edtf | undefined>();

  constructor(file: StoryFile) {
    for (const collection of COLLECTION_NAMES) {
      for (const item of file[collection]) {
        if ('id' in item) this.byId.set(item.id, {collection, item});
      }
    }
  }

  date(text: string): Edtf | undefined {
    if (!this.#dates.has(text)) this.#dates.set(text, parseEdtf(text));
    return this.#dates.get(text);
  }
}

/**
 * A read-only, indexed view of a story in one language and as of one date. Look-ups take constant time; the index is
 * built once and shared by all views (`in`).
 */
export class Story {
  readonly file: StoryFile;
  /** The address that relative addresses are resolved against. */
  readonly base: string | undefined;
  /** The reader's language. */
  readonly lang: string;
  readonly asOf: Edtf | undefined;
  readonly #index: Index;
  readonly #views: Map<string, Story>;

  constructor(file: StoryFile, base?: string, view: StoryView = {}, of?: Story) {
    this.file = file;
    this.base = base;
    this.lang = view.lang || file.lang || 'en';
    this.#index = of ? of.#index : new Index(file);
    this.#views = of ? of.#views : new Map<string, Story>();
    this.asOf = view.asOf ? parseEdtf(view.asOf) : undefined;
  }

  /** Returns a view of the same story in another language, or as of another date. */
  in({lang = this.lang, asOf = this.asOf?.text}: StoryView): Story {
    const key = `${lang}|${asOf ?? ''}`;
    let view = this.#views.get(key);
    if (!view) this.#views.set(key, (view = new Story(this.file, this.base, {lang, asOf}, this)));
    return view;
  }

  /** Indexes of the file's items, shared by all views: see `lookups/group-by.ts`. */
  get groups() {
    return this.#index.groups;
  }

  /** The language of plain strings in the file. */
  get fileLang(): string {
    return this.file.lang ?? 'en';
  }

  get timeZone(): string {
    return this.file.timeZone ?? 'UTC';
  }

  get<K extends CollectionName>(collection: K, id: string | undefined): Items[K] | undefined {
    const found = id === undefined ? undefined : this.#index.byId.get(id);
    return found?.collection === collection ? (found.item as Items[K]) : undefined;
  }

  /** Picks the item that a singular attribute names; for an empty one, the collection's only item. */
  pick<K extends CollectionName>(collection: K, id: string): Items[K] | undefined {
    if (id) return this.get(collection, id);
    const items = this.file[collection] as readonly Items[K][];
    return items.length === 1 ? items[0] : undefined;
  }

  /** Picks the items that a plural attribute names by space-separated ids, in file order; all if it is empty. */
  pickAll<K extends CollectionName>(collection: K, ids: string): readonly Items[K][] {
    const items = this.file[collection] as readonly Items[K][];
    const wanted = new Set(ids.split(/\s+/).filter(Boolean));
    return wanted.size ? items.filter(item => 'id' in item && wanted.has(item.id)) : items;
  }

  find(id: string): Found | undefined {
    return this.#index.byId.get(id);
  }

  /** A text in the reader's language, or the best match for it. */
  text(value: Text): LocalText;
  text(value: Text | undefined): LocalText | undefined;
  text(value: Text | undefined): LocalText | undefined {
    return value === undefined ? undefined : localText(value, this.lang, this.fileLang);
  }

  /** The name of an actor if `value` is an actor's id, or else the words themselves. */
  actorOrWords(value: Text | undefined): LocalText | undefined {
    const actor = typeof value === 'string' ? this.get('actors', value) : undefined;
    return this.text(actor ? actor.name : value);
  }

  date(text: string | undefined): Edtf | undefined {
    return text === undefined ? undefined : this.#index.date(text);
  }

  /** Describes a date in the language of `words`, and for machines (HTML `<time datetime>`). */
  describe(
    date: Edtf,
    lang: string,
    words: DateWords,
    dateStyle?: 'short',
  ): {readonly text: string; readonly machine: string | undefined} {
    const text = describeEdtf(date, {locale: lang, timeZone: this.timeZone, words, dateStyle});
    return {text, machine: machineDate(date)};
  }

  /**
   * The name of a language in the language `lang`: “German” for `de` in `en`. A tag that `Intl` does not know is returned
   * as it is.
   */
  languageName(tag: string, lang: string): string {
    try {
      return formatter('DisplayNames', lang, {type: 'language'}).of(tag)!;
    } catch {
      // Tags in a story may be invalid, for which `Intl` throws.
      return tag;
    }
  }

  /** Several names as a list in words, in the language `lang`. */
  list(names: readonly string[], lang: string): string {
    return formatter('ListFormat', lang).format(names);
  }

  /** Compares dates for sorting: earlier ones first, undefined last; 0 if they are equal or both undefined. */
  compareDates(a: Edtf | undefined, b: Edtf | undefined): number {
    return a && b ? compareEdtf(a, b) : Number(!a) - Number(!b);
  }

  /** Resolves an address in the file; undefined if it is not safe. */
  address(value: string | undefined, use?: 'link' | 'media'): string | undefined {
    return value === undefined ? undefined : safeUrl(value, this.base, use);
  }

  citation(citation: Citation): Cited | undefined {
    // Without a prototype, since the host page may have extended `Object.prototype`.
    const more =
      typeof citation === 'string' ? ({__proto__: null, source: citation} as Exclude<Citation, string>) : citation;
    const source = this.get('sources', more.source);
    if (!source) return undefined;
    return {
      source,
      name: this.text(source.publisher ?? source.label ?? source.title ?? source.id),
      url: this.address(source.url),
      archivedUrl: this.address(more.archivedUrl ?? source.archivedUrl),
      accordingTo: this.actorOrWords(more.accordingTo),
      via: this.text(more.via),
      wording: more.wording,
    };
  }

  /** Looks citations up, in order, without duplicate sources. */
  citations(citations: readonly Citation[] = []): readonly Cited[] {
    const cited = citations.flatMap(entry => this.citation(entry) ?? []);
    return cited.filter(({source}, i) => cited.findIndex(other => other.source === source) === i);
  }

  /** The role that an actor held at a date (by default the "as of" date): the last in the list that matches. */
  role(actor: Actor, date?: Edtf): Role | undefined {
    const at = date ?? this.asOf;
    const role = actor.roles?.findLast(
      ({from, to}) =>
        !at || ((this.date(from)?.min ?? -Infinity) <= at.max && (this.date(to)?.max ?? Infinity) >= at.min),
    );
    if (!role) return undefined;
    const title = this.text(role.title);
    const of = this.actorOrWords(role.of);
    return {title, of: of && title.text.includes(of.text) ? undefined : of, citations: role.citations ?? []};
  }

  /** Whether something with this date is part of the view: it has no date, or it began by the `asOf` date. */
  counts(date: string | undefined): boolean {
    const when = this.date(date);
    return !this.asOf || !when || when.min <= this.asOf.max;
  }
}
