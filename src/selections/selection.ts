/**
 * What a tag shows of a story: pure, from its attributes and the story, so that whoever asks (the element, its fallback, a
 * list of sources, a deep link, an embed) gets the same answer, also for a tag that is asleep or on a server.
 */
import type {Citation} from '../story/file/schema.js';
import type {Story} from '../story/story.js';
import type {LocalText} from '../story/values/text.js';

/** An item that a tag shows. Citations and items are listed when somebody asks: a timeline may have ten thousand. */
export interface ShownItem {
  /** The fragments (without `#`) that lead to it, its own first. */
  readonly fragments: readonly string[];
  /** Everything that is cited for it, in the order in which the tag shows it. */
  citations(): readonly Citation[];
  /** The story's items that it consists of; what these refer to belongs to it, too. */
  items(): readonly object[];
}

export interface Selection {
  /** What is shown, in order; listed when somebody asks. */
  shown(): readonly ShownItem[];
  /** The fragment that leads to the tag itself, where it shows one item only. */
  readonly fragment?: string | undefined;
  /** Whose item it is, where one name tells the tag from others of its kind. */
  readonly subject?: LocalText | undefined;
  /** Items of the story that frame what is shown, such as rows and columns, whether or not there is something in them. */
  readonly frame?: readonly object[];
}

/** What the attributes name and the story does not have, for the message: `quotation "x"`. */
export type Missing = string;

/** One tag's use of one source. */
export interface Use {
  readonly source: string;
  /** The deep link that leads to it, without `#`. */
  readonly fragment: string;
  /** Whose quotation or position it is, or the tag's heading. */
  readonly name: LocalText | undefined;
  /** Which tag it is. */
  readonly tag: string;
}

/** How the tags of one name select. */
export interface Selector<Attribute extends string = string, Selected extends Selection = Selection> {
  /** The attributes that decide what is shown, beside `date` and where the story comes from. */
  readonly attributes: readonly Attribute[];
  /** Whether a link prefers another tag that shows the same item: this one only mentions it. */
  readonly mentions?: boolean;
  /** Whether what is shown depends on the other tags of the page. */
  readonly pageWide?: boolean;
  /**
   * @param story a view as of the tag's `date`
   * @param uses what the page's tags use of the story, for a tag whose items that decides
   */
  select(attributes: Readonly<Record<Attribute, string>>, story: Story, uses?: readonly Use[]): Selected | Missing;
}

/** The message for a singular attribute: without a value it stands for the only item there is. */
export const missingOne = (noun: string, attribute: string, id: string): Missing =>
  id ? `${noun} "${id}"` : `single ${noun}: name one in the ${attribute} attribute`;

/** The ids or kinds that a plural attribute lists. */
export const listed = (attribute: string): readonly string[] => attribute.split(/\s+/).filter(Boolean);

/** Whether a selection shows what a fragment leads to. */
export const shows = (selection: Selection | Missing | undefined, fragment: string): boolean =>
  typeof selection === 'object' && selection.shown().some(({fragments}) => fragments.includes(fragment));
