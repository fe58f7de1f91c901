/**
 * The origin that stands for the page's own while the server renders an article whose address it does
 * not know. `.invalid` can never be registered (RFC 2606), so no real page has it.
 */
export const UNKNOWN_ORIGIN = 'https://page.invalid';

/**
 * The address as it may stand in an attribute, or `undefined` if it must not: the one gate for every
 * address that comes from a story or from a page.
 *
 * Links may be `http:`, `https:`, `mailto:` or `tel:`, media `http:` or `https:`. Addresses are read as
 * browsers read them (WHATWG URL); the answer is the serialized form, so that what was judged is what the
 * browser gets. Refused are other schemes (`javascript:`, `data:` …), control characters anywhere
 * (browsers drop tabs and newlines, which hides a scheme from the eye), user names and passwords
 * (`https://bank.example@evil.example` reads as the bank), and everything that is not a filled string.
 *
 * @param value - What the author wrote.
 * @param base - What relative addresses are resolved against. Without it, or with one that is no
 *   address, only absolute addresses are answered. Under `UNKNOWN_ORIGIN` the answer for an address on
 *   that origin is path, query and fragment only, which the reader's browser completes.
 * @param use - Whether readers follow the address or the page loads it.
 */
export function safeUrl(value: unknown, base?: string, use: 'link' | 'media' = 'link'): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (typeof value !== 'string' || !value.trim() || /[\0-\x1f\x7f-\x9f]/.test(value)) return undefined;
  // First alone: `new URL(absolute, badBase)` throws.
  const url = parse(value) ?? parse(value, base);
  if (!url || url.username || url.password) return undefined;
  if (!(use === 'media' ? /^https?:$/ : /^(https?|mailto|tel):$/).test(url.protocol)) return undefined;
  if (url.origin !== UNKNOWN_ORIGIN || parse(base)?.origin !== UNKNOWN_ORIGIN) return url.href;
  // A path that starts with two slashes would be read as a host when it stands alone.
  return url.pathname.replace(/^\/\//, '/.//') + url.search + url.hash;
}

function parse(value: string | undefined, base?: string): URL | undefined {
  try {
    return new URL(value ?? '', base);
  } catch {
    return undefined;
  }
}
