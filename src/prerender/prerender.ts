/** Article HTML → article HTML, with every tag of the library rendered and complete without JavaScript. */
import {createHash} from 'node:crypto';
import {defineElements} from './elements.js';
import {findTags} from './find.js';
import {Page} from './page.js';
import {renderTags, type PrerenderWarning} from './render.js';
import {StoryFiles, type StoryPlaces} from './stories.js';
import {writeScripts, writeTags} from './write.js';

export type {PrerenderWarning};
export type PrerenderOptions = StoryPlaces;

export interface PrerenderResult {
  readonly html: string;
  readonly warnings: readonly PrerenderWarning[];
  /** The hashes that a strict Content-Security-Policy needs in `style-src`, including quotation marks. */
  readonly styleHashes: readonly string[];
}

/**
 * Renders every tag of the library in an article, and keeps everything else byte for byte.
 *
 * Each tag gets its shadow root (declarative, so that browsers show it without scripts) and a complete fallback in plain
 * HTML; the page gets each story once, and the items shown as JSON-LD. Pre-rendering is idempotent: a second run returns
 * the same bytes. A tag whose story cannot be loaded stays as it is, with a warning.
 *
 * @param html the article, or a part of one
 * @param options where to read stories from
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderResult> {
  const fallbacks = await defineElements();
  const page = new Page(html);
  const files = new StoryFiles(options);
  const tags = findTags(page, fallbacks, src => files.baseOf(src));
  const {tags: rendered, warnings, styles} = await renderTags(page, tags, fallbacks, files);
  writeTags(page, tags, rendered);
  await writeScripts(page, tags, rendered, files);
  return {
    html: page.toString(),
    warnings,
    styleHashes: [...styles].map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`),
  };
}
