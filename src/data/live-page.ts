/** A live document as `ways.ts` sees it, in which tags may be undefined yet and providers may be in shadow roots. */
import {storyRegistry, type StoryProvider} from './story-registry.js';
import {PROVIDER, type PageView, type TagView} from './ways.js';

export const liveTag: TagView<Element> = {
  value: (tag, name) =>
    name in tag ? (tag as unknown as Readonly<Record<string, unknown>>)[name] : tag.getAttribute(name),
  json: tag => tag.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined,
};

/** An element of the page, which is a provider once that is defined. */
export type LiveTag = Element & Partial<StoryProvider>;

/** Without `enclosing`: elements find their provider through `@lit/context`, and only source lists search the tree. */
export const livePage: Omit<PageView<LiveTag>, 'enclosing'> = {
  ...liveTag,
  isProvider: tag => tag.localName === PROVIDER,
  // Those in the document, defined or not, and those in shadow roots, which have registered themselves.
  providers: () =>
    [...new Set<LiveTag>([...document.getElementsByTagName(PROVIDER), ...storyRegistry!.providers])].filter(
      ({isFallback}) => !isFallback,
    ),
};
