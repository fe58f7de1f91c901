import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

/**
 * The Content-Security-Policy of a strict page: the README's own line, and, for a pre-rendered page, the hashes
 * of its style texts as `prerender` reports them.
 */
export async function policy(html: string): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const line = /^Content-Security-Policy: (.*)$/m.exec(readme)?.[1];
  if (!line) throw new Error('the README states no Content-Security-Policy line');
  const styles = new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(match => match[1]!));
  const hashes = [...styles].map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return `default-src 'none'; ${line.replace(/style-src [^;]*/, found => [found, ...hashes].join(' '))}; font-src 'self'`;
}
