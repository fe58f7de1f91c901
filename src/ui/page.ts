/**
 * What the page's tags show, derived from their attributes alone, since a tag may not be hydrated, rendered or even
 * defined yet.
 */
import {liveTag} from '../data/live-page.js';
import {liveStoryKeyOf} from '../data/live-story-key.js';
import {mentions, selectionOf, shownFragments, TAG_NAMES, usesOf, type PageTag} from '../selections/page.js';
import {shows, type Use} from '../selections/selection.js';
import type {Story} from '../story/story.js';
import {StoryElement} from './base/story-element.js';

const SELECTOR = TAG_NAMES.join();

/** The page's story tags in document order, without those inside another, which are part of its fallback. */
export const storyTags = (): readonly Element[] =>
  [...document.querySelectorAll(SELECTOR)].filter(tag => !tag.parentElement?.closest(SELECTOR));

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

/** During server rendering the list is passed in: there is no document to query. */
const tagsOnPage = (element: Element): readonly PageTag[] =>
  (element instanceof StoryElement ? element.served?.tags : undefined) ?? tagsBeside(element);

/** The fragments of an element's story that other tags on the page show. */
export const shownOnPage = (element: Element, story: Story): ReadonlySet<string> =>
  shownFragments(tagsOnPage(element), story);

/** The uses of an element's story by the other tags on the page. */
export const usesOnPage = (element: Element, story: Story): readonly Use[] => usesOf(tagsOnPage(element), story);

/** Whether an element is the one to answer a fragment: the page's first to show the item, or else to mention it. */
export function answers(element: StoryElement, fragment: string): boolean {
  const key = liveStoryKeyOf(element);
  const story = element.scene!.story;
  const showing = storyTags().filter(tag =>
    tag instanceof StoryElement && tag.scene
      ? tag.shows(fragment)
      : liveStoryKeyOf(tag) === key && shows(selectionOf(pageTag(tag), story), fragment),
  );
  const first = showing.find(tag => !mentions(tag.localName)) ?? showing[0];
  // An element in another component's shadow root is not among the page's tags, and always answers.
  return !showing.includes(element) || first === element;
}
