/** Amounts as readers are told of them. */
import {describeAmount, type Amount} from '../../story/values/amount.js';
import type {Scene} from '../base/story-element.js';
import {localized, type Fragment} from './text.js';

const language = (tag: string) => tag.toLowerCase().split('-')[0];

/** An amount in the reader's words; where its unit has none in the reader's language, as it was printed. */
export function amountTemplate(amount: Amount, scene: Scene): Fragment {
  const {story, words, lang} = scene;
  const printed = language(story.fileLang) !== language(lang) && amount.text;
  return printed ? localized(story.text(printed), scene) : describeAmount(amount, {locale: lang, words: words.amount});
}
