/** Renders tags one by one. A tag that cannot be rendered stays as it is, and does not affect the others. */
import {explain} from '../story/reading/explain.js';
import type {ReadResult} from '../story/reading/read-story.js';
import type {PageTag} from '../selections/page.js';
import {missingText} from '../selections/selection.js';
import type {Fallback} from '../ui/base/server-rendering.js';
import type {StoryElement} from '../ui/base/story-element.js';
import {createElement, plainHtml} from './elements.js';
import type {Tags} from './find.js';
import {HeldStories, type HeldStory} from './held-stories.js';
import {ancestors, attribute, type Page, type PageElement} from './page.js';
import type {StoryFiles} from './stories.js';

/** Why a tag stayed as it was, or a problem with its story. */
export interface PrerenderWarning {
  readonly tag: string;
  /** Line and column in the article, from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Whether the tag stayed as it was. */
  readonly stayed: boolean;
}

/** What is rendered for an element in addition to its shadow root. */
interface BesideRoot {
  /** The fallback; if undefined, the author's own words stay. */
  readonly content: string | undefined;
  /** The fragment that leads to the tag itself, if it shows a single item. */
  readonly fragment: string | undefined;
  /** The content as schema.org structured data. */
  readonly data: object | undefined;
  /** The numbers that a source list assigns to its story's sources for the whole page. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/** Everything to write into the page for a tag. */
export interface RenderedTag extends HeldStory, BesideRoot {
  /** The declarative shadow root. */
  readonly template: string;
}

export interface Rendering {
  /** The rendered tags in document order, without those that stay as they are. */
  readonly tags: ReadonlyMap<PageElement, RenderedTag>;
  readonly warnings: readonly PrerenderWarning[];
  /** The texts of the style sheets in the shadow roots. */
  readonly styles: ReadonlySet<string>;
}

/** The library's tags, each with its fallback if it has one. */
type Fallbacks = ReadonlyMap<string, Fallback | undefined>;

export async function renderTags(page: Page, tags: Tags, fallbacks: Fallbacks, files: StoryFiles): Promise<Rendering> {
  const stories = new HeldStories(tags, files);
  const rendered = new Map<PageElement, RenderedTag>();
  const warnings: PrerenderWarning[] = [];
  const styles = new Set<string>();
  const explained = new Set<ReadResult>();
  for (const node of tags.all) {
    try {
      const result = await renderTag(node);
      if (result) rendered.set(node, result);
    } catch (error) {
      warn(node, (error as Error).message);
    }
  }
  return {tags: rendered, warnings, styles};

  function warn(node: PageElement, message: string, stayed = true) {
    const {startLine: line, startCol: column} = node.sourceCodeLocation!;
    warnings.push({tag: node.tagName, line, column, message, stayed});
  }

  /** @throws if the tag has to stay as it is; the message says why */
  async function renderTag(node: PageElement): Promise<RenderedTag | undefined> {
    if (!node.sourceCodeLocation!.endTag) {
      const torn = [...ancestors(node)].some(({tagName}) => tagName === 'p');
      throw new Error(torn ? misfit('p') : `</${node.tagName}> is missing`);
    }
    const server = createElement(node.tagName, node.attrs);
    if (!server) return undefined;
    const {element} = server;
    const held = await stories
      .of(node, (element.constructor as typeof StoryElement).collection)
      .catch((error: unknown) => {
        throw new Error(`its story could not be read: ${(error as Error).message}`);
      });
    const {answer} = held;
    const problems = problemTexts(answer);
    if (!answer.story) throw new Error(problems.join(' '));
    if (!explained.has(answer)) for (const problem of problems) warn(node, problem, false);
    explained.add(answer);

    const lang = languageOf(node);
    element.served = {answer, lang, tags: tagsBeside(node, tags)};
    await element.words.load();
    const beside = await renderBesideRoot(element, fallbacks.get(node.tagName));
    const around = beside.content && page.misfit(node, beside.content);
    if (around) throw new Error(misfit(around));
    const root = server.shadowRoot();
    for (const [, style] of root.content.matchAll(/<style>([^]*?)<\/style>/g)) styles.add(style!);
    return {...held, ...beside, template: root.template};
  }
}

/**
 * Renders what accompanies the shadow root of an element that has its story.
 * @throws if the story lacks what the element's attributes name
 */
async function renderBesideRoot(element: StoryElement, fallback: Fallback | undefined): Promise<BesideRoot> {
  const scene = element.scene!;
  const missing = element.selectFrom(scene.story);
  if (typeof missing === 'string') throw new Error(missingText(missing));
  while (await element.loadParts());
  const selection = element.selection!;
  const template = fallback?.template?.(element, selection, scene);
  return {
    content: template && plainHtml(template),
    fragment: selection.fragment,
    data: fallback?.structuredData?.(selection, scene),
    numbers: fallback?.numbers?.(selection),
  };
}

/** The page's other tags that use a tag's story, in document order. */
function tagsBeside(node: PageElement, {all, isHost, storyKeyOf}: Tags): readonly PageTag[] {
  const story = storyKeyOf(node);
  return all
    .filter(other => other !== node && isHost(other) && storyKeyOf(other) === story)
    .map(other => ({name: other.tagName, attribute: name => attribute(other, name) ?? ''}));
}

const problemTexts = ({faults}: ReadResult): readonly string[] =>
  explain(faults).map(({path, message, fix}) => `${path && `${path}: `}${message}. ${fix}`);

const misfit = (tag: string) => `it stands inside <${tag}>, which cannot hold it: put it outside`;

function languageOf(node: PageElement): string {
  for (const at of [node, ...ancestors(node)]) {
    const lang = attribute(at, 'lang');
    if (lang) return lang;
  }
  return '';
}
