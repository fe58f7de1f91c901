/** Notes on translated words, loaded only for quotations that have some. */
import {html} from 'lit';
import {languageName} from '../../ui/language/names.js';
import {marksOf} from '../../ui/language/quotation-marks.js';
import type {Scene} from '../../ui/scene.js';
import {weave} from '../../ui/templates/text.js';
import {fragmentsTemplate} from './passage.js';
import type {Passage} from './printings.js';

const language = ({lang}: Passage, scene: Scene) => languageName(lang, scene.lang);

/** The words as they were spoken. */
export const originalTemplate = (original: Passage, scene: Scene) => html`<details class="original">
  <summary class="muted">${weave(scene.words.original, {language: language(original, scene)})}</summary>
  <blockquote lang=${original.lang} dir=${original.dir}>
    <p>${fragmentsTemplate(
      original.fragments.map(text => [{text, differs: false}]),
      marksOf(original.lang),
    )}</p>
  </blockquote>
</details>`;

export const translatedNote = (original: Passage, scene: Scene) =>
  weave(scene.words.translatedFrom, {language: language(original, scene)});
