/** Lines about items of a story that more than one element shows. */
import {html} from 'lit';
import {correctionsOf} from '../../story/lookups/group-by.js';
import type {Citation, Quote, Stance} from '../../story/file/schema.js';
import {bestLanguage, directionOf} from '../../story/values/text.js';
import {labelsOf, markOf} from './positions.js';
import {marksOf} from '../language/quotation-marks.js';
import type {Scene} from '../base/story-element.js';
import {dateTemplate, inLanguage, joined, localized, sourceTemplate, weave, type Fragment} from './text.js';

/** The first words printed of a quotation; in quotation marks where they are the speaker's. */
export function quotedTemplate({wordings, text, lang, form}: Quote, scene: Scene): Fragment {
  const {story} = scene;
  const first = wordings?.[0] ?? {text: text!, lang, form};
  const given = first.text;
  const plain = typeof given === 'string' || Array.isArray(given);
  const tag = plain
    ? (first.lang ?? lang ?? story.fileLang)
    : bestLanguage(Object.keys(given), story.lang, story.fileLang)!;
  const words = plain ? given : (given as Record<string, string | string[]>)[tag]!;
  const [open, close] = first.form === 'indirect' ? ['', ''] : marksOf(tag);
  const said = [words].flat().map(piece => open + piece + close);
  return inLanguage(said.join(' '), {lang: tag, dir: directionOf(tag)}, scene);
}

/** The outlets that a position is cited from, by their names. */
export const outlets = ({citations}: Pick<Stance, 'citations'>, scene: Scene) =>
  joined(
    scene.story.citations(citations).map(({name}) => localized(name, scene)),
    scene.words.comma,
  );

/** Symbol and words of positions that hold at the same time. */
export const positionTemplate = (stances: readonly Stance[], scene: Scene) => {
  const mark = markOf(stances, scene);
  const {symbol, tone} = mark;
  const sign = tone
    ? html`<span class=${tone} role="img" aria-label=${scene.words.positions[tone as 'supports']}>${symbol}</span>`
    : html`<span aria-hidden="true">${symbol}</span>`;
  return html`${sign} ${labelsOf(mark, scene)}`;
};

/** What was corrected of an item, up to the view's date. */
export const correctionsTemplate = (id: string, scene: Scene) =>
  correctionsOf(scene.story, id)
    .filter(({date}) => scene.story.counts(date))
    .map(
      ({date, text}) =>
        html`<p class="muted">
          ${weave(scene.words.corrected, {
            date: dateTemplate(scene.story.date(date), scene),
            text: localized(scene.story.text(text), scene),
          })}
        </p>`,
    );

/** Several sources in a line. */
export const sourceNames = (citations: readonly Citation[] | undefined, scene: Scene): Fragment =>
  joined(
    scene.story.citations(citations).map(entry => sourceTemplate(entry, scene)),
    scene.words.semicolon,
  );
