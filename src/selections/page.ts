/** What the tags of a page show, each asked by its attributes: a tag may be asleep, far from the reader, or on a server. */
import type {Story} from '../story/story.js';
import {directionOf} from '../story/values/text.js';
import type {Missing, Selection, Selector, Use} from './selection.js';
import {SELECTORS, type Tag} from './tags.js';

/** A tag of a page, as written there. */
export interface PageTag {
  readonly name: string;
  /** An attribute; '' where it has none. */
  readonly attribute: (name: string) => string;
}

/** The names of all tags that show something. */
export const TAG_NAMES: readonly string[] = Object.keys(SELECTORS);

const isTag = (name: string): name is Tag => Object.hasOwn(SELECTORS, name);

/** What decides what a page's tags show, beside where their stories come from. */
export const DECIDING_ATTRIBUTES: readonly string[] = [
  ...new Set(['date', 'heading', ...Object.values<Selector>(SELECTORS).flatMap(({attributes}) => attributes)]),
];

const attributesOf = ({attributes}: Selector, {attribute}: PageTag) =>
  Object.fromEntries(attributes.map(name => [name, attribute(name)]));

/** What a tag shows of a story, as of its own `date`; undefined for a tag that is not ours. */
export function selectionOf(tag: PageTag, story: Story): Selection | Missing | undefined {
  if (!isTag(tag.name)) return undefined;
  const selector: Selector = SELECTORS[tag.name];
  return selector.select(attributesOf(selector, tag), story.in({asOf: tag.attribute('date')}));
}

/** Whether a link prefers another tag of the page that shows the same. */
export const mentions = (name: string): boolean => isTag(name) && !!(SELECTORS[name] as Selector).mentions;

/** Where links within the page lead: every fragment that one of its tags shows, and does not only mention. */
export const shownFragments = (tags: readonly PageTag[], story: Story): ReadonlySet<string> =>
  new Set(
    tags.flatMap(tag => {
      const selection = mentions(tag.name) ? undefined : selectionOf(tag, story);
      return typeof selection === 'object' ? selection.shown().flatMap(({fragments}) => fragments) : [];
    }),
  );

/** Every source that the tags use, in the order in which a reader of the page comes to them; a tag uses each once. */
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
