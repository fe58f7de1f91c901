/**
 * The origin that represents the page's own while the server renders an article whose address it does not know.
 * `.invalid` can never be registered (RFC 2606), so no real page has it.
 */
export const UNKNOWN_ORIGIN = 'https://page.invalid';

/**
 * Returns an address that is safe in an attribute, or `undefined`: every address from a story or a page has to pass
 * through here.
 *
 * Links may be `http:`, `https:`, `mailto:` or `tel:`, media `http:` or `https:`. Addresses are parsed like in browsers
 * (WHATWG URL), and the result is the serialized form, so that browsers get exactly what was checked. Rejected are other
 * schemes (`javascript:`, `data:` …), control characters anywhere (browsers drop tabs and newlines, which can disguise a
 * scheme), user names and passwords (`https://bank.example@evil.example` looks like the bank), and anything but a
 * non-empty string.
 *
 * @param value - What the author wrote.
 * @param base - What relative addresses are resolved against. If it is missing or invalid, only absolute addresses are
 *   accepted. With `UNKNOWN_ORIGIN`, the result for an address on that origin is only path, query and fragment, which the
 *   reader's browser completes.
 * @param use - Whether readers follow the address or the page loads it.
 */
export function safeUrl(value: unknown, base?: string, use: 'link' | 'media' = 'link'): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  if (typeof value !== 'string' || !value.trim() || /[\0-\x1f\x7f-\x9f]/.test(value)) return undefined;
  // Without the base first, since `new URL(absolute, badBase)` throws.
  const url = parseUrl(value) ?? parseUrl(value, base);
  if (!url || url.username || url.password) return undefined;
  if (!(use === 'media' ? /^https?:$/ : /^(https?|mailto|tel):$/).test(url.protocol)) return undefined;
  if (url.origin !== UNKNOWN_ORIGIN || parseUrl(base)?.origin !== UNKNOWN_ORIGIN) return url.href;
  // A path that starts with two slashes would be parsed as a host without its origin.
  return url.pathname.replace(/^\/\//, '/.//') + url.search + url.hash;
}

function parseUrl(value: string | undefined, base?: string): URL | undefined {
  try {
    return new URL(value ?? '', base);
  } catch {
    return undefined;
  }
}
