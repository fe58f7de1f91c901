/** Amounts in templates. */
import {describeAmount, type Amount} from '../../story/values/amount.js';
import {primary} from '../../story/values/text.js';
import type {Scene} from '../scene.js';
import {localized, type Fragment} from './text.js';

/** An amount in the reader's language, or as printed if the file is in another language and has the printed text. */
export function amountTemplate(amount: Amount, scene: Scene): Fragment {
  const {story, words, lang} = scene;
  const printed = primary(story.fileLang) !== primary(lang) && amount.text;
  return printed ? localized(story.text(printed), scene) : describeAmount(amount, {locale: lang, words: words.amounts});
}
