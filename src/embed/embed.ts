/** What an author pastes into an article to have what some markup shows. */
import {PROVIDER} from '../data/ways.js';
import type {Selection} from '../selections/selection.js';
import type {StoryFile} from '../story/file/schema.js';
import {excerptOf, wholeStory} from './excerpt.js';
import {escapedJson} from '../story/values/escaped-json.js';
import {isElement, replaced, type MarkupElement, type MarkupNode} from './markup.js';
import {tidyHtml} from './tidy-html.js';

/** A tag as it is to stand in an embed. */
export interface EmbeddedTag {
  /** The story's file, and its address from the page that the embed goes into; undefined where the tag has no story. */
  readonly file: StoryFile | undefined;
  readonly address: string;
  /** What the tag shows; undefined where the story lacks it. */
  readonly selection: Selection | undefined;
  /** The tag's complete fallback; without one, the author's own words stay. */
  readonly fallback: readonly MarkupNode[] | undefined;
  /** Whether what it shows depends on the other tags of the page. */
  readonly pageWide: boolean;
}

export interface EmbedOptions {
  /** Puts what the tags show into the markup, so that no story file is asked for. */
  readonly selfContained?: boolean;
  /** The language of the page, and its direction where that is not from left to right. */
  readonly lang?: string;
  readonly dir?: string;
  /** What stands before the markup: the tags that load style sheet and script. */
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
 * A tag with its fallback, and with its story if it is to be there.
 *
 * @param shared the `id` of the provider that has the story of all
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

/** What a page must say of itself where it is not English from left to right. */
function inItsLanguage(html: string, {lang = 'en', dir = 'ltr'}: EmbedOptions): string {
  if (lang === 'en' && dir !== 'rtl') return html;
  return `<div lang="${lang}" dir="${dir}">\n${html.replace(/^(?=.)/gm, '  ')}\n</div>`;
}

/**
 * Markup with every tag complete, and the tags that load style sheet and script.
 *
 * @param tags of the nodes those that are ours and show something
 */
export function embedOf(
  nodes: readonly MarkupNode[],
  tags: ReadonlyMap<MarkupElement, EmbeddedTag>,
  options: EmbedOptions,
): string {
  const {head, selfContained = false} = options;
  // A list of a page's sources asks which tags show its story: they must have one and the same.
  const pageWide = selfContained ? [...tags.values()].find(tag => tag.pageWide && tag.file) : undefined;
  const shared = pageWide && (pageWide.file!.id ?? 'story');
  const provided = selfContained && [...tags.values()].every(({file}) => file);
  const complete = replaced(nodes, node => {
    const tag = tags.get(node);
    if (tag) return [completed(node, tag, selfContained, shared)];
    // Every tag has its own story: a provider would only ask for one more.
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
