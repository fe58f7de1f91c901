import {html, nothing, type TemplateResult} from 'lit';
import {StorySelectEvent} from '../../data/events.js';
import words, {type SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import {summitTimeline, type TimelineSelection} from '../../selections/summit-timeline.js';
import {fragmentOf} from '../../story/fragments.js';
import type {Story} from '../../story/story.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {DeepLink} from '../../ui/controls/deep-link.js';
import {Lazy} from '../../ui/lazy.js';
import {memoizeLast} from '../../ui/memoize.js';
import type {Scene} from '../../ui/scene.js';
import {filterStyles} from '../../ui/styles/filter.styles.js';
import {tokens} from '../../ui/styles/tokens.js';
import {asOfText} from '../../ui/templates/dates.js';
import {headingLevel, headingTemplate, levelBelow} from '../../ui/templates/heading.js';
import {richTextPart} from '../../ui/templates/rich-text.js';
import {particulars} from './event-template.js';
import type {Spell} from './groups.js';
import {layoutOf, type Layout} from './layout.js';
import {styles} from './summit-timeline.styles.js';
import {trackTemplate} from './track.js';
import {filtering, folding, Visibility} from './visibility.js';

const grouping = new Lazy(() => import('./grouping.js'));

const GROUPINGS = ['day', 'month', 'phase', 'place'] as const;

/**
 * Events in order: happened, planned, proposed or cancelled, with sources for each.
 *
 * The events are those of the element's story, or those that `events`, `actors` and `kinds` select from it. Until the
 * story is loaded, or if that fails, the timeline shows its own content, so the article reads well without scripts.
 *
 * Events are in chronological order, with undated ones last. A gap is described in words if it is at least a week and
 * more than three times as long as the other gaps on average. With `date`, events that were planned at the time are
 * shown as planned.
 *
 * A timeline with more than fifty events folds its longer runs of events. A fold renders its events when it opens, and
 * for print; until then it has them as plain text for find-in-page. In a pre-rendered page the fold shows the fallback's
 * list in place of that text, also without scripts. `#event-<id>` leads to an event, opens whatever hides it and moves
 * the focus there.
 *
 * @summary Shows events in order, with breaks, figures and sources.
 * @slot - The fallback, shown while there are no events.
 * @csspart timeline - The whole section.
 * @csspart filters - The controls for kinds and participants.
 * @csspart track - The container that scrolls sideways if the timeline is horizontal.
 * @csspart group - The heading of a day, month, phase or place.
 * @csspart break - The line that describes a long gap between events.
 * @csspart fold - The line that opens a fold.
 * @csspart title - An event's title.
 * @csspart date - An event's date, length and place.
 * @csspart status - The label of an event that has not happened, or is a key event.
 * @csspart figure - A number with its label and source.
 * @csspart sources - The line that names an event's sources.
 * @csspart more - The button that shows the events beyond the limit.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop --story-accent - The marks of key events, and the focus outline.
 * @cssprop --story-paper - The page's background, inside hollow marks.
 * @cssprop --story-tint - The background of the event that a link led to.
 * @cssprop --story-font-ui - A second font, for all but titles and summaries.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has none of the events or actors named.
 * @fires {StorySelectEvent} story-select - The reader followed a link to an event.
 */
@element('summit-timeline')
export class SummitTimeline extends StoryElement<TimelineSelection, SummitTimelineWords> {
  static override readonly collection = 'events';
  static override readonly selector = summitTimeline;
  static override readonly words = words;
  static override readonly styles = [tokens, filterStyles, styles];

  /** The space-separated `id`s of the events to show; all if omitted. */
  @property() events = '';

  /** The space-separated `id`s of actors: shows only events at which one of them took part or was represented. */
  @property() actors = '';

  /** Shows only events of these space-separated kinds; spaces within a kind are written as hyphens: `social-post`. */
  @property() kinds = '';

  /** What the events are grouped by. */
  @property({attribute: 'group-by'}) groupBy: 'none' | 'day' | 'month' | 'phase' | 'place' = 'none';

  /** The direction of time; `horizontal` applies only if there is room. */
  @property({reflect: true}) layout: 'vertical' | 'horizontal' = 'vertical';

  /** Lets the reader filter events by kind and participant. */
  @property({type: Boolean}) filters = false;

  /** The number of events to show before the reader asks for the rest; all if omitted. */
  @property({type: Number}) limit: number | undefined;

  /** A heading above the timeline. */
  @property() heading = '';

  /** The level of the heading, 2 to 6; groups and events are below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #visibility = new Visibility(this, () => this.performUpdate());
  readonly #link = new DeepLink(this, fragment =>
    this.renderRoot ? {scrollIntoView: () => void this.#goTo(fragment)} : undefined,
  );

  constructor() {
    super();
    this.addEventListener('click', this.#clicked);
  }

  protected override parts(selection?: TimelineSelection, scene?: Scene<SummitTimelineWords>) {
    const asked = [this.grouping && grouping, this.filters && filtering];
    if (!selection) return asked;
    const {folds, particular, summaries} = this.layoutOf(selection, scene!.story);
    return [...asked, folds && folding, particular && particulars, richTextPart(...summaries)];
  }

  /**
   * The valid value of `groupBy`; undefined for no grouping.
   * @internal
   */
  get grouping() {
    return GROUPINGS.find(by => by === this.groupBy);
  }

  /**
   * Returns the layout of the events.
   * @internal
   */
  layoutOf(selection: TimelineSelection, story: Story): Layout {
    return this.#layout(selection, story, this.grouping, this.limit, grouping.module);
  }

  readonly #layout = memoizeLast(
    (
      selection: TimelineSelection,
      story: Story,
      by: (typeof GROUPINGS)[number] | undefined,
      limit: number | undefined,
      module: typeof grouping.module,
    ) => layoutOf(selection, by && module && (entries => module.groupsOf(entries, by, story)), limit, story),
  );

  protected renderStory(selection: TimelineSelection, scene: Scene<SummitTimelineWords>): TemplateResult {
    const {story, words} = scene;
    const layout = this.layoutOf(selection, story);
    const {entries} = layout;
    const visibility = this.#visibility;
    return html`
      <section
        part="timeline"
        aria-label=${this.heading || words.timeline.label}
        lang=${scene.lang}
        dir=${scene.dir}
        @beforematch=${visibility.showAll}
      >
        ${headingTemplate(this.heading, this.headingLevel)}
        ${story.asOf ? html`<p class="muted as-of">${asOfText(story.asOf, scene)}</p>` : nothing}
        ${
          this.filters && entries.length > 1
            ? filtering.module?.filtersTemplate(
                entries,
                visibility.late(layout),
                visibility.choice,
                visibility.choose,
                scene,
              )
            : nothing
        }
        ${entries.length ? this.#renderTrack(layout, scene) : html`<p class="muted" part="note">${words.timeline.empty}</p>`}
      </section>
    `;
  }

  protected override updated() {
    if (!this.renderRoot.querySelector('slot:not([name])')) return;
    // The fallback is shown as a whole, including the lists meant for folds.
    for (const child of this.children) child.removeAttribute('slot');
  }

  #renderTrack(layout: Layout, scene: Scene<SummitTimelineWords>) {
    const {grouping: by, levels} = this;
    const {choice, fits, folds} = this.#visibility;
    const late = this.#visibility.late(layout);
    const options = {
      across: this.layout === 'horizontal',
      late,
      levels,
      group:
        by && grouping.module && ((spell: Spell) => grouping.module!.groupTemplate(spell, by, levels.group, scene)),
      daysInHeadings: this.groupBy === 'day',
      folds,
      fits,
      chosen: !!choice,
    };
    return html`${trackTemplate(layout, options, scene)}
    ${late ? folding.module!.moreTemplate(late, this.#more, scene) : nothing}`;
  }

  /**
   * The levels of the headings of groups and events, below the timeline's own if it has one.
   * @internal
   */
  get levels(): {readonly group: number; readonly event: number} {
    const group = levelBelow(this);
    return {group, event: headingLevel(group + Number(!!this.grouping))};
  }

  get #shownLayout(): Layout | undefined {
    const {selection, scene} = this;
    return selection && this.layoutOf(selection, scene!.story);
  }

  /** Opens whatever hides an event, scrolls to it and focuses it. */
  async #goTo(fragment: string) {
    if (!this.hasUpdated) return;
    const places = [...(this.#shownLayout?.places ?? [])];
    const [id, place] = places.find(([eventId]) => fragmentOf('event', eventId) === fragment) ?? [];
    if (!id || !place) return;
    const item = this.#visibility.reveal(id, place);
    item.scrollIntoView();
    // Blocks skipped by `content-visibility` get their real size only now.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    item.scrollIntoView();
    item.focus({preventScroll: true});
    const event = new StorySelectEvent('event', id, true);
    this.dispatchEvent(event);
  }

  /** A link to the current fragment fires no `hashchange`, so it is followed here. */
  readonly #clicked = (event: Event) => {
    const {hash} = (event.composedPath()[0] as Element).closest('a') ?? {};
    if (hash && hash === location.hash) this.#link.again();
  };

  readonly #more = () => this.#visibility.showMore(this.#shownLayout!);
}

declare global {
  interface HTMLElementTagNameMap {
    'summit-timeline': SummitTimeline;
  }
}
