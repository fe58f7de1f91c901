import type {ReadResult, Refusal} from '../story/reading/read-story.js';

/** What came of asking for a story: the story, or why there is none. */
export interface Answer extends Omit<ReadResult, 'refusal'> {
  readonly refusal?: Refusal | 'fetch' | undefined;
  /** The address that was asked. */
  readonly url?: string | undefined;
}

/** An answer that is no story; `code` and `value` are as in `Fault`. */
export const failed = (code: string, value: unknown, url: string, refusal: Answer['refusal'] = 'fetch'): Answer => ({
  story: undefined,
  faults: [{path: [], code, value}],
  refusal,
  url,
});
