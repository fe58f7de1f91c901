/** Every event that the elements fire. All bubble and cross shadow roots; none can be cancelled. */
import type {Problem} from '../story/reading/explain.js';
import type {Refusal} from '../story/reading/read-story.js';
import type {ItemKind} from '../story/fragments.js';
import type {Story} from '../story/story.js';

/** Why an element has nothing to show: the request failed, the story was refused, or an id is missing. */
export type ErrorCode = 'fetch' | Refusal | 'not-found';

const travels = {bubbles: true, composed: true} as const;

/** Says that a story arrived or changed; problems that could be worked round ride along. */
export class StoryLoadEvent extends Event {
  /** The story, indexed and read-only. */
  readonly story: Story;
  /** What is wrong with the rest of the file. */
  readonly problems: readonly Problem[];

  constructor(story: Story, problems: readonly Problem[]) {
    super('story-load', travels);
    this.story = story;
    this.problems = problems;
  }
}

/** Says that nothing usable came, or that an id is missing; what was on screen stays there. */
export class StoryErrorEvent extends Event {
  /** `fetch`, `parse`, `version`, `too-large` or `not-found`. */
  readonly code: ErrorCode;
  /** For the editor, in English. */
  readonly message: string;
  /** What is wrong with the file, as far as it could be read. */
  readonly problems: readonly Problem[];
  /** The address that was asked, if one was. */
  readonly url: string | undefined;

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = [], url?: string) {
    super('story-error', travels);
    this.code = code;
    this.message = message;
    this.problems = problems;
    this.url = url;
  }
}

/** Says that the reader opened, closed or chose an item of the story. */
export class StorySelectEvent extends Event {
  /** What the item is, as in `#quote-<id>`. */
  readonly kind: ItemKind;
  /** The item's `id` in the story. */
  readonly id: string;
  /** Whether the item is open or chosen now. */
  readonly open: boolean;

  constructor(kind: ItemKind, id: string, open: boolean) {
    super('story-select', travels);
    this.kind = kind;
    this.id = id;
    this.open = open;
  }
}

/** Says that the reader took a link or the words along: after it succeeded, never before. */
export class StoryShareEvent extends Event {
  /** What the item is, as in `#quote-<id>`. */
  readonly kind: ItemKind;
  /** The item's `id` in the story. */
  readonly id: string;
  /** Through the system's own sheet, or by the clipboard. */
  readonly method: 'share' | 'copy';

  constructor(kind: ItemKind, id: string, method: 'share' | 'copy') {
    super('story-share', travels);
    this.kind = kind;
    this.id = id;
    this.method = method;
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'story-select': StorySelectEvent;
    'story-share': StoryShareEvent;
  }
}
