/** Turns markup into an embed that an author can paste into an article. */
import {PROVIDER} from '../data/ways.js';
import type {Selection} from '../selections/selection.js';
import type {StoryFile} from '../story/file/schema.js';
import {excerptOf, wholeStory} from './excerpt.js';
import {escapedJson} from '../story/values/escaped-json.js';
import {isElement, replaced, type MarkupElement, type MarkupNode} from './markup.js';
import {tidyHtml} from './tidy-html.js';

/** What an embed needs to know about a tag. */
export interface EmbeddedTag {
  /** The story file; undefined if the tag has no story. */
  readonly file: StoryFile | undefined;
  /** The story file's address, relative to the page that the embed is pasted into. */
  readonly address: string;
  /** What the tag shows; undefined if the story lacks it. */
  readonly selection: Selection | undefined;
  /** The tag's complete fallback; if undefined, the author's own words stay. */
  readonly fallback: readonly MarkupNode[] | undefined;
  /** Whether what it shows depends on the page's other tags. */
  readonly pageWide: boolean;
}

export interface EmbedOptions {
  /** Whether to include the tags' data in the markup, so that no story file is requested. */
  readonly selfContained?: boolean;
  /** The language of the page; `en` if omitted. */
  readonly lang?: string;
  /** The direction of the page; `ltr` if omitted. */
  readonly dir?: string;
  /** The tags that load style sheet and script, which precede the markup. */
  readonly head: readonly string[];
}

const jsonScript = (json: unknown): MarkupElement => ({
  name: 'script',
  attributes: new Map([['type', 'application/json']]),
  children: [escapedJson(json)],
});

const isJsonScript = (node: MarkupNode): node is MarkupElement =>
  isElement(node) && node.name === 'script' && node.attributes.get('type') === 'application/json';

/**
 * Adds a tag's fallback, and its story if the embed is self-contained.
 *
 * @param shared the `id` of the provider with the story of all tags
 */
function completed(
  node: MarkupElement,
  tag: EmbeddedTag,
  selfContained: boolean,
  shared: string | undefined,
): MarkupElement {
  const {file, address, selection, fallback} = tag;
  const own = node.children.filter(isJsonScript);
  const children = fallback ? [...own, ...fallback] : node.children;
  const attributes = new Map(node.attributes);
  attributes.delete('defer-hydration');
  if (attributes.get('src')) attributes.set('src', address);
  if (!file || !selfContained || own.length || attributes.has('data')) return {...node, attributes, children};
  attributes.delete('src');
  if (shared !== undefined) return {...node, attributes: attributes.set('story', shared), children};
  attributes.delete('story');
  const story = selection ? excerptOf(file, selection, address) : wholeStory(file, address);
  return {...node, attributes, children: [jsonScript(story), ...children]};
}

/** Wraps HTML in an element with its language and direction, unless it is English. */
function inItsLanguage(html: string, {lang = 'en', dir = 'ltr'}: EmbedOptions): string {
  if (lang === 'en' && dir !== 'rtl') return html;
  return `<div lang="${lang}" dir="${dir}">\n${html.replace(/^(?=.)/gm, '  ')}\n</div>`;
}

/**
 * Returns the HTML of an embed: the tags that load style sheet and script, and the markup with every tag completed.
 *
 * @param tags the nodes that are our tags and show something
 */
export function embedOf(
  nodes: readonly MarkupNode[],
  tags: ReadonlyMap<MarkupElement, EmbeddedTag>,
  options: EmbedOptions,
): string {
  const {head, selfContained = false} = options;
  // A page-wide source list looks for tags that use its story, so all tags have to share one.
  const pageWide = selfContained ? [...tags.values()].find(tag => tag.pageWide && tag.file) : undefined;
  const shared = pageWide && (pageWide.file!.id ?? 'story');
  const provided = selfContained && [...tags.values()].every(({file}) => file);
  const complete = replaced(nodes, node => {
    const tag = tags.get(node);
    if (tag) return [completed(node, tag, selfContained, shared)];
    // Every tag has a story of its own, so the provider would only cause another request.
    if (node.name === PROVIDER && provided)
      return replaced(node.children, child => {
        const inside = tags.get(child);
        return inside && [completed(child, inside, selfContained, shared)];
      });
    return undefined;
  });
  const provider: readonly MarkupNode[] = pageWide
    ? [
        {
          name: PROVIDER,
          attributes: new Map([['id', shared!]]),
          children: [jsonScript(wholeStory(pageWide.file!, pageWide.address))],
        },
      ]
    : [];
  return `${head.join('\n')}\n${inItsLanguage(tidyHtml([...provider, ...complete]), options)}\n`;
}
