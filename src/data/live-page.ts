/** The page of a browser, for `ways.ts`: tags may be defined or not, and providers may stand in shadow roots. */
import {storyRegistry, type StoryProvider} from './story-registry.js';
import {PROVIDER, type PageView, type TagView} from './ways.js';

export const liveTag: TagView<Element> = {
  value: (tag, name) =>
    name in tag ? (tag as unknown as Readonly<Record<string, unknown>>)[name] : tag.getAttribute(name),
  json: tag => tag.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined,
};

/** An element of the page; a provider, once it is defined. */
export type LiveTag = Element & Partial<StoryProvider>;

/** What encloses a tag is left out: elements ask through `@lit/context`, and only source lists look themselves. */
export const livePage: Omit<PageView<LiveTag>, 'enclosing'> = {
  ...liveTag,
  isProvider: tag => tag.localName === PROVIDER,
  // Those in the document, defined or not; those in shadow roots have signed in.
  providers: () =>
    [...new Set<LiveTag>([...document.getElementsByTagName(PROVIDER), ...storyRegistry!.providers])].filter(
      ({isFallback}) => !isFallback,
    ),
};
