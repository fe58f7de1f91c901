/** What an author pastes into an article to have what a story shows. */
import {render} from 'lit';
import type {Fallback} from '../src/ui/base/server-rendering.js';
import {draw} from '../src/ui/base/near-viewport.js';
import {StoryElement, type Scene} from '../src/ui/base/story-element.js';
import {itemsFor, storyFor} from './excerpt.js';
import {escapedJson, tidyHtml} from './tidy-html.js';

export interface EmbedOptions {
  /** Puts what the elements show into the markup, so that no story file is asked for. */
  readonly selfContained?: boolean;
}

/** Where the built Storybook lies, and with it the story files, for a page that stands beside `dist`. */
const BESIDE_DIST = 'dist/storybook/';

const HEAD = [
  '<link rel="stylesheet" href="dist/fallback.css" />',
  '<script type="module" src="dist/loader.js"></script>',
];

const modules = import.meta.glob<{fallback: Fallback<StoryElement>}>('../src/elements/*/*.fallback.ts', {eager: true});
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
  const {scene} = element;
  while (scene && (await element.extras(scene)));
  await element.updateComplete;
  return scene;
}

/** Settles when every element in `root` shows its story, or has none. */
export const allSettled = (root: Element) => Promise.all(shownIn(root).map(settled));

/** Addresses in a story are relative to Storybook's page; in an embed, to a page beside `dist`. */
const relocated = (address: string) =>
  /^(?:[a-z][a-z\d+.-]*:|[/\\#])/i.test(address) ? address : BESIDE_DIST + address;

/** A template of Lit's as nodes of a document in which nothing runs. */
function nodesOf(template: unknown, into: Document): DocumentFragment {
  const container = document.createElement('div');
  render(template, container);
  const fragment = into.createDocumentFragment();
  fragment.append(...[...container.childNodes].map(node => into.importNode(node, true)));
  return fragment;
}

const jsonScript = (json: unknown, owner: Document) => {
  const script = owner.createElement('script');
  script.type = 'application/json';
  script.textContent = escapedJson(json);
  return script;
};

/** Elements that show all items of a collection where no attribute names some. */
const WHOLE: Readonly<Record<string, readonly ('actors' | 'issues')[]>> = {'stance-matrix': ['actors', 'issues']};

/** An element's attributes, and what they stand for where they are not there. */
function attributesOf(element: StoryElement, {story: {file}}: Scene) {
  const given = [...element.attributes].map(({name, value}) => [name, value] as const);
  const whole = (WHOLE[element.localName] ?? []).filter(name => !element.getAttribute(name));
  return [...given, ...whole.map(name => [name, file[name].map(({id}) => id).join(' ')] as const)];
}

/**
 * Writes an element's fallback into its copy, and its story if it is to be there.
 * @param shared the `id` of the provider that has the story of all
 */
function complete(
  copy: Element,
  element: StoryElement,
  scene: Scene | undefined,
  selfContained: boolean,
  shared: string | undefined,
) {
  const owner = copy.ownerDocument;
  const template = scene && fallbacks.get(element.localName)?.template?.(element, scene);
  const given = copy.querySelector(':scope > script[type="application/json"]');
  if (template) copy.replaceChildren(...(given ? [given] : []), nodesOf(template, owner));
  if (!scene || !selfContained || given || copy.hasAttribute('data')) return;
  const {collection} = element.constructor as typeof StoryElement;
  const {file} = scene.story;
  if (shared === undefined)
    copy.prepend(jsonScript(itemsFor(file, attributesOf(element, scene), collection, storyAddress(element)), owner));
  copy.removeAttribute('src');
  if (shared === undefined) copy.removeAttribute('story');
  else copy.setAttribute('story', shared);
}

/** Where the element's story lies, as an embed names it. */
function storyAddress(element: StoryElement): string {
  const id = element.story && CSS.escape(element.story);
  const provider = id ? document.querySelector(`story-data#${id}`) : element.closest('story-data[src]');
  const src = element.src || (provider ?? document.querySelector('story-data[src]'))?.getAttribute('src') || '';
  return relocated(src);
}

/** The rules of Storybook's page for the classes that a story puts round its elements. */
function stylesFor(copy: Element): string {
  const classes = new Set([...copy.querySelectorAll('[class]')].flatMap(({classList}) => [...classList]));
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

/** What a page must say of itself where it is not English from left to right. */
function inItsLanguage(html: string, page: HTMLElement): string {
  const {lang, dir} = page;
  if (lang === 'en' && dir !== 'rtl') return html;
  return `<div lang="${lang}" dir="${dir}">\n${html.replace(/^(?=.)/gm, '  ')}\n</div>`;
}

/**
 * The markup of a story, every tag with its complete fallback, and the tags that load style sheet and script.
 * @param page the story's page, as the preview draws it round every story
 */
export async function embedOf(page: HTMLElement, {selfContained = false}: EmbedOptions = {}): Promise<string> {
  const elements = shownIn(page);
  const scenes = await Promise.all(elements.map(settled));
  const inert = document.implementation.createHTMLDocument();
  const copy = inert.importNode(page, true);
  const originals = [...page.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  // A list of a page's sources asks which tags show its story.
  const list = selfContained ? elements.findIndex(({localName}) => localName === 'source-list') : -1;
  const file = scenes[list]?.story.file;
  const shared = file && (file.id ?? 'story');
  elements.forEach((element, i) =>
    complete(copies[originals.indexOf(element)]!, element, scenes[i], selfContained, shared),
  );
  const missing = elements.some((_, i) => !scenes[i]);
  for (const node of copy.querySelectorAll('[src]')) {
    if (node.localName.includes('-')) node.setAttribute('src', relocated(node.getAttribute('src')!));
  }
  // Every element has its own story now: a provider would only ask for one more.
  if (selfContained && !missing)
    for (const provider of copy.querySelectorAll('story-data')) provider.replaceWith(...provider.childNodes);
  if (file) {
    const provider = inert.createElement('story-data');
    provider.id = shared!;
    provider.append(jsonScript(storyFor(file, storyAddress(elements[list]!)), inert));
    copy.prepend(provider);
  }
  for (const node of copy.querySelectorAll('[defer-hydration]')) node.removeAttribute('defer-hydration');
  const head = [...HEAD, stylesFor(copy)].filter(Boolean).join('\n');
  return `${head}\n${inItsLanguage(tidyHtml(copy), page)}\n`;
}
