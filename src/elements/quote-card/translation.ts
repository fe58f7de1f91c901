/** Notes on translated words, loaded only for quotations that have some. */
import {html} from 'lit';
import type {QuoteCardWords} from '../../locales/quote-card/words.js';
import {marksOf} from '../../ui/language/quotation-marks.js';
import type {Scene} from '../../ui/scene.js';
import {weave} from '../../ui/templates/text.js';
import {fragmentsTemplate} from './passage.js';
import type {Passage} from './printings.js';

const language = ({lang}: Passage, scene: Scene<QuoteCardWords>) => scene.story.languageName(lang, scene.lang);

/** The words as they were spoken. */
export const originalTemplate = (original: Passage, scene: Scene<QuoteCardWords>) => html`<details class="original">
  <summary class="muted">${weave(scene.words.quotations.original, {language: language(original, scene)})}</summary>
  <blockquote lang=${original.lang} dir=${original.dir}>
    <p>${fragmentsTemplate(
      original.fragments.map(text => [{text, differs: false}]),
      marksOf(original.lang),
    )}</p>
  </blockquote>
</details>`;

export const translatedNote = (original: Passage, scene: Scene<QuoteCardWords>) =>
  weave(scene.words.quotations.translatedFrom, {language: language(original, scene)});
