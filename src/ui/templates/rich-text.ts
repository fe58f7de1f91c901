/** Longer texts of a story, which may contain markup. */
import type {LocalText} from '../../story/values/text.js';
import {Lazy, type Part} from '../lazy.js';
import type {Scene} from '../scene.js';
import {inLanguage} from './text.js';

const marked = new Lazy(() => import('./marked-text.js'));

/** The module that `richText` needs if any of these texts contains markup. */
export const richTextPart = (...texts: readonly (LocalText | undefined)[]): Part =>
  texts.some(value => value && /[\\*_[]/.test(value.text)) && marked;

export const richText = (value: LocalText, scene: Scene) =>
  inLanguage(marked.module?.markedText(value.text, scene.story) ?? [value.text], value, scene);
