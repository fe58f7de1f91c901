/**
 * What the page's tags show, derived from their attributes alone, since a tag may not be hydrated, rendered or even
 * defined yet.
 */
import {liveTag} from '../data/live-page.js';
import {liveStoryKeyOf} from '../data/live-story-key.js';
import {mentions, selectionOf, shownFragments, TAG_NAMES, usesOf, type PageTag} from '../selections/page.js';
import {fragmentsOf, shows, type Missing, type Selection, type Use} from '../selections/selection.js';
import type {Story} from '../story/story.js';
import {StoryElement} from './base/story-element.js';
import type {DeepLink} from './controls/deep-link.js';

const SELECTOR = TAG_NAMES.join();

/** The page's story tags in document order, without those inside another, which are part of its fallback. */
export const storyTags = (): readonly Element[] =>
  [...document.querySelectorAll(SELECTOR)].filter(tag => !tag.parentElement?.closest(SELECTOR));

const isStoryElement = (node: Element): node is StoryElement => node instanceof StoryElement;

const pageTag = (tag: Element): PageTag => ({
  name: tag.localName,
  attribute: name => (liveTag.value(tag, name) as string | null | undefined) ?? '',
});

/** The other tags of the page that use an element's story, in document order. */
function tagsBeside(element: Element): readonly PageTag[] {
  const key = liveStoryKeyOf(element);
  return storyTags()
    .filter(tag => tag !== element && liveStoryKeyOf(tag) === key)
    .map(pageTag);
}

/** The uses of an element's story by the other tags on the page. */
export const usesOnPage = (element: StoryElement, story: Story): readonly Use[] =>
  usesOf(element.served?.tags ?? tagsBeside(element), story);

/**
 * The fragments that the other tags on an element's page show: by their own stories if they have them, else by the
 * element's if they use the same. During server rendering the tags are passed in, as there is no document to query.
 */
export function shownOnPage(element: Element, story: Story): ReadonlySet<string> {
  if (!isStoryElement(element)) return new Set();
  if (element.served) return shownFragments(element.served.tags, story);
  const others = storyTags().filter(tag => tag !== element && !mentions(tag.localName));
  const selections = others.map(tag => selectionIn(tag, element));
  return new Set(selections.flatMap(selection => fragmentsOf(selection)));
}

/** What a tag shows: of its own story if it has one, else of another element's if it uses the same. */
function selectionIn(tag: Element, element: StoryElement): Selection | Missing | undefined {
  if (isStoryElement(tag) && tag.scene) return tag.selection;
  const same = liveStoryKeyOf(tag) === liveStoryKeyOf(element);
  return same ? selectionOf(pageTag(tag), element.scene!.story) : undefined;
}

/** Whether an element is the one that a fragment leads to: the first of the page that shows it, and does not only mention it. */
function answers(element: StoryElement, fragment: string): boolean {
  const showing = storyTags().filter(tag => shows(selectionIn(tag, element), fragment));
  const first = showing.find(tag => !mentions(tag.localName)) ?? showing[0];
  // An element in another component's shadow root is not among the page's tags, and always answers.
  return !showing.includes(element) || first === element;
}

/**
 * Goes where the page's address leads in an element, if that is the one to answer. At first load it waits for `load` and
 * two frames: earlier, Firefox and WebKit lose the scroll.
 */
export async function follow(hash: string, element: StoryElement, link: DeepLink) {
  if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve, {once: true}));
  const wanted = () => location.hash === hash && element.isConnected && link.target(hash);
  if (!wanted() || !answers(element, hash.slice(1))) return;
  requestAnimationFrame(() => requestAnimationFrame(() => wanted() && link.target(hash)?.scrollIntoView()));
}
