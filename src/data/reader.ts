import {failed, type Answer} from './answer.js';

type Reader = typeof import('../story/reading/read-story.js');

let reader: Promise<Reader> | undefined;

/**
 * Reads a story by the domain's code, which comes beside the story itself: elements are defined, and the story
 * asked for, before it is there.
 */
export async function reading(read: (reader: Reader) => Answer): Promise<Answer> {
  try {
    return read(await (reader ??= import('../story/reading/read-story.js')));
  } catch {
    reader = undefined;
    return failed('network', undefined, import.meta.url);
  }
}
