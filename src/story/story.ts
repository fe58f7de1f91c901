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
import {localText, type LocalText} from './values/text.js';

/** A citation with its source looked up. */
export interface Cited {
  readonly source: Source;
  /** The outlet as readers know it: publisher, else the desk's label, else the title. */
  readonly name: LocalText;
  readonly url: string | undefined;
  readonly archivedUrl: string | undefined;
  /** Who claims it, where the source only passes it on. */
  readonly accordingTo: LocalText | undefined;
  /** The channel that the source cites. */
  readonly via: LocalText | undefined;
  /** The outlet's own words, verbatim. */
  readonly wording: string | undefined;
}

/** A role as somebody held it. */
export interface Role {
  readonly title: LocalText;
  /** The body or country that it belongs to, where the title does not say it already. */
  readonly of: LocalText | undefined;
  readonly citations: readonly Citation[];
}

/** Looks an item up whatever its collection. */
export interface Found<K extends CollectionName = CollectionName> {
  readonly collection: K;
  readonly item: Items[K];
}

export interface StoryView {
  /** The reader's language, a BCP 47 tag. */
  readonly lang?: string | undefined;
  /** EDTF date: what is later does not count. */
  readonly asOf?: string | undefined;
}

/** What is made once for a story and serves each view of it. */
class Index {
  readonly byId = new Map<string, Found>();
  /** Made by `lookups.ts` as elements ask. */
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
 * A story to read from: indexed, read-only, in one language and as of one date. Look-ups take constant time;
 * the index is made once and shared by every view (`in`).
 */
export class Story {
  readonly file: StoryFile;
  /** What relative addresses resolve against. */
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

  /** The same story for a reader of another language, or as of another date. */
  in({lang = this.lang, asOf = this.asOf?.text}: StoryView): Story {
    const key = `${lang}|${asOf ?? ''}`;
    let view = this.#views.get(key);
    if (!view) this.#views.set(key, (view = new Story(this.file, this.base, {lang, asOf}, this)));
    return view;
  }

  /** Groupings of the file's items, shared by all views: see `lookups.ts`. */
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

  /** The item that a singular attribute picks: the one named, or, unnamed, the only one there is. */
  pick<K extends CollectionName>(collection: K, id: string): Items[K] | undefined {
    if (id) return this.get(collection, id);
    const items = this.file[collection] as readonly Items[K][];
    return items.length === 1 ? items[0] : undefined;
  }

  /** The items that a plural attribute picks (ids apart by spaces), in file order; all when it is empty. */
  pickAll<K extends CollectionName>(collection: K, ids: string): readonly Items[K][] {
    const items = this.file[collection] as readonly Items[K][];
    const wanted = new Set(ids.split(/\s+/).filter(Boolean));
    return wanted.size ? items.filter(item => 'id' in item && wanted.has(item.id)) : items;
  }

  find(id: string): Found | undefined {
    return this.#index.byId.get(id);
  }

  /** A text in the reader's language, or the nearest there is. */
  text(value: Text): LocalText;
  text(value: Text | undefined): LocalText | undefined;
  text(value: Text | undefined): LocalText | undefined {
    return value === undefined ? undefined : localText(value, this.lang, this.fileLang);
  }

  /** An actor's name where `value` is an actor's id, else the words themselves. */
  actorOrWords(value: Text | undefined): LocalText | undefined {
    const actor = typeof value === 'string' ? this.get('actors', value) : undefined;
    return this.text(actor ? actor.name : value);
  }

  date(text: string | undefined): Edtf | undefined {
    return text === undefined ? undefined : this.#index.date(text);
  }

  /** A date in words and for machines (HTML `<time datetime>`), in the language of `words`. */
  describe(
    date: Edtf,
    lang: string,
    words: DateWords,
    dateStyle?: 'short',
  ): {readonly text: string; readonly machine: string | undefined} {
    const text = describeEdtf(date, {locale: lang, timeZone: this.timeZone, words, dateStyle});
    return {text, machine: machineDate(date)};
  }

  /** Orders dates: the earlier first, none last; 0 where they cannot be told apart. */
  compareDates(a: Edtf | undefined, b: Edtf | undefined): number {
    return a && b ? compareEdtf(a, b) : Number(!a) - Number(!b);
  }

  /** An address in the file, made absolute, or nothing when it is not one to follow. */
  address(value: string | undefined, use?: 'link' | 'media'): string | undefined {
    return value === undefined ? undefined : safeUrl(value, this.base, use);
  }

  citation(given: Citation): Cited | undefined {
    // Without a prototype, as all that was read: the host page may have extended `Object.prototype`.
    const more = typeof given === 'string' ? ({__proto__: null, source: given} as Exclude<Citation, string>) : given;
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

  /** Citations looked up, each source once, in the order given. */
  citations(given: readonly Citation[] = []): readonly Cited[] {
    const cited = given.flatMap(entry => this.citation(entry) ?? []);
    return cited.filter(({source}, i) => cited.findIndex(other => other.source === source) === i);
  }

  /** The role that an actor held at a date (the view's own when none is given): the last listed that fits. */
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

  /** Whether something dated so belongs to this view: what has no date, or began by the `asOf` date, does. */
  counts(date: string | undefined): boolean {
    const when = this.date(date);
    return !this.asOf || !when || when.min <= this.asOf.max;
  }
}
