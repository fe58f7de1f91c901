import {wayOf, type PageView} from './ways.js';

/** A page in which addresses can be compared. */
export interface AddressablePage<Tag> extends PageView<Tag> {
  /** An address as written in the page, made absolute; undefined when it is not valid. */
  absolute(src: string): string | undefined;
}

/**
 * What all tags that show the same story have in common: its absolute address, the tag whose script holds it, or the
 * value of `data`, which a script may set on several tags; undefined when there is no story.
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
