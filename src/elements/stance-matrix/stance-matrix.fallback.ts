import {html, nothing} from 'lit';
import type {Issue} from '../../story/file/schema.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {labelsOf} from '../../ui/templates/positions.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, joined, localized, sourceNotes, weave, type Fragment} from '../../ui/templates/text.js';
import type {Cell, Matrix, Row} from './cells.js';
import {correctionLines} from './notes.js';
import {absentLine, nameOf, questionOf, signOf} from './position.js';
import type {StanceMatrix} from './stance-matrix.js';

/** A position with what it rests on: for those without scripts there is no other place for it. */
function positionTemplate({actor}: Row, {mark, earlier, standing}: Cell, scene: Scene) {
  const {story, words, lang} = scene;
  const {current} = standing;
  const sign = signOf(mark, scene);
  const labels = labelsOf(mark, scene);
  const date = story.date(current[0]!.date);
  const cited = story.citations(current.flatMap(({citations}) => citations ?? []));
  const before = earlier && html`${earlier.symbol} ${labelsOf(earlier, scene)}`;
  const told: readonly (Fragment | undefined)[] = [
    html`${mark.symbol} ${labels}${sign && ` (${sign})`}`,
    before && html`${weave(words.matrix.earlier, {position: before})}`,
    ...current.map(({condition}) =>
      condition ? html`${weave(words.badge.condition, {text: localized(story.text(condition), scene)})}` : nothing,
    ),
    date ? story.describe(date, lang, words.date).text : nothing,
    cited.length ? html`${sourceNotes(cited, scene)}` : nothing,
  ];
  return html`<li id=${`stance-${current[0]!.id}`}><b>${nameOf(actor, scene)}</b> ${joined(told, ' · ')}</li>`;
}

function issueTemplate(issue: Issue, at: number, {rows}: Matrix, scene: Scene) {
  const absent = rows.flatMap(({actor, cells}) => (cells[at] ? [] : [actor]));
  return html`<p><b>${questionOf(issue, scene)}</b></p>
    <ul>
      ${rows.map(row => (row.cells[at] ? positionTemplate(row, row.cells[at], scene) : nothing))}
    </ul>
    ${absent.length ? html`<p>${absentLine(absent, scene)}</p>` : nothing}`;
}

/** The matrix in plain HTML: each issue with those who hold a position on it, and what that rests on. */
export const fallback: Fallback<StanceMatrix> = {
  template(element, scene) {
    const matrix = element.shown(scene);
    if (!matrix) return undefined;
    const {story, words, lang, dir} = scene;
    const asOf = story.asOf && html`<p>${weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)})}</p>`;
    const holds = matrix.issues.length && matrix.rows.length;
    return html`<section lang=${lang} dir=${dir}>
      ${headingTemplate(element.heading, element.headingLevel)} ${asOf}
      ${
        holds
          ? matrix.issues.map((issue, at) => issueTemplate(issue, at, matrix, scene))
          : html`<p>${words.matrix.empty}</p>`
      }
      ${correctionLines(matrix, scene).map(line => html`<p>${line}</p>`)}
    </section>`;
  },
};
