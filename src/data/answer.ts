import type {ReadResult, Refusal} from '../story/reading/read-story.js';

/** The outcome of loading a story: the story, or the reason why there is none. */
export interface Answer extends Omit<ReadResult, 'refusal'> {
  readonly refusal?: Refusal | 'fetch' | undefined;
  /** The requested address. */
  readonly url?: string | undefined;
}

/** An answer without a story; `code` and `value` are those of a `Fault`. */
export const failed = (code: string, value: unknown, url: string, refusal: Answer['refusal'] = 'fetch'): Answer => ({
  story: undefined,
  faults: [{path: [], code, value}],
  refusal,
  url,
});
