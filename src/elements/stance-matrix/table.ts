/** A matrix as a table, and as a list by issue for narrow places. */
import {html, nothing} from 'lit';
import type {StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import type {Cell, Matrix} from '../../selections/stance-matrix.js';
import type {Issue} from '../../story/file/schema.js';
import {countText} from '../../ui/language/counts.js';
import type {Scene} from '../../ui/scene.js';
import {mutedLine, weave, type Fragment} from '../../ui/templates/text.js';
import type {View} from './arrangement.js';
import {absentLine, cellTemplate, itemTemplate, nameOf, questionOf} from './position.js';

/** The most issues that fit without scrolling: in most article columns (few), and in wide ones (some). */
const MOST_IN_COLUMN = 3;
const MOST_IN_WIDE_COLUMN = 5;

export const sizeOf = ({issues}: Matrix): 'few' | 'some' | 'many' =>
  issues.length > MOST_IN_WIDE_COLUMN ? 'many' : issues.length > MOST_IN_COLUMN ? 'some' : 'few';

interface TableOptions {
  readonly label: string;
  /** Whether a heading above the table already shows the label. */
  readonly headed: boolean;
  readonly view: View;
  /** Renders content from scratch where Lit would reuse its nodes. */
  readonly anew: (content: unknown) => Fragment;
}

const sortOf = (by: string, {by: now, reverse}: View) =>
  by === now ? (reverse ? 'descending' : 'ascending') : nothing;

export function tableTemplate(
  matrix: Matrix,
  {label, headed, view, anew}: TableOptions,
  scene: Scene<StanceMatrixWords>,
): Fragment {
  const {issues, rows} = matrix;
  const {words} = scene;
  const wide = sizeOf(matrix) === 'many';
  const none = html`<td><i>${words.positions.none}</i></td>`;
  const cell = (entry: Cell | undefined) => (entry ? cellTemplate(entry, scene) : none);
  const head = (by: string, text: Fragment) =>
    html`<th scope="col" aria-sort=${sortOf(by, view)}><button class="sort">${text}</button></th>`;
  return html`<div
    class="frame"
    role=${wide ? 'region' : nothing}
    aria-label=${wide ? words.matrix.sideways : nothing}
    tabindex=${wide ? 0 : nothing}
  >
    <table part="table">
      <caption class=${headed ? 'unseen' : ''}>${label}</caption>
      <colgroup><col /><col span=${issues.length} /></colgroup>
      <thead><tr>${head('name', words.matrix.name)}${issues.map(issue => head(issue.id, questionOf(issue, scene)))}</tr></thead>
      <tbody>${anew(
        rows.map(({actor, cells}) => html`<tr><th scope="row">${nameOf(actor, scene)}</th>${cells.map(cell)}</tr>`),
      )}</tbody>
    </table>
  </div>`;
}

/** @param level the heading level of the questions */
export function listTemplate(
  {issues, rows}: Matrix,
  level: number,
  {anew}: TableOptions,
  scene: Scene<StanceMatrixWords>,
): Fragment {
  const group = (issue: Issue, at: number) => {
    const absent = rows.flatMap(({actor, cells}) => (cells[at] ? [] : [actor]));
    return html`<div class="issue">
      <div class="question" role="heading" aria-level=${level}>${questionOf(issue, scene)}</div>
      <ul>${rows.map(({actor, cells}) => {
        const entry = cells[at];
        return entry ? itemTemplate(actor, entry, scene) : nothing;
      })}</ul>
      ${mutedLine(absentLine(absent, scene))}
    </div>`;
  };
  return html`<div class="list" part="list">${anew(issues.map(group))}</div>`;
}

/** Announces how many rows are shown, and their order, to screen readers. @param by the sort key */
export function statusText(
  {rows}: Matrix,
  {rows: all, issues}: Matrix,
  by: string,
  scene: Scene<StanceMatrixWords>,
): Fragment {
  const {story, words, lang} = scene;
  const {matrix} = words;
  const issue = issues.find(({id}) => id === by);
  const order = issue ? story.text(issue.question).text : by === 'name' ? matrix.name : matrix.file;
  return html`${weave(matrix.shown, {
    shown: countText(rows.length, lang),
    total: countText(all.length, lang),
    order,
  })}`;
}

const indexOf = (node: Element | null | undefined) => [...(node?.parentElement?.children ?? [])].indexOf(node!);

/** The cell that a button in the table or the list belongs to, or the sort key of a column header. */
export function placeOf(button: Element, {issues, rows}: Matrix): Cell | string | undefined {
  const cell = button.closest<HTMLTableCellElement>('td,th');
  if (cell) {
    const row = (cell.parentElement as HTMLTableRowElement).rowIndex;
    const at = cell.cellIndex - 1;
    return row ? rows[row - 1]!.cells[at] : (issues[at]?.id ?? 'name');
  }
  const item = button.closest('li');
  const at = indexOf(item?.closest('.issue'));
  return rows.flatMap(({cells}) => cells[at] ?? [])[indexOf(item)];
}

/** Scrolls a focused button out from under the sticky headers (WCAG 2.4.11). */
export function clearOfHeads(button: HTMLElement) {
  const head = button.closest('table')?.querySelector('thead');
  if (!head || head.contains(button)) return;
  const {offsetHeight, offsetWidth} = head.querySelector<HTMLElement>('th')!;
  button.style.scrollMargin = `${offsetHeight + 8}px ${offsetWidth + 8}px 8px`;
  button.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
