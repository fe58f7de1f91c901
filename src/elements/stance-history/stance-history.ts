import {html, isServer, nothing, type TemplateResult} from 'lit';
import words, {type StanceHistoryWords} from '../../locales/stance-history/words.js';
import {stanceHistory, turnsIn, type HistorySelection, type Lane, type Turn} from '../../selections/stance-history.js';
import {fragmentOf} from '../../story/fragments.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {DeepLink, type Target} from '../../ui/controls/deep-link.js';
import {EvidenceButtons, type EvidenceButton} from '../../ui/controls/evidence-buttons.js';
import {Lazy} from '../../ui/lazy.js';
import {memoizeLast} from '../../ui/memoize.js';
import type {Scene} from '../../ui/scene.js';
import {tokens} from '../../ui/styles/tokens.js';
import {asOfText} from '../../ui/templates/dates.js';
import {headingTemplate, levelBelow} from '../../ui/templates/heading.js';
import {tones} from '../../ui/templates/positions.js';
import {joined, localized} from '../../ui/templates/text.js';
import {inWords, laneTemplate} from './lane-template.js';
import {heldAt} from './lanes.js';
import {momentsOf} from './moments.js';
import {numbers} from './numbers.styles.js';
import type {LaneFolds} from './overview.js';
import {styles} from './stance-history.styles.js';

/** For places that are wide enough. */
const chart = new Lazy(() => import('./chart.js'));
/** For histories that hold too much for a chart. */
const overview = new Lazy(() => import('./overview.js'));
/** No place is wider than the window. */
const wide = isServer ? undefined : matchMedia('(min-width: 39.5rem)');

interface DrawnTurn extends EvidenceButton {
  readonly lane: Lane;
  readonly turn: Turn;
}

/**
 * How positions on one issue moved: a lane for each actor, with a mark where sources have a position, and a line for
 * as long as none has another one. Nothing is drawn before the first; what is not certain is dotted.
 *
 * The positions are those of the element's story on `issue`, up to `date`. Each mark opens the evidence. Where there
 * is little room the lanes run down the page, and where there is too much for a chart they fold under a line that
 * shows how each ran. Until the story is there the element shows its own content.
 *
 * A mark stands where a position begins, or where its date begins; the line after it lasts until the next one. It is
 * dotted through a date's interval, and from a date that is approximate or uncertain to the next day that matters.
 * Positions without a date stand aside. A break in the scale is dashed, with its length.
 *
 * In less than 39.5rem the lanes run down the page. A history with more than ten days, or more than five positions of
 * one actor, folds: a line shows how each lane ran, and opens its positions. With more than fifty positions those of a
 * lane are rendered when it opens, unless a server has rendered them. `#stance-<id>` leads to a position and opens its
 * evidence; where badges on the page have it too, the first of them answers.
 *
 * @summary Shows how positions on an issue moved, with the evidence for each turn.
 * @slot - Shown while there is no history.
 * @csspart history - The whole section.
 * @csspart question - The issue.
 * @csspart axis - The scale of time above the lanes.
 * @csspart actor - The name before a lane.
 * @csspart mark - The button with a position and its date.
 * @csspart course - The line that shows how a folded lane ran.
 * @csspart note - One line of what is to be known, or where there is nothing else to show.
 * @csspart popover - What a mark opens.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop --story-muted - Secondary text, and the scale of time.
 * @cssprop --story-font-ui - A second font, for all of it.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has no such issue or actors.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence of a position.
 */
@element('stance-history')
export class StanceHistory extends StoryElement<HistorySelection, StanceHistoryWords> {
  static override readonly collection = 'stances';
  static override readonly selector = stanceHistory;
  static override readonly words = words;
  static override readonly styles = [tokens, tones, styles, numbers];

  /** The `id` of an issue; without it, the only one there is. */
  @property() issue = '';

  /** The `id`s of actors, separated by spaces; without it, all who have a position on the issue. */
  @property() actors = '';

  /** A heading above the history. */
  @property() heading = '';

  /** The heading's level, 2 to 6; the actors' names follow below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #momentsOf = memoizeLast(momentsOf);
  #folds: LaneFolds | undefined;
  readonly #evidence = new EvidenceButtons(this, target => this.#evidenceAt(target));

  constructor() {
    super();
    new DeepLink(this, fragment => this.#target(fragment));
  }

  override connectedCallback() {
    super.connectedCallback();
    wide?.addEventListener('change', this.#widened);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    wide?.removeEventListener('change', this.#widened);
  }

  protected override parts(selection?: HistorySelection) {
    if (selection && this.#momentsOf(selection.lanes).long) return [overview];
    return [(wide?.matches || (selection && !this.live)) && chart];
  }

  protected renderStory(selection: HistorySelection, scene: Scene<StanceHistoryWords>): TemplateResult {
    const {story, words} = scene;
    const {issue, lanes} = selection;
    const {long} = this.#momentsOf(lanes);
    const question = story.text(issue.question);
    const dotted = lanes.some(({turns}) => turns.some(({from, to, vague}) => vague || from !== to));
    const notes = joined([asOfText(story.asOf, scene), dotted ? words.history.dotted : nothing], ' · ');
    return html`<section
      class=${long ? 'long' : 'chart'}
      part="history"
      aria-label=${this.heading || question.text}
      lang=${scene.lang}
      dir=${scene.dir}
    >
      ${headingTemplate(this.heading, this.headingLevel)}
      <p class="question" part="question">${localized(question, scene)}</p>
      ${notes === nothing ? nothing : html`<p class="muted" part="note">${notes}</p>`}
      ${lanes.length ? nothing : html`<p class="muted" part="note">${words.positions.none}</p>`}
      ${long ? this.#renderFolds(selection, scene) : this.#renderLanes(selection, scene)}
    </section>`;
  }

  #renderFolds({lanes}: HistorySelection, scene: Scene<StanceHistoryWords>) {
    this.#folds ??= overview.module && new overview.module.LaneFolds(this, () => this.performUpdate());
    return this.#folds?.template(lanes, this.#momentsOf(lanes), levelBelow(this), !this.live, scene);
  }

  #renderLanes({lanes}: HistorySelection, scene: Scene<StanceHistoryWords>) {
    const moments = this.#momentsOf(lanes);
    const {module} = chart;
    const scale = module?.chartScale(moments);
    return html`${scale && moments.instants.length ? module!.axisTemplate(moments, scale, scene) : nothing}
    ${lanes.map(lane => {
      const labels = lane.turns
        .map(turn => inWords(turn, scene))
        .map(({position, date}) => module?.labelWidth(position, date) ?? 0);
      return html`<div class="lane">
        <div class="actor" part="actor" role="heading" aria-level=${levelBelow(this)}>
          ${localized(scene.story.text(lane.actor.name), scene)}
        </div>
        ${laneTemplate(lane, moments, scale && module!.classesOf(lane, labels, moments, scale), scene)}
      </div>`;
    })}`;
  }

  /** The turns that are drawn, each with its button. */
  get #drawn(): readonly DrawnTurn[] {
    const {lanes = []} = this.selection ?? {};
    const {long} = this.#momentsOf(lanes);
    const buttons = this.renderRoot.querySelectorAll<HTMLButtonElement>('[part=mark]');
    return lanes
      .filter(lane => !long || this.#folds?.has(lane))
      .flatMap(lane => turnsIn(lane).map(turn => ({lane, turn, held: heldAt(turn, lane)})))
      .map((drawn, i) => ({...drawn, button: buttons[i]!}));
  }

  readonly #widened = () => this.requestUpdate();

  /** The whole of a turn opens its evidence: the mark on the line as well as the words. */
  #evidenceAt(target: Element) {
    const button = target.closest('li')?.querySelector('[part=mark]');
    return button ? this.#drawn.find(drawn => drawn.button === button) : undefined;
  }

  #target(fragment: string): Target | undefined {
    return this.hasUpdated ? {scrollIntoView: () => this.#goTo(fragment)} : undefined;
  }

  #goTo(fragment: string) {
    const leadsTo = ({stances}: Turn) => stances.some(({id}) => fragmentOf('stance', id) === fragment);
    const lane = this.selection?.lanes.find(one => turnsIn(one).some(leadsTo));
    if (lane) this.#folds?.draw(lane);
    const drawn = this.#drawn.find(({turn}) => leadsTo(turn));
    // The code for folds may not have come.
    if (!drawn?.button) return;
    const fold = drawn.button.closest('details');
    if (fold) fold.open = true;
    drawn.button.scrollIntoView({block: 'center'});
    void this.#evidence.open(drawn, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-history': StanceHistory;
  }
}
