/** All events that the elements dispatch. They bubble, are composed, and cannot be cancelled. */
import type {Problem} from '../story/reading/explain.js';
import type {Refusal} from '../story/reading/read-story.js';
import type {ItemKind} from '../story/fragments.js';
import type {Story} from '../story/story.js';

/** Why an element has nothing to show: the request failed, the story was rejected, or an id is missing. */
export type ErrorCode = 'fetch' | Refusal | 'not-found';

const travels = {bubbles: true, composed: true} as const;

/** Dispatched when a story arrives or changes, with the problems that could be worked around. */
export class StoryLoadEvent extends Event {
  /** The story, indexed and read-only. */
  readonly story: Story;
  /** The problems with the rest of the file. */
  readonly problems: readonly Problem[];

  constructor(story: Story, problems: readonly Problem[]) {
    super('story-load', travels);
    this.story = story;
    this.problems = problems;
  }
}

/** Dispatched when no usable story arrives, or an id is missing; what is on screen stays there. */
export class StoryErrorEvent extends Event {
  /** `fetch`, `parse`, `version`, `too-large` or `not-found`. */
  readonly code: ErrorCode;
  /** A message for editors, in English. */
  readonly message: string;
  /** The problems with the file, as far as it could be read. */
  readonly problems: readonly Problem[];
  /** The requested address, if there was a request. */
  readonly url: string | undefined;

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = [], url?: string) {
    super('story-error', travels);
    this.code = code;
    this.message = message;
    this.problems = problems;
    this.url = url;
  }
}

/** Dispatched when the reader opens, closes or chooses an item of the story. */
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

/** Dispatched after the reader has successfully copied or shared an item. */
export class StoryShareEvent extends Event {
  /** What the item is, as in `#quote-<id>`. */
  readonly kind: ItemKind;
  /** The item's `id` in the story. */
  readonly id: string;
  /** `share` for the system's share sheet, `copy` for the clipboard. */
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
