import {html, nothing} from 'lit';
import type {QuoteCardWords} from '../../locales/quote-card/words.js';
import type {WordRun} from '../../story/values/wordings.js';
import {languageName} from '../../ui/language/names.js';
import {marksOf} from '../../ui/language/quotation-marks.js';
import {localized, weave, type Fragment} from '../../ui/templates/text.js';
import type {Passage, Printing} from './printings.js';
import type {Scene} from '../../ui/scene.js';

const run = ({text, differs}: WordRun) => (differs ? html`<mark>${text}</mark>` : text);

/** Fragments stand each in its own quotation marks: what the outlet put between them is not the speaker's. */
const fragments = (runs: Printing['runs'], [open, close]: readonly [string, string]) =>
  runs.flatMap((pieces, i) => [i ? ` ${open}` : open, ...pieces.map(run), close]);

/**
 * One printing of a quotation. Only what an outlet gives as the speaker's own words is a `<blockquote>` in
 * quotation marks; what it reports in its own words has neither.
 */
export function passageTemplate(printing: Printing, scene: Scene<QuoteCardWords>): Fragment {
  const {form, words, original, runs, cited} = printing;
  const credit = creditOf(printing, scene);
  const {lang, dir} = words;
  if (form === 'indirect') {
    return html`<div class="indirect" part="words"><p lang=${lang} dir=${dir}>${runs.map(pieces => pieces.map(run))}</p></div>`;
  }
  return html`<div part="words">
    <blockquote lang=${lang} dir=${dir} cite=${cited?.url ?? nothing}><p>${fragments(runs, marksOf(lang))}</p></blockquote>
    ${credit === nothing ? nothing : html`<p class="muted">${credit}</p>`}
    ${original ? originalTemplate(original, scene) : nothing}
  </div>`;
}

const originalTemplate = (original: Passage, scene: Scene<QuoteCardWords>) => html`<details class="original">
  <summary class="muted">${weave(scene.words.quotations.original, {language: languageName(original.lang, scene.lang)})}</summary>
  <blockquote lang=${original.lang} dir=${original.dir}>
    <p>${fragments(
      original.fragments.map(text => [{text, differs: false}]),
      marksOf(original.lang),
    )}</p>
  </blockquote>
</details>`;

/** To whom the outlet credits the words, where that is not the speaker: it stands with the words themselves. */
export const creditOf = ({wording: {attributedTo}}: Printing, scene: Scene<QuoteCardWords>): Fragment =>
  attributedTo
    ? weave(scene.words.quotations.creditedTo, {actor: localized(scene.story.actorOrWords(attributedTo), scene)})
    : nothing;

/** What must be said of a printing: partial, indirect, translated, differing. */
export function printingNotes(
  printing: Printing,
  base: Printing | undefined,
  scene: Scene<QuoteCardWords>,
): readonly Fragment[] {
  const {words} = scene;
  return [
    printing.form === 'partial' ? words.quotations.inPart : nothing,
    printing.form === 'indirect' ? words.quotations.notQuoted : nothing,
    printing.original
      ? weave(words.quotations.translatedFrom, {language: languageName(printing.original.lang, scene.lang)})
      : nothing,
    printing.differs && base?.cited
      ? weave(words.quotations.differsFrom, {source: localized(base.cited.name, scene)})
      : nothing,
  ];
}
