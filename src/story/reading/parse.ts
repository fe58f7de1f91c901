/** unknown → {story, problems}: for tools, servers and tests, which need all problems in words. */
import {explain, type Problem} from './explain.js';
import {readText, readValue, type ParseOptions, type ReadResult, type Refusal} from './read-story.js';
import type {Story} from '../story.js';

export interface ParseResult {
  /** The story; undefined if it was rejected as a whole. */
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  /** The reason if there is no story. */
  readonly refusal?: Refusal;
}

const explained = ({story, faults, refusal}: ReadResult): ParseResult => ({
  story,
  problems: explain(faults),
  ...(refusal && {refusal}),
});

/**
 * Reads a story file (an object, as `JSON.parse` returns it). Never throws.
 *
 * @returns the story with everything that is valid, and every problem found; `story` is undefined if the value is not a
 *   story, has another version, or exceeds the limits
 */
export const parse = (value: unknown, options?: ParseOptions): ParseResult => explained(readValue(value, options));

/** Reads JSON text; see `parse`. */
export const parseText = (text: string, options?: ParseOptions): ParseResult => explained(readText(text, options));
