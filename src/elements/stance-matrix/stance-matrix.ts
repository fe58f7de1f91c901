import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import words, {type StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import {stanceMatrix, type Cell, type Matrix, type MatrixSelection} from '../../selections/stance-matrix.js';
import {fragmentOf} from '../../story/fragments.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {DeepLink} from '../../ui/controls/deep-link.js';
import {EvidenceButtons} from '../../ui/controls/evidence-buttons.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/scene.js';
import {filterStyles} from '../../ui/styles/filter.styles.js';
import {tokens} from '../../ui/styles/tokens.js';
import {asOfText} from '../../ui/templates/dates.js';
import {headingTemplate, levelBelow} from '../../ui/templates/heading.js';
import {symbols, tones} from '../../ui/templates/positions.js';
import type {Fragment} from '../../ui/templates/text.js';
import {arranged, sortedBy, WHOLE, type View} from './arrangement.js';
import {notesTemplate} from './notes.js';
import {styles} from './stance-matrix.styles.js';
import {clearOfHeads, listTemplate, placeOf, sizeOf, statusText, tableTemplate} from './table.js';

/** Loaded for matrices with `filters`. */
const filtering = new Lazy(() => import('./filters.js'));

/** With more actors than this, the browser skips the layout of rows out of view. */
const MOST_ROWS_LAID_OUT = 24;

/**
 * Who stands where: a table of actors by issues, or a list by issue where there is no room for a table. Each position
 * opens its evidence; if it has changed, the earlier one is shown beside it.
 *
 * The positions are the latest that the element's story has up to `date`. An empty cell means that the sources have no
 * position, which is not the same as silence. Until the story is loaded, or if that fails, the matrix shows its own
 * content.
 *
 * Up to three issues are shown as a table from a width of 30rem, four and five from 38rem; a table of more than five
 * scrolls sideways. In narrower places, and in print with more than five issues, a list by issue shows the same. The
 * fragment `#stance-<id>` opens the evidence, unless an element before it on the page has the same position.
 *
 * @summary Shows who stands where: actors by issues.
 * @slot - The fallback, shown while there is no story.
 * @csspart matrix - The whole section.
 * @csspart filters - The controls for order, actors, positions and questions.
 * @csspart table - The table.
 * @csspart list - The list that replaces the table in narrow places.
 * @csspart legend - The legend of the symbols.
 * @csspart sources - The line that names the sources.
 * @csspart popover - The evidence for a position.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop --story-paper - The background of popovers, and of sticky headers.
 * @cssprop --story-tint - The background of a button on hover.
 * @cssprop --story-font-ui - A second font, for the whole matrix.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has none of the actors or issues named.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence for a position.
 */
@element('stance-matrix')
export class StanceMatrix extends StoryElement<MatrixSelection, StanceMatrixWords> {
  static override readonly collection = 'stances';
  static override readonly selector = stanceMatrix;
  static override readonly words = words;
  static override readonly styles = [tokens, tones, symbols, filterStyles, styles];

  /** The space-separated `id`s of the actors to show; all, in file order, if omitted. */
  @property() actors = '';

  /** The space-separated `id`s of the issues to show; all, in file order, if omitted. */
  @property() issues = '';

  /**
   * The order of the actors: `file`, `name`, or the `id` of an issue, which sorts supporters first and actors without a
   * position last.
   */
  @property({attribute: 'sort-by'}) sortBy = 'file';

  /** Lets the reader sort the matrix, and filter it by kind of actor, position and issue. */
  @property({type: Boolean}) filters = false;

  /** A heading above the matrix. */
  @property() heading = '';

  /** The level of the heading, 2 to 6; the questions in the list are one level below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** The reader's choice; undefined until there is one. */
  #choice: View | undefined;
  #odd = false;
  #listed = false;
  /** Notices when the list replaces the table, also for print. */
  readonly #sizes = isServer
    ? undefined
    : new ResizeObserver(([entry]) => {
        if (this.#listed || entry!.contentRect.width) return;
        this.#listed = true;
        this.requestUpdate();
      });
  readonly #evidence = new EvidenceButtons(this, target => this.#evidenceAt(target));

  constructor() {
    super();
    new DeepLink(this, fragment => (this.renderRoot ? {scrollIntoView: () => void this.#goTo(fragment)} : undefined));
  }

  protected override parts() {
    return [this.filters && filtering];
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('sortBy') && this.#choice) this.#chosen({...this.#choice, by: this.sortBy, reverse: false});
  }

  protected override firstUpdated() {
    for (const type of ['click', 'focusin']) this.renderRoot.addEventListener(type, this);
  }

  /** Whether to render the list. A server cannot know the width and renders both; a browser does so once it is needed. */
  get #lists() {
    return (this.#listed ||= !this.live);
  }

  #chosen(view: View) {
    this.#choice = view;
    this.#odd = !this.#odd;
  }

  /** Renders content from scratch for each choice, by alternating between two templates, since Lit reuses the nodes of one. */
  readonly #anew = (content: unknown): Fragment => (this.#odd ? html`${content}${nothing}` : html`${content}`);

  /**
   * The order and the filters of the matrix.
   * @internal
   */
  get view(): View {
    return this.#choice ?? {...WHOLE, by: this.sortBy};
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const frame = this.renderRoot.querySelector('.frame');
    if (!frame || this.#listed) return;
    if (frame.checkVisibility()) this.#sizes!.observe(frame);
    else {
      // Synchronously: a list that appears late would shift the page below it.
      this.#listed = true;
      this.requestUpdate();
      this.performUpdate();
    }
  }

  protected renderStory(matrix: MatrixSelection, scene: Scene<StanceMatrixWords>): TemplateResult {
    const {words, lang, dir} = scene;
    const label = this.heading || words.matrix.label;
    const {issues, rows} = matrix;
    const filled = rows.length && issues.length;
    return html`<section
      class="${sizeOf(matrix)}${rows.length > MOST_ROWS_LAID_OUT ? ' long' : ''}"
      part="matrix"
      aria-label=${label}
      lang=${lang}
      dir=${dir}
    >
      ${headingTemplate(this.heading, this.headingLevel)}
      ${filled ? this.#renderMatrix(matrix, label, scene) : html`<p class="muted" part="note">${words.matrix.empty}</p>`}
    </section>`;
  }

  #renderMatrix(matrix: Matrix, label: string, scene: Scene<StanceMatrixWords>) {
    const {story, words} = scene;
    const {view} = this;
    const shown = arranged(matrix, view, scene);
    const options = {label, headed: !!this.heading, view, anew: this.#anew};
    const asOf = asOfText(story.asOf, scene);
    return html`<p class="muted before">
        ${asOf}<span class="live">${asOf === nothing ? nothing : ' ·\u00a0'}${words.matrix.hint}</span>
      </p>
      ${this.filters ? filtering.module?.filtersTemplate(matrix, view, this.#choose, scene) : nothing}
      <p class="status muted" role="status">
        ${this.#choice ? this.#anew(statusText(shown, matrix, view.by, scene)) : nothing}
      </p>
      ${
        shown.rows.length && shown.issues.length
          ? html`${tableTemplate(shown, options, scene)}
            ${this.#lists ? listTemplate(shown, levelBelow(this), options, scene) : nothing}`
          : html`<p part="note">${words.matrix.nothing}</p>`
      }
      ${notesTemplate(matrix, scene)}`;
  }

  /** The button at an event's target, with its cell or the column that it sorts by. */
  #placeAt(target: Element): {readonly button: HTMLButtonElement; readonly place: Cell | string} | undefined {
    const button = target.closest('button');
    const {selection, scene} = this;
    const place = button && selection ? placeOf(button, arranged(selection, this.view, scene!)) : undefined;
    return place ? {button: button!, place} : undefined;
  }

  #evidenceAt(target: Element) {
    const {button, place} = this.#placeAt(target) ?? {};
    return typeof place === 'object' ? {button: button!, held: place.held} : undefined;
  }

  /** @internal */
  handleEvent({type, target}: Event) {
    const {button, place} = (target as Element).closest('[popover]') ? {} : (this.#placeAt(target as Element) ?? {});
    if (!place) return;
    if (type === 'focusin') clearOfHeads(button!);
    else if (typeof place === 'string') this.#choose(sortedBy(place, this.view));
  }

  readonly #choose = (view: View) => {
    // Their buttons are about to be replaced.
    for (const popover of this.renderRoot.querySelectorAll('[popover]')) popover.remove();
    this.#chosen(view);
    this.requestUpdate();
  };

  /** Shows the cell that a fragment leads to, clearing filters that hide it, and opens its evidence. */
  async #goTo(fragment: string) {
    if (!this.hasUpdated) return;
    const leadsTo = ({held}: Cell) =>
      [...held.current, ...held.others].some(({id}) => fragmentOf('stance', id) === fragment);
    const find = () => {
      const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('td button, li button')];
      const places = buttons.flatMap(button => this.#placeAt(button) ?? []);
      return places.find(({button, place}) => typeof place === 'object' && leadsTo(place) && button.checkVisibility());
    };
    if (!find()) {
      this.#choose({...WHOLE, by: this.view.by, reverse: this.view.reverse});
      await this.updateComplete;
    }
    const {button, place} = find() ?? {};
    if (!button) return;
    button.scrollIntoView({block: 'center', inline: 'center'});
    await this.#evidence.open({button, held: (place as Cell).held}, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-matrix': StanceMatrix;
  }
}
