/** The content of cells, shared by table, list and fallback. */
import {html, nothing, type TemplateResult} from 'lit';
import type {StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import type {Cell} from '../../selections/stance-matrix.js';
import type {Actor, Issue} from '../../story/file/schema.js';
import {labelsOf, markOf, type Mark} from '../../ui/templates/positions.js';
import {joined, localized, weave, type Fragment} from '../../ui/templates/text.js';

import type {Sign} from '../../story/lookups/stances.js';
import type {Scene} from '../../ui/scene.js';

export const nameOf = ({name}: Actor, scene: Scene<StanceMatrixWords>): Fragment =>
  localized(scene.story.text(name), scene);

export const questionOf = ({question}: Issue, scene: Scene<StanceMatrixWords>): Fragment =>
  localized(scene.story.text(question), scene);

/** The meaning of the sign in words, if the label does not already say it; '' if it does. */
export function signInWords({sign, labels, tone}: Mark, {words}: Scene<StanceMatrixWords>): string {
  if (sign === 'differs') return words.verification.differs;
  const own = words.positions.tones[tone as 'supports'];
  return !tone || labels[0]!.text === own ? '' : own;
}

/** A position's label, preceded by the meaning of its sign for screen readers. */
const positionText = (mark: Mark, scene: Scene<StanceMatrixWords>): Fragment => {
  const sign = signInWords(mark, scene);
  const labels = labelsOf(mark, scene);
  return sign ? [html`<i class="unseen">${`${sign}: `}</i>`, labels] : labels;
};

type Templates = Readonly<Record<Sign, (content: Fragment, name: Fragment) => TemplateResult>>;

/** A template per sign, without a bound class: with many cells, each binding costs time, and bytes in pre-rendered pages. */
const CELLS: Templates = {
  supports: content => html`<td><button class="is-supports">${content}</button></td>`,
  opposes: content => html`<td><button class="is-opposes">${content}</button></td>`,
  conditional: content => html`<td><button class="is-conditional">${content}</button></td>`,
  mixed: content => html`<td><button class="is-mixed">${content}</button></td>`,
  undecided: content => html`<td><button class="is-undecided">${content}</button></td>`,
  neutral: content => html`<td><button class="is-neutral">${content}</button></td>`,
  differs: content => html`<td><button class="is-differs">${content}</button></td>`,
  silent: content => html`<td><button class="is-silent">${content}</button></td>`,
};

const ITEMS: Templates = {
  supports: (content, name) => html`<li>${name}<button class="is-supports">${content}</button></li>`,
  opposes: (content, name) => html`<li>${name}<button class="is-opposes">${content}</button></li>`,
  conditional: (content, name) => html`<li>${name}<button class="is-conditional">${content}</button></li>`,
  mixed: (content, name) => html`<li>${name}<button class="is-mixed">${content}</button></li>`,
  undecided: (content, name) => html`<li>${name}<button class="is-undecided">${content}</button></li>`,
  neutral: (content, name) => html`<li>${name}<button class="is-neutral">${content}</button></li>`,
  differs: (content, name) => html`<li>${name}<button class="is-differs">${content}</button></li>`,
  silent: (content, name) => html`<li>${name}<button class="is-silent">${content}</button></li>`,
};

/** The current position and the earlier one. */
function cellContent({held, earlier}: Cell, scene: Scene<StanceMatrixWords>): Fragment {
  const position = positionText(markOf(held.current, scene), scene);
  if (!earlier) return position;
  const mark = markOf([earlier], scene);
  const before = html`<span class="is-${mark.sign}">${positionText(mark, scene)}</span>`;
  return [position, html`<small>${weave(scene.words.matrix.earlier, {position: before})}</small>`];
}

/** A cell of the table, with a button that opens the evidence. */
export const cellTemplate = (cell: Cell, scene: Scene<StanceMatrixWords>) =>
  CELLS[cell.sign](cellContent(cell, scene), nothing);

/** The same as a list item, with the actor's name. */
export const itemTemplate = (actor: Actor, cell: Cell, scene: Scene<StanceMatrixWords>) =>
  ITEMS[cell.sign](cellContent(cell, scene), nameOf(actor, scene));

/** The line that names actors for whom the sources have no position. */
export const absentLine = (actors: readonly Actor[], scene: Scene<StanceMatrixWords>): Fragment =>
  actors.length
    ? weave(scene.words.matrix.absent, {
        actors: joined(
          actors.map(actor => nameOf(actor, scene)),
          scene.words.punctuation.comma,
        ),
      })
    : nothing;
