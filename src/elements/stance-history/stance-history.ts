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
import {laneTemplate, turnWords} from './lane-template.js';
import {heldAt} from './lanes.js';
import {momentsOf} from './moments.js';
import {numbers} from './numbers.styles.js';
import type {LaneFolds} from './overview.js';
import {styles} from './stance-history.styles.js';

/** Loaded if the window is wide enough for a chart. */
const chart = new Lazy(() => import('./chart.js'));
/** Loaded for histories that are too long for a chart. */
const overview = new Lazy(() => import('./overview.js'));
/** The window's width is an upper bound of the element's. */
const wide = isServer ? undefined : matchMedia('(min-width: 39.5rem)');

interface DrawnTurn extends EvidenceButton {
  readonly lane: Lane;
  readonly turn: Turn;
}

/**
 * How positions on one issue changed: a lane for each actor, with a mark for each position that the sources report, and
 * a line until the next one. No line is drawn before the first mark; uncertain stretches are dotted.
 *
 * The positions are those of the element's story on `issue`, up to `date`. Each mark opens the evidence. Until the story
 * is loaded, or if that fails, the element shows its own content.
 *
 * A mark is placed at the start of a position's date, and its line extends to the next mark. The line is dotted through
 * the date's interval, and from an approximate or uncertain date to the next day on which a position changes. Positions
 * without a date are listed separately. A break in the scale is dashed and labelled with its length.
 *
 * In places narrower than 39.5rem, lanes are vertical. A history with more than ten days, or more than five positions of
 * one actor, is folded: a line shows the course of each lane, and opens its positions. With more than fifty positions,
 * those of a lane are rendered when it opens, unless they are pre-rendered. `#stance-<id>` leads to a position and opens
 * its evidence; if badges on the page show the same position, the first of them answers.
 *
 * @summary Shows how positions on an issue changed, with the evidence for each turn.
 * @slot - The fallback, shown while there is no history.
 * @csspart history - The whole section.
 * @csspart question - The issue.
 * @csspart axis - The time scale above the lanes.
 * @csspart actor - The name at the start of a lane.
 * @csspart mark - The button with a position and its date.
 * @csspart course - The line that shows the course of a folded lane.
 * @csspart note - A one-line note on how to read the history, or the message shown when there is nothing else to show.
 * @csspart popover - The evidence for a position.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop --story-muted - Secondary text, and the time scale.
 * @cssprop --story-font-ui - A second font, for the whole history.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has no such issue or actors.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence of a position.
 */
@element('stance-history')
export class StanceHistory extends StoryElement<HistorySelection, StanceHistoryWords> {
  static override readonly collection = 'stances';
  static override readonly selector = stanceHistory;
  static override readonly words = words;
  static override readonly styles = [tokens, tones, styles, numbers];

  /** The `id` of the issue; may be omitted if the story has only one. */
  @property() issue = '';

  /** The space-separated `id`s of the actors to show; all with a position on the issue, if omitted. */
  @property() actors = '';

  /** A heading above the history. */
  @property() heading = '';

  /** The level of the heading, 2 to 6; the actors' names are one level below it. */
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
        .map(turn => turnWords(turn, scene))
        .map(({position, date}) => module?.labelWidth(position, date) ?? 0);
      return html`<div class="lane">
        <div class="actor" part="actor" role="heading" aria-level=${levelBelow(this)}>
          ${localized(scene.story.text(lane.actor.name), scene)}
        </div>
        ${laneTemplate(lane, moments, scale && module!.classesOf(lane, labels, moments, scale), scene)}
      </div>`;
    })}`;
  }

  /** The rendered turns, each with its button. */
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

  /** Anywhere in a turn opens its evidence, on the line's mark as well as on the words. */
  #evidenceAt(target: Element) {
    const button = target.closest('li')?.querySelector('[part=mark]');
    return button ? this.#drawn.find(drawn => drawn.button === button) : undefined;
  }

  #target(fragment: string): Target | undefined {
    return this.renderRoot ? {scrollIntoView: () => this.#goTo(fragment)} : undefined;
  }

  #goTo(fragment: string) {
    if (!this.hasUpdated) return;
    const leadsTo = ({stances}: Turn) => stances.some(({id}) => fragmentOf('stance', id) === fragment);
    const lane = this.selection?.lanes.find(candidate => turnsIn(candidate).some(leadsTo));
    if (lane) this.#folds?.draw(lane);
    const drawn = this.#drawn.find(({turn}) => leadsTo(turn));
    // The module with the folds may have failed to load.
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
