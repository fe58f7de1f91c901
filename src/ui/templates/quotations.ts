/** Quotations in one line, for elements that only mention them. */
import type {Quote} from '../../story/file/schema.js';
import {bestLanguage, directionOf} from '../../story/values/text.js';
import {marksOf} from '../language/quotation-marks.js';
import type {Scene} from '../scene.js';
import {inLanguage, type Fragment} from './text.js';

/** A quotation's first wording, in quotation marks unless it is indirect speech. */
export function quotedTemplate({wordings, text, lang, form}: Quote, scene: Scene): Fragment {
  const {story} = scene;
  const first = wordings?.[0] ?? {text: text!, lang, form};
  const spoken = first.text;
  const plain = typeof spoken === 'string' || Array.isArray(spoken);
  const tag = plain
    ? (first.lang ?? lang ?? story.fileLang)
    : bestLanguage(Object.keys(spoken), story.lang, story.fileLang)!;
  const words = plain ? spoken : (spoken as Record<string, string | string[]>)[tag]!;
  const [open, close] = first.form === 'indirect' ? ['', ''] : marksOf(tag);
  const fragments = [words].flat().map(fragment => open + fragment + close);
  return inLanguage(fragments.join(' '), {lang: tag, dir: directionOf(tag)}, scene);
}
