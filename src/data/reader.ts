import {failed, type Answer} from './answer.js';

type ReaderModule = typeof import('../story/reading/read-story.js');

let reader: Promise<ReaderModule> | undefined;

/**
 * Reads a story with the parser, which loads in parallel with the story, so that it delays neither the definition of
 * elements nor the request.
 */
export async function reading(read: (reader: ReaderModule) => Answer): Promise<Answer> {
  try {
    return read(await (reader ??= import('../story/reading/read-story.js')));
  } catch {
    reader = undefined;
    return failed('network', undefined, import.meta.url);
  }
}
