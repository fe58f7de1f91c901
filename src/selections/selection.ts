/**
 * What a tag shows of a story, as a pure function of its attributes and the story. Elements, fallbacks, source lists, deep
 * links and embeds all use it and therefore agree, also about tags that are not hydrated or are on a server.
 */
import type {Citation} from '../story/file/schema.js';
import type {Story} from '../story/story.js';
import type {LocalText} from '../story/values/text.js';

/** An item that a tag shows. Citations and items are computed on demand, since a timeline may have ten thousand. */
export interface ShownItem {
  /** The fragments (without `#`) that lead to the item, its own first. */
  readonly fragments: readonly string[];
  /** All citations for the item, in the order in which the tag shows them. */
  citations(): readonly Citation[];
  /** The story's items that it consists of, to which those that they refer to belong as well. */
  items(): readonly object[];
}

export interface Selection {
  /** The items shown, in order; computed on demand. */
  shown(): readonly ShownItem[];
  /** The fragment that leads to the tag itself, if it shows a single item. */
  readonly fragment?: string | undefined;
  /** The name of the actor whose item it is, if that distinguishes the tag from others of its kind. */
  readonly subject?: LocalText | undefined;
  /** The items that frame what is shown, such as the actors and issues of a matrix, even if their rows are empty. */
  readonly frame?: readonly object[];
}

/** What the attributes name but the story lacks, for the error message: `quotation "x"`. */
export type Missing = string;

/** The message for something that the story lacks. */
export const missingText = (missing: Missing): string => `the story has no ${missing}`;

/** One tag's use of one source. */
export interface Use {
  readonly source: string;
  /** The fragment that leads to the use, without `#`. */
  readonly fragment: string;
  /** The name of the speaker or position holder, or the tag's heading. */
  readonly name: LocalText | undefined;
  /** The name of the tag. */
  readonly tag: string;
}

/**
 * An attribute whose property has the same name, since elements are asked for the property and servers for the attribute:
 * lower case, and without a hyphen.
 */
type SameAsProperty<Name extends string> = Name extends `${string}-${string}` ? never : Lowercase<Name>;

/** How the tags with one name select from a story. */
export interface Selector<Attribute extends string = string, Selected extends Selection = Selection> {
  /** The attributes that decide what is shown, apart from `date` and those that name a story. */
  readonly attributes: readonly SameAsProperty<Attribute>[];
  /** Whether the tag only mentions the item, so that links prefer another tag that shows it. */
  readonly mentions?: boolean;
  /** Whether what is shown depends on the page's other tags. */
  readonly pageWide?: boolean;
  /**
   * @param story the story as of the tag's `date`
   * @param uses the uses of sources by the page's other tags, for `pageWide` selectors
   */
  select(attributes: Readonly<Record<Attribute, string>>, story: Story, uses?: readonly Use[]): Selected | Missing;
}

/** The message for a singular attribute, which may be omitted if the story has only one such item. */
export const missingOne = (noun: string, attribute: string, id: string): Missing =>
  id ? `${noun} "${id}"` : `single ${noun}: name one in the ${attribute} attribute`;

/** Splits a space-separated attribute into ids or kinds. */
export const listed = (attribute: string): readonly string[] => attribute.split(/\s+/).filter(Boolean);

/** Every fragment that leads to something that a selection shows. */
export const fragmentsOf = (selection: Selection | Missing | undefined): readonly string[] =>
  typeof selection === 'object' ? selection.shown().flatMap(({fragments}) => fragments) : [];

/** Whether a selection shows the item that a fragment leads to. */
export const shows = (selection: Selection | Missing | undefined, fragment: string): boolean =>
  fragmentsOf(selection).includes(fragment);
