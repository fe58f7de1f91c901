/**
 * The five ways in which a tag gets its story; the first that is present decides. Only this module knows them, and it
 * needs no DOM: elements, the loader, source lists and pre-rendering each pass a view of their page, so that all of them
 * agree.
 */

/** The tag that provides a story to others: the only element that layers below the elements know by name. */
export const PROVIDER = 'story-data' satisfies keyof HTMLElementTagNameMap;

/** Access to a single tag. */
export interface TagView<Tag> {
  /** Returns a property, or the attribute with that name if the tag is not defined yet. */
  value(tag: Tag, name: string): unknown;
  /** Returns the text of the tag's child JSON script. */
  json(tag: Tag): string | undefined;
}

/**
 * Access to a page, as far as the ways depend on it. `Enclosing` represents the provider around a tag; through
 * `@lit/context`, an element sees only its answers.
 */
export interface PageView<Tag, Enclosing = Tag> extends TagView<Tag> {
  isProvider(tag: Tag): boolean;
  /** Returns the nearest provider around a tag. */
  enclosing(tag: Tag): Enclosing | undefined;
  /** Returns all providers except those in another tag's fallback, which disappear when that tag renders. */
  providers(): readonly Tag[];
}

/** Ways 1 to 3: the tag itself has the story, or its address. */
export type OwnWay =
  | {readonly kind: 'data'; readonly value: unknown}
  | {readonly kind: 'script'; readonly value: string}
  | {readonly kind: 'src'; readonly value: string};

/**
 * Way 4: the provider that the tag names by `id`. Way 5: the nearest enclosing provider, or else the only one on the page.
 * `provider` is undefined if the page has none with that `id`, or if the tag names none and the page has none or several.
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

/** Way 4 or 5; undefined for a provider, which never gets its story from another. */
export function providerWayOf<Tag, Enclosing>(
  tag: Tag,
  page: PageView<Tag, Enclosing>,
): ProviderWay<Tag | Enclosing> | undefined {
  if (page.isProvider(tag)) return undefined;
  const id = (page.value(tag, 'story') as string | null | undefined) || undefined;
  const providers = page.providers();
  const provider = id
    ? providers.find(candidate => page.value(candidate, 'id') === id)
    : (page.enclosing(tag) ?? (providers.length > 1 ? undefined : providers[0]));
  return {kind: 'provider', id, provider};
}

/** The way in which a tag gets its story; undefined for a provider without a story of its own. */
export const wayOf = <Tag>(tag: Tag, page: PageView<Tag>): Way<Tag> | undefined =>
  ownWayOf(tag, page) ?? providerWayOf(tag, page);

/** The message for a tag without a provider: that with the `id` it names or, if it names none, the only one. */
export const noProviderText = (id: string | undefined): string =>
  `no ${id ? `<${PROVIDER} id="${id}">` : `src, story or single <${PROVIDER}>`} in the page`;
