/** What the page's tags show, asked by their attributes: they may be asleep, far from the reader, or not defined yet. */
import {absolute} from '../data/early.js';
import {mentions, selectionOf, shownFragments, TAG_NAMES, usesOf, type PageTag} from '../selections/page.js';
import {shows, type Use} from '../selections/selection.js';
import type {Story} from '../story/story.js';
import {StoryElement} from './base/story-element.js';

const SELECTOR = TAG_NAMES.join();

/** Every tag of the page in document order; those inside another one are its fallback. */
export const storyTags = (): readonly Element[] =>
  [...document.querySelectorAll(SELECTOR)].filter(tag => !tag.parentElement?.closest(SELECTOR));

/** An element's property, or its attribute while nothing has defined it. */
const valueOf = (tag: Element, name: string): unknown =>
  (tag as unknown as Readonly<Record<string, unknown>>)[name] ?? tag.getAttribute(name);

const pageTag = (tag: Element): PageTag => ({
  name: tag.localName,
  attribute: name => (valueOf(tag, name) as string | null | undefined) ?? '',
});

/** What two elements have in common that show the same story; each of the five ways has a value of its own. */
export function storyKeyOf(tag: Element): unknown {
  const data = valueOf(tag, 'data');
  if (data != null) return data;
  if (tag.querySelector(':scope > script[type="application/json"]')) return tag;
  const src = valueOf(tag, 'src');
  if (src) return absolute(src as string);
  const provider = 'story-data';
  if (tag.localName === provider) return tag;
  const id = valueOf(tag, 'story');
  const found = id
    ? document.getElementById(id as string)
    : (tag.closest(provider) ?? document.querySelector(provider));
  return found && storyKeyOf(found);
}

/** The other tags of the page with an element's story, in document order. */
function tagsBeside(element: Element): readonly PageTag[] {
  const key = storyKeyOf(element);
  return storyTags()
    .filter(tag => tag !== element && storyKeyOf(tag) === key)
    .map(pageTag);
}

/** A server says which tags there are. */
const tagsOnPage = (element: Element): readonly PageTag[] =>
  (element instanceof StoryElement ? element.served?.tags : undefined) ?? tagsBeside(element);

/** The fragments that lead to somewhere on the page of an element, of all that its story has. */
export const shownOnPage = (element: Element, story: Story): ReadonlySet<string> =>
  shownFragments(tagsOnPage(element), story);

/** What the other tags on the page of an element use of its story. */
export const usesOnPage = (element: Element, story: Story): readonly Use[] => usesOf(tagsOnPage(element), story);

/** Whether an element is the one that a fragment leads to: the first of the page that shows it, and does not only mention it. */
export function answers(element: StoryElement, fragment: string): boolean {
  const key = storyKeyOf(element);
  const story = element.scene!.story;
  const showing = storyTags().filter(tag =>
    tag instanceof StoryElement && tag.scene
      ? tag.shows(fragment)
      : storyKeyOf(tag) === key && shows(selectionOf(pageTag(tag), story), fragment),
  );
  const first = showing.find(tag => !mentions(tag.localName)) ?? showing[0];
  // In another shadow root it is not among the page's tags.
  return !showing.includes(element) || first === element;
}
