import {absolute} from './early.js';
import {livePage, type LiveTag} from './live-page.js';
import {storyKeyOf} from './story-key.js';

/** The nearest provider around a tag along the path of a context request, through slots and out of shadow roots. */
export function liveEnclosing(tag: LiveTag): LiveTag | undefined {
  let at: Node | null | undefined = tag;
  while ((at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host))
    if (at instanceof Element && livePage.isProvider(at)) return at;
  return undefined;
}

const addressablePage = {...livePage, absolute, enclosing: liveEnclosing};

/** A key that is equal for all elements of the page that use the same story. */
export const liveStoryKeyOf = (element: Element): unknown => storyKeyOf<LiveTag>(element, addressablePage);
