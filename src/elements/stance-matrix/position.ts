/** The words of cells, the same in table, list and fallback. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Issue} from '../../story/file/schema.js';
import {labelsOf, type Mark, type Sign} from '../../ui/templates/positions.js';
import type {Scene} from '../../ui/base/story-element.js';
import {joined, localized, weave, type Fragment} from '../../ui/templates/text.js';
import type {Cell} from './cells.js';

export const nameOf = ({name}: Actor, scene: Scene): Fragment => localized(scene.story.text(name), scene);

export const questionOf = ({question}: Issue, scene: Scene): Fragment => localized(scene.story.text(question), scene);

/** What the sign says, where the label does not: its colour and form are for the eye. */
export function signOf({sign, labels, tone}: Mark, {words}: Scene): string {
  if (sign === 'differs') return words.verification.differs;
  const own = words.positions[tone as 'supports'];
  return !tone || labels[0]!.text === own ? '' : own;
}

const toldTemplate = (mark: Mark, scene: Scene): Fragment => {
  const sign = signOf(mark, scene);
  const labels = labelsOf(mark, scene);
  return sign ? [html`<i class="unseen">${`${sign}: `}</i>`, labels] : labels;
};

type Templates = Readonly<Record<Sign, (told: Fragment, name: Fragment) => TemplateResult>>;

/** A template for each sign: there are many cells, and each part that changes costs, in the page that a server writes, too. */
const CELLS: Templates = {
  supports: told => html`<td><button class="is-supports">${told}</button></td>`,
  opposes: told => html`<td><button class="is-opposes">${told}</button></td>`,
  conditional: told => html`<td><button class="is-conditional">${told}</button></td>`,
  mixed: told => html`<td><button class="is-mixed">${told}</button></td>`,
  undecided: told => html`<td><button class="is-undecided">${told}</button></td>`,
  neutral: told => html`<td><button class="is-neutral">${told}</button></td>`,
  differs: told => html`<td><button class="is-differs">${told}</button></td>`,
  silent: told => html`<td><button class="is-silent">${told}</button></td>`,
};

const ITEMS: Templates = {
  supports: (told, name) => html`<li>${name}<button class="is-supports">${told}</button></li>`,
  opposes: (told, name) => html`<li>${name}<button class="is-opposes">${told}</button></li>`,
  conditional: (told, name) => html`<li>${name}<button class="is-conditional">${told}</button></li>`,
  mixed: (told, name) => html`<li>${name}<button class="is-mixed">${told}</button></li>`,
  undecided: (told, name) => html`<li>${name}<button class="is-undecided">${told}</button></li>`,
  neutral: (told, name) => html`<li>${name}<button class="is-neutral">${told}</button></li>`,
  differs: (told, name) => html`<li>${name}<button class="is-differs">${told}</button></li>`,
  silent: (told, name) => html`<li>${name}<button class="is-silent">${told}</button></li>`,
};

/** A position, and the one before it. */
function lineOf({mark, earlier}: Cell, scene: Scene): Fragment {
  const told = toldTemplate(mark, scene);
  if (!earlier) return told;
  const position = html`<span class="is-${earlier.sign}">${toldTemplate(earlier, scene)}</span>`;
  return [told, html`<small>${weave(scene.words.matrix.earlier, {position})}</small>`];
}

/** A cell of the table; the button opens its evidence. */
export const cellTemplate = (cell: Cell, scene: Scene) => CELLS[cell.mark.sign](lineOf(cell, scene), nothing);

/** The same in a list that has the actor's name beside it. */
export const itemTemplate = (actor: Actor, cell: Cell, scene: Scene) =>
  ITEMS[cell.mark.sign](lineOf(cell, scene), nameOf(actor, scene));

/** Those of whom the sources have no position. */
export const absentLine = (actors: readonly Actor[], scene: Scene): Fragment =>
  actors.length
    ? weave(scene.words.matrix.absent, {
        actors: joined(
          actors.map(actor => nameOf(actor, scene)),
          scene.words.comma,
        ),
      })
    : nothing;
