/** unknown → {story, problems}: for tools, servers and tests, which want every problem in words at once. */
import {explain, type Problem} from './explain.js';
import {readText, readValue, type ParseOptions, type ReadResult, type Refusal} from './read-story.js';
import type {Story} from '../story.js';

export interface ParseResult {
  /** The story, or nothing when all of it had to be refused. */
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  /** Set when there is no story. */
  readonly refusal?: Refusal;
}

const explained = ({story, faults, refusal}: ReadResult): ParseResult => ({
  story,
  problems: explain(faults),
  ...(refusal && {refusal}),
});

/**
 * Reads a story file (an object, as `JSON.parse` gives it).
 *
 * @returns the story with what was sound, and every problem found; `story` is undefined when the value is no
 *   story at all, has another version, or holds more than the limits allows. Never throws.
 */
export const parse = (value: unknown, options?: ParseOptions): ParseResult => explained(readValue(value, options));

/** Reads JSON text; see `parse`. */
export const parseText = (text: string, options?: ParseOptions): ParseResult => explained(readText(text, options));
