import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from '../../ui/property.js';
import type {Issue} from '../../story/schema.js';
import type {Story} from '../../story/story.js';
import {DeepLink, type Target} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {tellsFirst} from '../../ui/tellers.js';
import {headingLevel, headingTemplate} from '../../ui/heading.js';
import {Lazy} from '../../ui/lazy.js';
import {tones} from '../../ui/positions.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {dateTemplate, joined, localized, weave} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {inWords, laneTemplate} from './lane-template.js';
import {lanesOf, standingAt, turnsIn, type Lane, type Turn} from './lanes.js';
import {momentsOf, type Moments} from './moments.js';
import {numbers} from './numbers.styles.js';
import type {LaneFolds} from './overview.js';
import {styles} from './stance-history.styles.js';

/** What a mark opens: fetched when the reader reaches for one. */
const evidence = new Lazy(() => import('../../ui/evidence.js'));
/** For places that are wide enough. */
const chart = new Lazy(() => import('./chart.js'));
/** For histories that hold too much for a chart. */
const overview = new Lazy(() => import('./overview.js'));
/** No place is wider than the window. */
const wide = isServer ? undefined : matchMedia('(min-width: 39.5rem)');

interface Shown {
  readonly lane: Lane;
  readonly turn: Turn;
}

/** Whether an address leads to a turn. */
const namedBy =
  (fragment: string) =>
  ({stances}: Turn) =>
    stances.some(({id}) => `stance-${id}` === fragment);

/** What was made of a story for one set of attributes. */
export interface Made {
  readonly story: Story;
  readonly key: string;
  readonly issue: Issue;
  readonly lanes: readonly Lane[];
  readonly moments: Moments;
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
export class StanceHistory extends StoryElement {
  static override readonly collection = 'stances';
  static override readonly styles = [tokens, tones, styles, numbers];

  /** The `id` of an issue; without it, the only one there is. */
  @property() issue = '';

  /** The `id`s of actors, separated by spaces; without it, all who have a position on the issue. */
  @property() actors = '';

  /** A heading above the history. */
  @property() heading = '';

  /** The heading's level, 2 to 6; the actors' names follow below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  #made: Made | undefined;
  #folds: LaneFolds | undefined;

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

  override extras(scene: Scene) {
    const long = this.make(scene)?.moments.long;
    const part = long ? overview : this.live && !wide!.matches ? undefined : chart;
    return part && !part.module ? part.load() : undefined;
  }

  /** All at once: what comes late would move what stands below it. */
  protected override async scheduleUpdate() {
    const {scene} = this;
    // The first of it beside the story, not after it.
    if (!isServer) await (scene ? this.extras(scene) : wide!.matches && void chart.load());
    await super.scheduleUpdate();
  }

  protected override firstUpdated() {
    // One listener for all turns.
    for (const type of ['click', 'pointerover', 'focusin']) this.renderRoot.addEventListener(type, this);
  }

  protected get sought() {
    const {story} = this.scene!;
    if (story.pick('issues', this.issue)) return `actor of "${this.actors}"`;
    return this.issue ? `issue "${this.issue}"` : 'single issue: name one in the issue attribute';
  }

  protected renderStory(scene: Scene): TemplateResult | undefined {
    const made = this.make(scene);
    if (!made) return undefined;
    const {story, words} = scene;
    const {issue, lanes, moments} = made;
    const question = story.text(issue.question);
    const asOf = story.asOf && weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)});
    const dotted = lanes.some(({turns}) => turns.some(({from, to, vague}) => vague || from !== to));
    const notes = joined([asOf, dotted ? words.course.dotted : nothing], ' · ');
    return html`<section
      class=${moments.long ? 'long' : 'chart'}
      part="history"
      aria-label=${this.heading || question.text}
      lang=${scene.lang}
      dir=${scene.dir}
    >
      ${headingTemplate(this.heading, this.headingLevel)}
      <p class="question" part="question">${localized(question, scene)}</p>
      ${notes === nothing ? nothing : html`<p class="muted" part="note">${notes}</p>`}
      ${lanes.length ? nothing : html`<p class="muted" part="note">${words.badge.none}</p>`}
      ${moments.long ? this.#renderFolds(made, scene) : this.#renderLanes(made, scene)}
    </section>`;
  }

  #renderFolds(made: Made, scene: Scene) {
    this.#folds ??= overview.module && new overview.module.LaneFolds(this, () => this.performUpdate());
    return this.#folds?.template(made, this.level, !this.live, scene);
  }

  #renderLanes({lanes, moments}: Made, scene: Scene) {
    const {module} = chart;
    const scale = module?.chartScale(moments);
    return html`${scale && moments.instants.length ? module!.axisTemplate(moments, scale, scene) : nothing}
    ${lanes.map(lane => {
      const labels = lane.turns
        .map(turn => inWords(turn, scene))
        .map(({position, date}) => module?.labelWidth(position, date) ?? 0);
      return html`<div class="lane">
        <div class="actor" part="actor" role="heading" aria-level=${this.level}>
          ${localized(scene.story.text(lane.actor.name), scene)}
        </div>
        ${laneTemplate(lane, moments, scale && module!.classesOf(lane, labels, moments, scale), scene)}
      </div>`;
    })}`;
  }

  /**
   * The level of the actors' names.
   * @internal
   */
  get level() {
    return headingLevel(headingLevel(this.headingLevel) + Number(!!this.heading));
  }

  /**
   * What there is to show. Made once for a story and a set of attributes: rendering asks more often.
   * @internal
   */
  make({story}: Scene): Made | undefined {
    const key = `${this.issue}\n${this.actors}`;
    if (this.#made?.story === story && this.#made.key === key) return this.#made;
    const issue = story.pick('issues', this.issue);
    const lanes = issue && lanesOf(story, issue, this.actors);
    if (!lanes) return undefined;
    return (this.#made = {story, key, issue, lanes, moments: momentsOf(lanes)});
  }

  /** @internal */
  tells(fragment: string): boolean {
    return !!this.#find(namedBy(fragment));
  }

  #find(fits: (turn: Turn) => boolean): Shown | undefined {
    for (const lane of this.#made?.lanes ?? []) for (const turn of turnsIn(lane)) if (fits(turn)) return {lane, turn};
    return undefined;
  }

  /** The turns that are drawn, each with its button. */
  get #shown(): readonly (Shown & {readonly button: HTMLButtonElement})[] {
    const {lanes, moments} = this.#made!;
    const drawn = lanes.filter(lane => !moments.long || this.#folds?.has(lane));
    const buttons = this.renderRoot.querySelectorAll<HTMLButtonElement>('[part=mark]');
    return drawn
      .flatMap(lane => turnsIn(lane).map(turn => ({lane, turn})))
      .map((shown, i) => ({...shown, button: buttons[i]!}));
  }

  readonly #widened = () => this.requestUpdate();

  /**
   * The whole of a turn opens its evidence: the mark on the line as well as the words.
   * @internal
   */
  handleEvent(event: Event) {
    if (event.type !== 'click') {
      void evidence.load();
      return;
    }
    const button = (event.target as Element).closest('li')?.querySelector<HTMLButtonElement>('[part=mark]');
    if (!button) return;
    // The browser would do it, too, once it knows what the button opens.
    event.preventDefault();
    void this.#open(button, true);
  }

  /** @param closes whether what is open is to close */
  async #open(button: HTMLButtonElement, closes: boolean) {
    const {scene} = this;
    const found = this.#shown.find(shown => shown.button === button);
    if (!scene || !found || !(await evidence.load()) || !button.isConnected) return;
    evidence.module!.openEvidence(button, standingAt(found.turn, found.lane), scene, closes);
  }

  #target(fragment: string): Target | undefined {
    if (!tellsFirst(this, fragment)) return undefined;
    return {
      scrollIntoView: () => {
        const {lane, turn} = this.#find(namedBy(fragment))!;
        this.#folds?.draw(lane);
        const button = this.#shown.find(shown => shown.turn === turn)?.button;
        // The code for folds may not have come.
        if (!button) return;
        const fold = button.closest('details');
        if (fold) fold.open = true;
        button.scrollIntoView({block: 'center'});
        void this.#open(button, false);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-history': StanceHistory;
  }
}
