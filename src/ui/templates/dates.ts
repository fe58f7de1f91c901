/** Dates in templates. */
import {html, nothing} from 'lit';
import type {Edtf} from '../../story/values/edtf.js';
import type {Scene} from '../scene.js';
import {weave, type Fragment} from './text.js';

/** A date in words, with its machine-readable form (HTML `<time>`) where there is one. */
export function dateTemplate(date: Edtf | undefined, scene: Scene): Fragment {
  if (!date) return nothing;
  const {text, machine} = scene.story.describe(date, scene.lang, scene.words.dates);
  return machine ? html`<time datetime=${machine}>${text}</time>` : text;
}

/** “As of” a date; nothing without one. */
export const asOfText = (date: Edtf | undefined, scene: Scene): Fragment =>
  date ? weave(scene.words.dates.asOf, {date: dateTemplate(date, scene)}) : nothing;
