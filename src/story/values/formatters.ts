/** The library's only cache of `Intl` objects, which take far longer to create than to use. */

type Kind =
  'Collator' | 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'Segmenter';
type Options<K extends Kind> = NonNullable<ConstructorParameters<(typeof Intl)[K]>[1]>;
/** Firefox before 125 has no `Segmenter`. */
type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]> | (K extends 'Segmenter' ? undefined : never);

type Constructor = new (tags: readonly string[], options: object) => unknown;

const cache = new Map<string, unknown>();

/**
 * Returns an `Intl` object for a language: `formatter('ListFormat', 'pl', {type: 'disjunction'})`. Falls back to British
 * English for invalid tags and languages that the engine lacks, and to UTC for unknown time zones.
 */
export function formatter<K extends Kind>(kind: K, locale: string, options?: Options<K>): Formatter<K> {
  const key = kind + locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) cache.set(key, (found = build(kind, locale, options)));
  return found as Formatter<K>;
}

function build(kind: Kind, locale: string, options: object | undefined): unknown {
  // The tag, the zone or both may be wrong, and `Intl` does not say which.
  for (const tag of [locale, 'en-GB'])
    for (const zone of [undefined, {timeZone: 'UTC'}])
      try {
        // The second tag is for languages that the engine lacks: it would take its own default instead. Options have no
        // prototype, since the host page may have extended that of all objects.
        return new (Intl[kind] as unknown as Constructor)([tag, 'en-GB'], {__proto__: null, ...options, ...zone});
      } catch {
        // Tries what remains.
      }
  return undefined;
}
