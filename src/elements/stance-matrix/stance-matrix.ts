import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Issue} from '../../story/file/schema.js';
import {DeepLink, type Target} from '../../ui/controls/deep-link.js';
import {element} from '../../ui/base/define.js';
import {digits} from '../../ui/language/digits.js';
import {headingLevel, headingTemplate} from '../../ui/templates/heading.js';
import {Lazy} from '../../ui/lazy.js';
import {symbols, tones} from '../../ui/templates/positions.js';
import {property} from '../../ui/base/property.js';
import {StoryElement, type Scene} from '../../ui/base/story-element.js';
import {tellsFirst} from '../../ui/controls/link-targets.js';
import {dateTemplate, weave, type Fragment} from '../../ui/templates/text.js';
import {tokens} from '../../ui/styles/tokens.js';
import {arranged, matrixOf, WHOLE, type Cell, type Matrix, type View} from './cells.js';
import {notesTemplate} from './notes.js';
import {absentLine, cellTemplate, itemTemplate, nameOf, questionOf} from './position.js';
import {styles} from './stance-matrix.styles.js';

/** What a button opens: fetched when the reader reaches for one. */
const evidence = new Lazy(() => import('../../ui/templates/evidence.js'));
/** For matrices with `filters`. */
const choosing = new Lazy(() => import('./choosing.js'));

/** Up to so many issues a table fits without scrolling: few in most columns of text, some in a wide one. */
const FEW = 3;
const SOME = 5;
/** From so many actors on, what is out of sight is left for later. */
const MANY = 24;

/** What was made of a story for one set of attributes, and for what the reader has chosen. */
interface Made {
  readonly scene: Scene;
  readonly key: string;
  readonly matrix: Matrix | undefined;
}

/**
 * Who stands where: a table of actors by issues, where it is too narrow for one a list by issue. Each position opens
 * its evidence; where it has changed, the earlier one stands beside it.
 *
 * The positions are the latest that the element's story has up to `date`. An empty cell says that the sources have none,
 * which is not silence. Until the story is there, and whenever it cannot be had, the matrix shows its own content.
 *
 * @summary Shows who stands where: actors by issues.
 * @slot - Shown while the matrix has no story.
 * @csspart matrix - The whole section.
 * @csspart filters - The choice of order, actors, positions and questions.
 * @csspart table - The table.
 * @csspart list - The list that takes the table's place where there is little room.
 * @csspart legend - What the signs mean.
 * @csspart sources - The line that names the sources.
 * @csspart popover - What a position opens.
 * @csspart note - One line where there is nothing else to show.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop [--story-supports=light-dark(#1d5c9e, #86b8f2)] - The colour of support.
 * @cssprop [--story-opposes=light-dark(#b23a0e, #ff9a6e)] - The colour of opposition.
 * @cssprop [--story-conditional=light-dark(#835a00, #e2b24d)] - The colour of support under a condition.
 * @cssprop [--story-mixed=light-dark(#6d3fb0, #c6a8f7)] - The colour of a mixed position.
 * @cssprop [--story-accent=light-dark(#8a1c1c, #ff9a8b)] - The outline of what has the focus.
 * @cssprop [--story-ink=inherit] - Text.
 * @cssprop [--story-muted=light-dark(#5c6068, #a8a6a0)] - Lesser text.
 * @cssprop [--story-paper=light-dark(#fff, #15171b)] - The page's background, behind heads that stay in view.
 * @cssprop [--story-tint=light-dark(#f4f1ea, #23262d)] - The background of what the reader points at.
 * @cssprop [--story-rule=light-dark(#d5d0c4, #3c4049)] - Thin lines.
 * @cssprop [--story-radius=0.25rem] - The popover's corners.
 * @cssprop [--story-space=0.5rem] - The unit of space.
 * @cssprop [--story-font-ui=inherit] - A second font, for all of it.
 * @cssprop [--story-size=1rem] - The basic size of text.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has none of the actors or issues named.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence for a position.
 */
@element('stance-matrix')
export class StanceMatrix extends StoryElement {
  static override readonly collection = 'stances';
  static override readonly styles = [tokens, tones, symbols, styles];

  /** The `id`s of actors, apart by spaces; without it, all there are. */
  @property() actors = '';

  /** The `id`s of issues, apart by spaces; without it, all there are. */
  @property() issues = '';

  /** The order of the actors: `file`, `name`, or the `id` of an issue to sort by the positions on it. */
  @property({attribute: 'sort-by'}) sortBy = 'file';

  /** Lets the reader choose actors by kind and position, and hide issues. */
  @property({type: Boolean}) filters = false;

  /** A heading above the matrix. */
  @property() heading = '';

  /** The heading's level, 2 to 6; the questions of the list follow below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  #made: Made | undefined;
  /** What the reader has chosen; undefined until then. */
  #choice: View | undefined;
  #odd = false;
  #listed = false;
  /** Sees the table give way to the list, on paper, too. */
  readonly #sizes = isServer
    ? undefined
    : new ResizeObserver(([entry]) => {
        if (this.#listed || entry!.contentRect.width) return;
        this.#listed = true;
        this.requestUpdate();
      });

  constructor() {
    super();
    new DeepLink(this, fragment => this.#target(fragment));
  }

  override extras(_scene: Scene) {
    return this.filters && !choosing.module ? choosing.load() : undefined;
  }

  /** With the filters: what comes late would move what stands below it. */
  protected override async scheduleUpdate() {
    if (!isServer && this.filters) await choosing.load();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('sortBy') && this.#choice) this.#chosen({...this.#choice, by: this.sortBy, reverse: false});
  }

  protected override firstUpdated() {
    // One listener for all positions.
    for (const type of ['click', 'pointerover', 'focusin']) this.renderRoot.addEventListener(type, this);
  }

  /** A server cannot know which of the two has room; here the list is made when it is needed. */
  get #lists() {
    return (this.#listed ||= !this.live);
  }

  #chosen(view: View) {
    this.#choice = view;
    this.#odd = !this.#odd;
  }

  /** Draws content anew for each choice: Lit keeps the nodes of a template that stays, and here two take turns. */
  #anew(content: unknown) {
    return this.#odd ? html`${content}${nothing}` : html`${content}`;
  }

  get #view(): View {
    return this.#choice ?? {...WHOLE, by: this.sortBy};
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const frame = this.renderRoot.querySelector('.frame');
    if (!frame || this.#listed) return;
    if (frame.checkVisibility()) this.#sizes!.observe(frame);
    else {
      // At once: what comes late would move what stands below it.
      this.#listed = true;
      this.requestUpdate();
      this.performUpdate();
    }
  }

  protected get sought() {
    return this.scene!.story.pickAll('actors', this.actors).length || !this.actors.trim()
      ? `issue of "${this.issues}"`
      : `actor of "${this.actors}"`;
  }

  /**
   * All that there is to show, whatever the reader has chosen. Made once for a scene: rendering asks more often.
   * @internal
   */
  make(scene: Scene): Matrix | undefined {
    const {actors, issues} = this;
    const key = `${actors}|${issues}|${scene.lang}`;
    if (this.#made?.scene.story !== scene.story || this.#made.key !== key)
      this.#made = {scene, key, matrix: matrixOf(actors, issues, scene)};
    return this.#made.matrix;
  }

  /**
   * What is shown of it, in the order in which it is.
   * @internal
   */
  shown(scene: Scene): Matrix | undefined {
    const matrix = this.make(scene);
    return matrix && arranged(matrix, this.#view, scene);
  }

  protected renderStory(scene: Scene): TemplateResult | undefined {
    const matrix = this.make(scene);
    if (!matrix) return undefined;
    const {words, lang, dir} = scene;
    const label = this.heading || words.matrix.label;
    const {issues, rows} = matrix;
    const shown = this.shown(scene)!;
    const size = issues.length > SOME ? 'many' : issues.length > FEW ? 'some' : 'few';
    return html`<section
      class="${size}${rows.length > MANY ? ' long' : ''}"
      part="matrix"
      aria-label=${label}
      lang=${lang}
      dir=${dir}
    >
      ${headingTemplate(this.heading, this.headingLevel)}
      ${
        rows.length && issues.length
          ? html`${this.#renderBefore(scene)}${
              this.filters ? choosing.module?.choosingTemplate(matrix, this.#view, this.#choose, scene) : nothing
            }
              <p class="status muted" role="status">
                ${this.#choice ? this.#anew(this.#said(shown, matrix, scene)) : nothing}
              </p>
              ${
                shown.rows.length && shown.issues.length
                  ? html`${this.#renderTable(shown, label, scene)} ${this.#lists ? this.#renderList(shown, scene) : nothing}`
                  : html`<p part="note">${words.matrix.nothing}</p>`
              }
              ${notesTemplate(matrix, scene)}`
          : html`<p class="muted" part="note">${words.matrix.empty}</p>`
      }
    </section>`;
  }

  #renderBefore(scene: Scene): Fragment {
    const {story, words} = scene;
    const asOf = story.asOf ? weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)}) : nothing;
    return html`<p class="muted before">
      ${asOf}<span class="live">${asOf === nothing ? nothing : ' ·\u00a0'}${words.matrix.hint}</span>
    </p>`;
  }

  /** What a choice has left, for those who do not see the table. */
  #said({rows}: Matrix, {rows: all, issues}: Matrix, {story, words, lang}: Scene): Fragment {
    const {matrix} = words;
    const {by} = this.#view;
    const issue = issues.find(({id}) => id === by);
    const order = issue ? story.text(issue.question).text : by === 'name' ? matrix.name : matrix.file;
    return html`${weave(matrix.shown, {
      shown: digits(rows.length, lang),
      total: digits(all.length, lang),
      order,
    })}`;
  }

  #renderTable({issues, rows}: Matrix, label: string, scene: Scene) {
    const {words} = scene;
    const wide = issues.length > SOME;
    const none = html`<td><i>${words.badge.none}</i></td>`;
    const cell = (one: Cell | undefined) => (one ? cellTemplate(one, scene) : none);
    const head = (by: string, text: Fragment) =>
      html`<th scope="col" aria-sort=${this.#sorted(by)}><button class="sort">${text}</button></th>`;
    return html`<div
      class="frame"
      role=${wide ? 'region' : nothing}
      aria-label=${wide ? words.matrix.sideways : nothing}
      tabindex=${wide ? 0 : nothing}
    >
      <table part="table">
        <caption class=${this.heading ? 'unseen' : ''}>${label}</caption>
        <colgroup><col /><col span=${issues.length} /></colgroup>
        <thead><tr>${head('name', words.matrix.name)}${issues.map(issue => head(issue.id, questionOf(issue, scene)))}</tr></thead>
        <tbody>${this.#anew(
          rows.map(({actor, cells}) => html`<tr><th scope="row">${nameOf(actor, scene)}</th>${cells.map(cell)}</tr>`),
        )}</tbody>
      </table>
    </div>`;
  }

  #sorted(by: string) {
    const {by: now, reverse} = this.#view;
    return by === now ? (reverse ? 'descending' : 'ascending') : nothing;
  }

  #renderList({issues, rows}: Matrix, scene: Scene) {
    const level = headingLevel(headingLevel(this.headingLevel) + Number(!!this.heading));
    const group = (issue: Issue, at: number) => {
      const absent = rows.flatMap(({actor, cells}) => (cells[at] ? [] : [actor]));
      return html`<div class="issue">
        <div class="question" role="heading" aria-level=${level}>${questionOf(issue, scene)}</div>
        <ul>${rows.map(({actor, cells}) => {
          const one = cells[at];
          return one ? itemTemplate(actor, one, scene) : nothing;
        })}</ul>
        ${absent.length ? html`<p class="muted">${absentLine(absent, scene)}</p>` : nothing}
      </div>`;
    };
    return html`<div class="list" part="list">${this.#anew(issues.map(group))}</div>`;
  }

  /** @internal */
  handleEvent(event: Event) {
    const button = (event.target as Element).closest('button');
    const {scene} = this;
    if (!button || !scene || button.closest('[popover]')) return;
    const place = this.#placeOf(button, scene);
    if (!place) return;
    if (event.type === 'focusin') this.#clear(button);
    if (typeof place === 'string') {
      if (event.type === 'click') this.#sort(place);
    } else if (event.type === 'click') {
      // The browser would do it, too, once it knows what the button opens.
      event.preventDefault();
      void this.#open(button, place, true);
    } else void evidence.load();
  }

  /** What a button stands for: a position, or an order. */
  #placeOf(button: Element, scene: Scene): Cell | string | undefined {
    const {issues, rows} = this.shown(scene) ?? {};
    const cell = button.closest<HTMLTableCellElement>('td,th');
    if (!issues || !rows) return undefined;
    if (cell) {
      const row = (cell.parentElement as HTMLTableRowElement).rowIndex;
      const at = cell.cellIndex - 1;
      return row ? rows[row - 1]!.cells[at] : (issues[at]?.id ?? 'name');
    }
    const item = button.closest('li');
    const at = indexOf(item?.closest('.issue'));
    return rows.flatMap(({cells}) => cells[at] ?? [])[indexOf(item)];
  }

  /** Heads that stay in view cover no focus. */
  #clear(button: HTMLElement) {
    const head = button.closest('table')?.querySelector('thead');
    if (!head || head.contains(button)) return;
    const {offsetHeight, offsetWidth} = head.querySelector<HTMLElement>('th')!;
    button.style.scrollMargin = `${offsetHeight + 8}px ${offsetWidth + 8}px 8px`;
    button.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** There and back, then in the file's order. */
  #sort(by: string) {
    const {by: now, reverse} = this.#view;
    const again = by === now;
    this.#choose({...this.#view, by: again && reverse ? 'file' : by, reverse: again && !reverse});
  }

  readonly #choose = (view: View) => {
    // Their buttons go.
    for (const one of this.renderRoot.querySelectorAll('[popover]')) one.remove();
    this.#chosen(view);
    this.requestUpdate();
  };

  async #open(button: HTMLButtonElement, {standing}: Cell, closes: boolean) {
    const {scene} = this;
    if (scene && (await evidence.load()) && button.isConnected)
      evidence.module!.openEvidence(button, standing, scene, closes);
  }

  /** The cell that tells of a stance, its earlier ones included. */
  #cellOf(fragment: string): Cell | undefined {
    const [, id] = fragment.split(/^stance-/);
    const {scene} = this;
    const stance = scene?.story.get('stances', id);
    const matrix = stance && this.make(scene!);
    const cell = matrix?.rows
      .find(({actor}) => actor.id === stance!.actor)
      ?.cells.find((_, i) => matrix.issues[i]!.id === stance!.issue);
    return cell && [...cell.standing.current, ...cell.standing.others].includes(stance!) ? cell : undefined;
  }

  /** @internal */
  tells(fragment: string): boolean {
    return !!this.#cellOf(fragment);
  }

  #target(fragment: string): Target | undefined {
    const cell = this.hasUpdated && this.#cellOf(fragment);
    return cell && tellsFirst(this, fragment) ? {scrollIntoView: () => void this.#goTo(cell)} : undefined;
  }

  async #goTo(cell: Cell) {
    const {scene} = this;
    if (!scene) return;
    const buttons = () => [...this.renderRoot.querySelectorAll<HTMLButtonElement>('td button, li button')];
    const find = () => buttons().find(button => button.checkVisibility() && this.#placeOf(button, scene) === cell);
    if (!find()) {
      this.#choose({...WHOLE, by: this.#view.by, reverse: this.#view.reverse});
      await this.updateComplete;
    }
    const button = find();
    if (!button) return;
    button.scrollIntoView({block: 'center', inline: 'center'});
    await this.#open(button, cell, false);
  }
}

const indexOf = (node: Element | null | undefined) => [...(node?.parentElement?.children ?? [])].indexOf(node!);

declare global {
  interface HTMLElementTagNameMap {
    'stance-matrix': StanceMatrix;
  }
}
