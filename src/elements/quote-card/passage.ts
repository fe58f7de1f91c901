import {html, nothing} from 'lit';
import type {QuoteCardWords} from '../../locales/quote-card/words.js';
import type {WordRun} from '../../story/values/wordings.js';
import {Lazy} from '../../ui/lazy.js';
import {marksOf} from '../../ui/language/quotation-marks.js';
import {localized, weave, type Fragment} from '../../ui/templates/text.js';
import type {Printing} from './printings.js';
import type {Scene} from '../../ui/scene.js';

/** Loaded for words that are shown in another language than they were spoken in. */
export const translation = new Lazy(() => import('./translation.js'));

const runTemplate = ({text, differs}: WordRun) => (differs ? html`<mark>${text}</mark>` : text);

/** Each fragment has its own quotation marks, because the outlet's words between them are not the speaker's. */
export const fragmentsTemplate = (runs: Printing['runs'], [open, close]: readonly [string, string]) =>
  runs.flatMap((pieces, i) => [i ? ` ${open}` : open, ...pieces.map(runTemplate), close]);

/**
 * One printing of a quotation. Only the speaker's own words are a `<blockquote>` in quotation marks; an outlet's
 * paraphrase has neither.
 */
export function passageTemplate(printing: Printing, scene: Scene<QuoteCardWords>): Fragment {
  const {form, words, original, runs, cited} = printing;
  const credit = creditOf(printing, scene);
  const {lang, dir} = words;
  if (form === 'indirect') {
    return html`<div class="indirect" part="words"><p lang=${lang} dir=${dir}>${runs.map(pieces => pieces.map(runTemplate))}</p></div>`;
  }
  return html`<div part="words">
    <blockquote lang=${lang} dir=${dir} cite=${cited?.url ?? nothing}><p>${fragmentsTemplate(runs, marksOf(lang))}</p></blockquote>
    ${credit === nothing ? nothing : html`<p class="muted">${credit}</p>`}
    ${original ? translation.module?.originalTemplate(original, scene) : nothing}
  </div>`;
}

/** Whom the outlet credits with the words, if not the speaker. Shown right next to the words. */
export const creditOf = ({wording: {attributedTo}}: Printing, scene: Scene<QuoteCardWords>): Fragment =>
  attributedTo
    ? weave(scene.words.quotations.creditedTo, {actor: localized(scene.story.actorOrWords(attributedTo), scene)})
    : nothing;

/** The notes that a printing needs: quoted in part, not quoted, translated, differing. */
export function printingNotes(
  printing: Printing,
  base: Printing | undefined,
  scene: Scene<QuoteCardWords>,
): readonly Fragment[] {
  const {words} = scene;
  return [
    printing.form === 'partial' ? words.quotations.inPart : nothing,
    printing.form === 'indirect' ? words.quotations.notQuoted : nothing,
    (printing.original && translation.module?.translatedNote(printing.original, scene)) ?? nothing,
    printing.differs && base?.cited
      ? weave(words.quotations.differsFrom, {source: localized(base.cited.name, scene)})
      : nothing,
  ];
}
