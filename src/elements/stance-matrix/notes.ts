/** The notes below a matrix: legend, sources and corrections. */
import {html, nothing} from 'lit';
import type {Words} from '../../locales/words.js';
import type {StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import type {Matrix} from '../../selections/stance-matrix.js';
import type {Stance} from '../../story/file/schema.js';
import {signOf, type Sign} from '../../story/lookups/stances.js';
import type {Story} from '../../story/story.js';
import type {Scene} from '../../ui/scene.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {SYMBOLS} from '../../ui/templates/positions.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import type {Fragment} from '../../ui/templates/text.js';

/** All current stances. */
const currentStances = ({rows}: Matrix): readonly Stance[] =>
  rows.flatMap(({cells}) => cells.flatMap(cell => cell?.held.current ?? []));

/** The corrections of the positions shown, each once. */
export const matrixCorrections = (
  matrix: Matrix,
  scene: Scene<StanceMatrixWords>,
  line?: (content: Fragment) => Fragment,
) =>
  correctionsTemplate(
    currentStances(matrix).map(({id}) => id),
    scene,
    line,
  );

/** Each source once, without attributions and channels, which belong to single positions. */
function sourcesLine(matrix: Matrix, scene: Scene<StanceMatrixWords>): Fragment {
  const citations = currentStances(matrix).flatMap(({citations: cited = []}) => cited);
  const sources = new Set(citations.map(citation => (typeof citation === 'string' ? citation : citation.source)));
  return sourceNotes(scene.story.citations([...sources]), scene);
}

/**
 * The signs that occur in a matrix, in the order of the legend.
 *
 * @param earlier whether to include those of earlier positions
 */
export function signsIn({rows}: Matrix, earlier: boolean, story: Story): readonly Sign[] {
  const used = new Set<Sign>();
  for (const {cells} of rows) {
    for (const cell of cells) {
      if (cell) used.add(cell.sign);
      if (earlier && cell?.earlier) used.add(signOf([cell.earlier], story));
    }
  }
  return (Object.keys(SYMBOLS) as Sign[]).filter(sign => used.has(sign));
}

export const meaningOf = (sign: Sign, {matrix, verification}: Words & StanceMatrixWords): string =>
  sign === 'differs' ? verification.differs : matrix.signs[sign];

export function notesTemplate(matrix: Matrix, scene: Scene<StanceMatrixWords>): Fragment {
  const {words} = scene;
  const {legend, none} = words.matrix;
  const cited = sourcesLine(matrix, scene);
  const empty = matrix.rows.some(({cells}) => cells.includes(undefined));
  return html`<ul class="legend muted" part="legend" aria-label=${legend}>
      ${signsIn(matrix, true, scene.story).map(sign => html`<li class="is-${sign}"><span>${meaningOf(sign, words)}</span></li>`)}${
        empty ? html`<li class="none"><span>${none}</span></li>` : nothing
      }
    </ul>
    ${cited === nothing ? nothing : html`<p class="muted" part="sources">${cited}</p>`} ${matrixCorrections(matrix, scene)}`;
}
