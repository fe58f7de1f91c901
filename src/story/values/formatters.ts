/** The library's only cache of `Intl` objects, which take far longer to create than to use. */

type Kind =
  'Collator' | 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'Segmenter';
type Options<K extends Kind> = NonNullable<ConstructorParameters<(typeof Intl)[K]>[1]>;
/** Firefox before 125 has no `Segmenter`. */
type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]> | (K extends 'Segmenter' ? undefined : never);

type Constructor<T> = new (tags: readonly string[], options: object) => T;

const cache = new Map<string, unknown>();

/**
 * Returns an `Intl` object for a language: `formatter('ListFormat', 'pl', {type: 'disjunction'})`. Falls back to British
 * English for invalid tags and languages that the engine lacks, and to UTC for unknown time zones.
 */
export function formatter<K extends Kind>(kind: K, locale: string, options?: Options<K>): Formatter<K> {
  // Without a prototype, since the host page may have extended `Object.prototype`.
  const bare = (more?: object): object => ({__proto__: null, ...options, ...more});
  const attempt = (tag: string, zone?: object) => {
    try {
      // The second tag applies to languages that the engine lacks, which would get the engine's default otherwise.
      return new (Intl[kind] as unknown as Constructor<Formatter<K>>)([tag, 'en-GB'], bare(zone));
    } catch {
      return undefined;
    }
  };
  const key = kind + locale + JSON.stringify(bare());
  const utc = {timeZone: 'UTC'};
  let found = cache.get(key);
  // The tag, the zone or both may be invalid, and `Intl` does not say which.
  if (!found)
    cache.set(key, (found = attempt(locale) ?? attempt(locale, utc) ?? attempt('en-GB') ?? attempt('en-GB', utc)));
  return found as Formatter<K>;
}
