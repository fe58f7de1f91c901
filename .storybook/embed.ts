/** The embed of what a story in Storybook shows: reads its page, and leaves the rest to the library's own code. */
import {render} from 'lit';
import {embedOf as embedOfMarkup, type EmbeddedTag, type EmbedOptions as Options} from '../src/embed/embed.js';
import type {MarkupElement, MarkupNode} from '../src/embed/markup.js';
import {SELECTORS, type Tag} from '../src/selections/tags.js';
import type {Fallback} from '../src/ui/base/server-rendering.js';
import {draw} from '../src/ui/base/near-viewport.js';
import {StoryElement} from '../src/ui/base/story-element.js';
import type {Scene} from '../src/ui/scene.js';

export type EmbedOptions = Pick<Options, 'selfContained'>;

/** Where the built Storybook lies, and with it the story files, for a page that stands beside `dist`. */
const BESIDE_DIST = 'dist/storybook/';

const HEAD = [
  '<link rel="stylesheet" href="dist/fallback.css" />',
  '<script type="module" src="dist/loader.js"></script>',
];

const modules = import.meta.glob<{fallback: Fallback}>('../src/elements/*/*.fallback.ts', {eager: true});
const fallbacks = new Map(
  Object.entries(modules).map(([file, {fallback}]) => [/([^/]+)\.fallback\.ts$/.exec(file)![1]!, fallback]),
);

/** An element whose story has not come by then has none; in milliseconds. */
const PATIENCE = 1500;

/** The elements that show something, without those inside another's fallback. */
const shownIn = (root: Element) =>
  [...root.querySelectorAll('*')].filter(
    (node): node is StoryElement => node instanceof StoryElement && !enclosing(node, root),
  );

function enclosing(node: Element, root: Element) {
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) if (at instanceof StoryElement) return at;
  return undefined;
}

/** The scene of an element, with all the code that its story needs, once it is there; no matter how far it stands. */
async function settled(element: StoryElement): Promise<Scene | undefined> {
  draw(element);
  for (let waited = 0; !element.scene && waited < PATIENCE; waited += 50) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  while (element.scene && (await element.loadParts()));
  await element.updateComplete;
  return element.scene;
}

/** Settles when every element in `root` shows its story, or has none. */
export const allSettled = (root: Element) => Promise.all(shownIn(root).map(settled));

/** Addresses in a story are relative to Storybook's page; in an embed, to a page beside `dist`. */
const relocated = (address: string) =>
  /^(?:[a-z][a-z\d+.-]*:|[/\\#])/i.test(address) ? address : BESIDE_DIST + address;

/** Nodes of a document as markup, without Lit's comments. */
const markupOf = (nodes: Iterable<Node>, made = new Map<Element, MarkupElement>()): readonly MarkupNode[] =>
  [...nodes].flatMap(node => {
    if (node instanceof Text) return node.data || [];
    if (!(node instanceof Element)) return [];
    const attributes = new Map([...node.attributes].map(({name, value}) => [name, value]));
    const element = {name: node.localName, attributes, children: markupOf(node.childNodes, made)};
    made.set(node, element);
    return element;
  });

/** A template of Lit's as markup. */
function markupOfTemplate(template: unknown): readonly MarkupNode[] {
  const container = document.createElement('div');
  render(template, container);
  return markupOf(container.childNodes);
}

/** Where the element's story lies, as an embed names it. */
function storyAddress(element: StoryElement): string {
  const id = element.story && CSS.escape(element.story);
  const provider = id ? document.querySelector(`story-data#${id}`) : element.closest('story-data[src]');
  const src = element.src || (provider ?? document.querySelector('story-data[src]'))?.getAttribute('src') || '';
  return relocated(src);
}

function tagOf(element: StoryElement, scene: Scene | undefined): EmbeddedTag {
  const {selection} = element;
  const template = selection && scene && fallbacks.get(element.localName)?.template?.(element, selection, scene);
  return {
    file: scene?.story.file,
    address: storyAddress(element),
    selection,
    fallback: template && markupOfTemplate(template),
    pageWide: SELECTORS[element.localName as Tag].pageWide ?? false,
  };
}

/** The rules of Storybook's page for the classes that a story puts round its elements. */
function stylesFor(page: Element): string {
  const classes = new Set([...page.querySelectorAll('[class]')].flatMap(({classList}) => [...classList]));
  const rules = [...document.styleSheets].flatMap(({cssRules}) => [...cssRules]);
  const used = rules.filter(
    rule => rule instanceof CSSStyleRule && classes.has(/^\.([\w-]+)/.exec(rule.selectorText)?.[1] ?? ''),
  );
  return used.length ? `<style>\n${used.map(({cssText}) => `${aDeclarationALine(cssText)}\n`).join('')}</style>` : '';
}

const aDeclarationALine = (rule: string) =>
  rule
    .replace(/^/, '  ')
    .replace(' { ', ' {\n    ')
    .replaceAll('; ', ';\n    ')
    .replace(/\s*\}$/, '\n  }');

/**
 * The markup of a story, every tag with its complete fallback, and the tags that load style sheet and script.
 *
 * @param page the story's page, as the preview draws it round every story
 */
export async function embedOf(page: HTMLElement, options: EmbedOptions = {}): Promise<string> {
  const elements = shownIn(page);
  const scenes = await Promise.all(elements.map(settled));
  const made = new Map<Element, MarkupElement>();
  const nodes = markupOf(page.childNodes, made);
  for (const provider of page.querySelectorAll('story-data[src]'))
    (made.get(provider)!.attributes as Map<string, string>).set('src', relocated(provider.getAttribute('src')!));
  const tags = new Map(elements.map((element, i) => [made.get(element)!, tagOf(element, scenes[i])]));
  const {lang, dir} = page;
  return embedOfMarkup(nodes, tags, {...options, lang, dir, head: [...HEAD, stylesFor(page)].filter(Boolean)});
}
