/** What stands below a matrix: what its signs mean, who is cited, what was corrected. */
import {html, nothing} from 'lit';
import type {Words} from '../../locales/words.js';
import {SYMBOLS, type Sign} from '../../ui/templates/positions.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, localized, sourceNotes, weave, type Fragment} from '../../ui/templates/text.js';
import {stancesIn, type Matrix} from './cells.js';

/** Corrections of positions that are told of, each once. */
export function correctionLines(matrix: Matrix, scene: Scene): readonly Fragment[] {
  const {story, words} = scene;
  if (!story.file.corrections.length) return [];
  const told = new Set(stancesIn(matrix).map(({id}) => id));
  return story.file.corrections
    .filter(({items, date}) => story.counts(date) && items?.some(id => told.has(id)))
    .map(({date, text}) =>
      weave(words.corrected, {
        date: dateTemplate(story.date(date), scene),
        text: localized(story.text(text), scene),
      }),
    );
}

/** Each source of what is told, once: who claims what, and by which channel, is each position's to say. */
export function sourcesLine(matrix: Matrix, scene: Scene): Fragment {
  const given = stancesIn(matrix).flatMap(({citations = []}) => citations);
  const sources = new Set(given.map(one => (typeof one === 'string' ? one : one.source)));
  return sourceNotes(scene.story.citations([...sources]), scene);
}

/**
 * The signs that occur, in the order of their meaning.
 *
 * @param earlier whether those of positions that were given up count
 */
export function signsIn({rows}: Matrix, earlier: boolean): readonly Sign[] {
  const used = new Set<Sign>();
  for (const {cells} of rows) {
    for (const cell of cells) {
      if (cell) used.add(cell.mark.sign);
      if (earlier && cell?.earlier) used.add(cell.earlier.sign);
    }
  }
  return (Object.keys(SYMBOLS) as Sign[]).filter(sign => used.has(sign));
}

export const meaningOf = (sign: Sign, {matrix, verification}: Words): string =>
  sign === 'differs' ? verification.differs : matrix.signs[sign];

export function notesTemplate(matrix: Matrix, scene: Scene): Fragment {
  const {words} = scene;
  const {legend, none} = words.matrix;
  const cited = sourcesLine(matrix, scene);
  const empty = matrix.rows.some(({cells}) => cells.includes(undefined));
  return html`<ul class="legend muted" part="legend" aria-label=${legend}>
      ${signsIn(matrix, true).map(sign => html`<li class="is-${sign}"><span>${meaningOf(sign, words)}</span></li>`)}${
        empty ? html`<li class="none"><span>${none}</span></li>` : nothing
      }
    </ul>
    ${cited === nothing ? nothing : html`<p class="muted" part="sources">${cited}</p>`}
    ${correctionLines(matrix, scene).map(line => html`<p class="muted">${line}</p>`)}`;
}
