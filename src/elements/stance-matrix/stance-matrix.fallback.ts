import {html, nothing} from 'lit';
import type {StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import type {Cell, Matrix, Row} from '../../selections/stance-matrix.js';
import type {Issue} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import type {Scene} from '../../ui/scene.js';
import {asOfText} from '../../ui/templates/dates.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {labelsOf, markOf} from '../../ui/templates/positions.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {joined, localized, plainLine, weave, type Fragment} from '../../ui/templates/text.js';
import {arranged} from './arrangement.js';
import {matrixCorrections} from './notes.js';
import {absentLine, nameOf, questionOf, signInWords} from './position.js';
import type {StanceMatrix} from './stance-matrix.js';

/** A position with its date, condition and sources, since there is no popover without scripts. */
function cellItem({actor}: Row, {held: {current}, earlier}: Cell, scene: Scene<StanceMatrixWords>) {
  const {story, words, lang} = scene;
  const mark = markOf(current, scene);
  const sign = signInWords(mark, scene);
  const labels = labelsOf(mark, scene);
  const date = story.date(current[0]!.date);
  const cited = story.citations(current.flatMap(({citations}) => citations ?? []));
  const markBefore = earlier && markOf([earlier], scene);
  const before = markBefore && html`${markBefore.symbol} ${labelsOf(markBefore, scene)}`;
  const parts: readonly (Fragment | undefined)[] = [
    html`${mark.symbol} ${labels}${sign && ` (${sign})`}`,
    before && html`${weave(words.matrix.earlier, {position: before})}`,
    ...current.map(({condition}) =>
      condition ? html`${weave(words.positions.condition, {text: localized(story.text(condition), scene)})}` : nothing,
    ),
    date ? story.describe(date, lang, words.dates).text : nothing,
    cited.length ? html`${sourceNotes(cited, scene)}` : nothing,
  ];
  return html`<li id=${fragmentOf('stance', current[0]!.id)}><b>${nameOf(actor, scene)}</b> ${joined(parts, ' · ')}</li>`;
}

function issueTemplate(issue: Issue, at: number, {rows}: Matrix, scene: Scene<StanceMatrixWords>) {
  const absent = rows.flatMap(({actor, cells}) => (cells[at] ? [] : [actor]));
  return html`<p><b>${questionOf(issue, scene)}</b></p>
    <ul>
      ${rows.map(row => (row.cells[at] ? cellItem(row, row.cells[at], scene) : nothing))}
    </ul>
    ${absent.length ? html`<p>${absentLine(absent, scene)}</p>` : nothing}`;
}

/** The matrix in plain HTML: each issue with the positions on it and their sources. */
export const fallback: Fallback<StanceMatrix> = {
  template(element, selection, scene) {
    const matrix = arranged(selection, element.view, scene);
    const {story, words, lang, dir} = scene;
    const filled = matrix.issues.length && matrix.rows.length;
    return html`<section lang=${lang} dir=${dir}>
      ${headingTemplate(element.heading, element.headingLevel)} ${plainLine(asOfText(story.asOf, scene))}
      ${
        filled
          ? matrix.issues.map((issue, at) => issueTemplate(issue, at, matrix, scene))
          : html`<p>${words.matrix.empty}</p>`
      }
      ${matrixCorrections(matrix, scene, plainLine)}
    </section>`;
  },
};
