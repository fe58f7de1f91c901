/** Corrections up to the story's "as of" date. */
import {correctionsOf} from '../../story/lookups/corrections.js';
import type {Scene} from '../scene.js';
import {dateTemplate} from './dates.js';
import {localized, mutedLine, weave, type Fragment} from './text.js';

/**
 * A line for each correction that names one of the items.
 *
 * @param line wraps the content of each line
 */
export const correctionsTemplate = (
  ids: string | readonly string[],
  scene: Scene,
  line: (content: Fragment) => Fragment = mutedLine,
): readonly Fragment[] =>
  correctionsOf(scene.story, ...[ids].flat()).map(({date, text}) =>
    line(
      weave(scene.words.corrections.corrected, {
        date: dateTemplate(scene.story.date(date), scene),
        text: localized(scene.story.text(text), scene),
      }),
    ),
  );
