import {html, nothing} from 'lit';
import type {Issue} from '../../story/schema.js';
import type {Fallback} from '../../ui/fallback.js';
import {headingTemplate} from '../../ui/heading.js';
import type {Scene} from '../../ui/story-element.js';
import {dateTemplate, joined, localized, sourceNotes, weave, type Fragment} from '../../ui/templates.js';
import type {Cell, Matrix, Row} from './cells.js';
import {correctionLines} from './notes.js';
import {absentLine, labelsOf, nameOf, questionOf, signOf} from './position.js';
import type {StanceMatrix} from './stance-matrix.js';

/** What the position rests on: for those without scripts there is no other place for it. */
function restsOn({standing}: Cell, scene: Scene): Fragment {
  const {story, words} = scene;
  const {current} = standing;
  const date = story.date(current[0]!.date);
  const cited = story.citations(current.flatMap(({citations}) => citations ?? []));
  return joined(
    [
      ...current.map(({condition}) =>
        condition ? html`${weave(words.badge.condition, {text: localized(story.text(condition), scene)})}` : nothing,
      ),
      date ? story.describe(date, scene.lang, words.date).text : nothing,
      cited.length ? html`${sourceNotes(cited, scene)}` : nothing,
    ],
    ' · ',
  );
}

function positionTemplate({actor}: Row, cell: Cell, scene: Scene) {
  const {mark, earlier, standing} = cell;
  const sign = signOf(mark, scene);
  const labels = labelsOf(mark, scene);
  const more = restsOn(cell, scene);
  return html`<li id=${`stance-${standing.current[0]!.id}`}>
    <b>${nameOf(actor, scene)}</b> ${mark.symbol} ${sign ? html`${labels} (${sign})` : labels}${
      earlier
        ? html` · ${weave(scene.words.matrix.earlier, {position: html`${earlier.symbol} ${labelsOf(earlier, scene)}`})}`
        : nothing
    }${more === nothing ? nothing : html` · ${more}`}
  </li>`;
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
