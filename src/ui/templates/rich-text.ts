/** Longer texts of a story, which may use marks. */
import type {LocalText} from '../../story/values/text.js';
import type {Part} from '../base/story-element.js';
import {Lazy} from '../lazy.js';
import type {Scene} from '../scene.js';
import {inLanguage} from './text.js';

const marked = new Lazy(() => import('./marked-text.js'));

/** What `richText` needs for these texts. */
export const richTextPart = (...texts: readonly (LocalText | undefined)[]): Part =>
  texts.some(value => value && /[\\*_[]/.test(value.text)) && marked;

export const richText = (value: LocalText, scene: Scene) =>
  inLanguage(marked.module?.markedText(value.text, scene.story) ?? value.text, value, scene);
