/** The library's tags in an article, and the article as `ways.ts` sees it. */
import {storyKeyOf, type AddressablePage} from '../data/story-key.js';
import {PROVIDER} from '../data/ways.js';
import {ancestors, attribute, isHtml, jsonChild, textOf, type Page, type PageElement} from './page.js';

export interface Tags {
  /** The tags in document order, without those inside another, which belong to its fallback and may be replaced. */
  readonly all: readonly PageElement[];
  readonly isOurs: (node: PageElement) => boolean;
  /** Whether a node is one of our tags that show a story; a provider shows nothing. */
  readonly isHost: (node: PageElement) => boolean;
  readonly view: AddressablePage<PageElement>;
  /** Returns a key that is equal for all tags that use the same story. */
  readonly storyKeyOf: (node: PageElement) => unknown;
}

const isProvider = ({tagName}: PageElement) => tagName === PROVIDER;

/**
 * @param names the library's tags
 * @param absolute resolves an address in the article, and throws if it is not valid
 */
export function findTags(
  page: Page,
  names: {readonly has: (name: string) => boolean},
  absolute: (src: string) => string,
): Tags {
  const isOurs = (node: PageElement) => isHtml(node) && names.has(node.tagName);
  const isHost = (node: PageElement) => isOurs(node) && !isProvider(node);
  const all = page.elements.filter(node => isOurs(node) && ![...ancestors(node)].some(isHost));
  const providers = all.filter(isProvider);
  const view: AddressablePage<PageElement> = {
    value: attribute,
    json(node) {
      const script = jsonChild(node);
      return script && textOf(script);
    },
    isProvider,
    enclosing: node => [...ancestors(node)].find(at => providers.includes(at)),
    providers: () => providers,
    absolute(src) {
      try {
        return absolute(src);
      } catch {
        return undefined;
      }
    },
  };
  return {all, isOurs, isHost, view, storyKeyOf: node => storyKeyOf(node, view)};
}
