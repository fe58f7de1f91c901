/**
 * The five ways in which a tag gets its story; the first that is present decides. They are read here and nowhere else,
 * without a DOM: elements, the loader, source lists and pre-rendering each bring a view of their page, so that a page
 * means the same to all of them.
 */

/** The tag that provides a story to others: the one element that a layer below the elements knows by name. */
export const PROVIDER = 'story-data' satisfies keyof HTMLElementTagNameMap;

/** A tag by itself, as its page knows it. */
export interface TagView<Tag> {
  /** A property, or the attribute of that name while nothing has defined the tag. */
  value(tag: Tag, name: string): unknown;
  /** The text of the JSON script that is the tag's child. */
  json(tag: Tag): string | undefined;
}

/**
 * A page, as far as the ways depend on it. `Enclosing` is what it knows of a provider around a tag: an element learns of
 * its answers alone.
 */
export interface PageView<Tag, Enclosing = Tag> extends TagView<Tag> {
  isProvider(tag: Tag): boolean;
  /** The nearest provider around a tag. */
  enclosing(tag: Tag): Enclosing | undefined;
  /** All providers, without those in the fallback of another tag: they go when that tag is drawn. */
  providers(): readonly Tag[];
}

/** Ways 1 to 3: the tag holds the story, or its address. */
export type OwnWay =
  | {readonly kind: 'data'; readonly value: unknown}
  | {readonly kind: 'script'; readonly value: string}
  | {readonly kind: 'src'; readonly value: string};

/**
 * Way 4, a provider that the tag names by its `id`, or way 5, the nearest enclosing one, else the only one in the page.
 * Without `provider`, none of that `id` is in the page; or the tag names none, and the page has not just one.
 */
export interface ProviderWay<Provider> {
  readonly kind: 'provider';
  readonly id?: string | undefined;
  readonly provider: Provider | undefined;
}

export type Way<Provider> = OwnWay | ProviderWay<Provider>;

export function ownWayOf<Tag>(tag: Tag, view: TagView<Tag>): OwnWay | undefined {
  const data = view.value(tag, 'data');
  if (data != null) return {kind: 'data', value: data};
  const text = view.json(tag);
  if (text != null) return {kind: 'script', value: text};
  const src = view.value(tag, 'src') as string | null | undefined;
  return src ? {kind: 'src', value: src} : undefined;
}

/** Undefined for a provider, which takes no story from others. */
export function providerWayOf<Tag, Enclosing>(
  tag: Tag,
  page: PageView<Tag, Enclosing>,
): ProviderWay<Tag | Enclosing> | undefined {
  if (page.isProvider(tag)) return undefined;
  const id = (page.value(tag, 'story') as string | null | undefined) || undefined;
  const providers = page.providers();
  const provider = id
    ? providers.find(one => page.value(one, 'id') === id)
    : (page.enclosing(tag) ?? (providers.length > 1 ? undefined : providers[0]));
  return {kind: 'provider', id, provider};
}

/** The way in which a tag gets its story; undefined for a provider that holds none. */
export const wayOf = <Tag>(tag: Tag, page: PageView<Tag>): Way<Tag> | undefined =>
  ownWayOf(tag, page) ?? providerWayOf(tag, page);
