import {wayOf, type PageView} from './ways.js';

/** A page that can resolve addresses, so that they can be compared. */
export interface AddressablePage<Tag> extends PageView<Tag> {
  /** Resolves an address as written in the page; undefined if it is not valid. */
  absolute(src: string): string | undefined;
}

/**
 * A key that is equal for all tags that use the same story: its absolute address, the tag whose script contains it, or
 * the value of `data`, which a script may set on several tags. Undefined if there is no story.
 */
export function storyKeyOf<Tag>(tag: Tag, page: AddressablePage<Tag>): unknown {
  const way = wayOf(tag, page);
  switch (way?.kind) {
    case 'data':
      return way.value;
    case 'script':
      return tag;
    case 'src':
      return page.absolute(way.value);
    case 'provider':
      return way.provider && storyKeyOf(way.provider, page);
    default:
      return undefined;
  }
}
