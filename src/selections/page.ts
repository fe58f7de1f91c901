/**
 * What the tags of a page show, derived from their attributes alone, since a tag may not be hydrated or rendered, or be
 * on a server.
 */
import type {Story} from '../story/story.js';
import {directionOf} from '../story/values/text.js';
import type {Missing, Selection, Selector, Use} from './selection.js';
import {SELECTORS, type Tag} from './tags.js';

/** A tag as it is written in the page. */
export interface PageTag {
  readonly name: string;
  /** Returns an attribute's value; '' if the tag does not have it. */
  readonly attribute: (name: string) => string;
}

/** The names of all tags that show part of a story. */
export const TAG_NAMES: readonly string[] = Object.keys(SELECTORS);

const isTag = (name: string): name is Tag => Object.hasOwn(SELECTORS, name);

/** The attributes that decide what the page's tags show, apart from those that name a story. */
export const DECIDING_ATTRIBUTES: readonly string[] = [
  ...new Set(['date', 'heading', ...Object.values<Selector>(SELECTORS).flatMap(({attributes}) => attributes)]),
];

const attributesOf = ({attributes}: Selector, {attribute}: PageTag) =>
  Object.fromEntries(attributes.map(name => [name, attribute(name)]));

/** What a tag shows of a story, as of the tag's `date`; undefined for a tag that is not ours. */
export function selectionOf(tag: PageTag, story: Story): Selection | Missing | undefined {
  if (!isTag(tag.name)) return undefined;
  const selector: Selector = SELECTORS[tag.name];
  return selector.select(attributesOf(selector, tag), story.in({asOf: tag.attribute('date')}));
}

/** Whether a tag only mentions what it shows, so that links prefer another tag that shows the same. */
export const mentions = (name: string): boolean => isTag(name) && !!(SELECTORS[name] as Selector).mentions;

/** The fragments that links within the page can lead to: all that its tags show, not those they only mention. */
export const shownFragments = (tags: readonly PageTag[], story: Story): ReadonlySet<string> =>
  new Set(
    tags.flatMap(tag => {
      const selection = mentions(tag.name) ? undefined : selectionOf(tag, story);
      return typeof selection === 'object' ? selection.shown().flatMap(({fragments}) => fragments) : [];
    }),
  );

/** The uses of sources by the tags, in reading order, at most one per tag and source. */
export function usesOf(tags: readonly PageTag[], story: Story): readonly Use[] {
  return tags.flatMap(tag => {
    const selection = selectionOf(tag, story);
    if (typeof selection !== 'object') return [];
    const heading = tag.attribute('heading');
    const {lang} = story;
    const name = selection.subject ?? (heading ? {text: heading, lang, dir: directionOf(lang)} : undefined);
    const uses = new Map<string, Use>();
    for (const item of selection.shown()) {
      for (const citation of item.citations()) {
        const source = typeof citation === 'string' ? citation : citation.source;
        if (story.get('sources', source) && !uses.has(source))
          uses.set(source, {source, fragment: item.fragments[0]!, name, tag: tag.name});
      }
    }
    return [...uses.values()];
  });
}
