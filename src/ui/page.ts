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
import type {DeepLink} from './controls/deep-link.js';

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

/** Whether an element is the one that a fragment leads to: the first of the page that shows it, and does not only mention it. */
function answers(element: StoryElement, fragment: string): boolean {
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
