import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from '../../ui/property.js';
import {StorySelectEvent} from '../../data/events.js';
import type {Story} from '../../story/story.js';
import type {LocalText} from '../../story/text.js';
import {DeepLink} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {headingLevel, headingTemplate} from '../../ui/heading.js';
import {Lazy} from '../../ui/lazy.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {richTextExtras} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {entriesOf, type Entry} from './entries.js';
import {eventTemplate, isParticular, particulars} from './event-template.js';
import type {Choice} from './filters.js';
import type {SpellFolds} from './folding.js';
import {blocksOf, MANY, type Block, type Spell} from './groups.js';
import {styles} from './summit-timeline.styles.js';

const grouping = new Lazy(() => import('./grouping.js'));
/** For lists that are long or limited. */
const folding = new Lazy(() => import('./folding.js'));
const standing = new Lazy(() => import('./standing.js'));
const filtering = new Lazy(() => import('./filters.js'));

interface Place {
  readonly entry: Entry;
  readonly spell: Spell;
  readonly late: boolean;
}

/** What was made of a story for one set of attributes. */
interface Made {
  readonly story: Story;
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly blocks: readonly Block[];
  /** Where each event stands, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The code that they need beside what the attributes ask for. */
  readonly needs: readonly (Lazy<unknown> | false)[];
  readonly summaries: readonly (LocalText | undefined)[];
}

/**
 * Events in order: what happened, what is planned, proposed or was cancelled, with sources for each.
 *
 * The events are those of the element's story, or those that `events`, `actors` and `kinds` pick from it. Until
 * they are there, and whenever they cannot be had, the timeline shows its own content, so a page whose scripts
 * have not run still reads.
 *
 * Events are in chronological order, those without a date last. A gap is put into words where it is a week or more and
 * more than three times as long as the others on average. With `date`, what was planned then is shown as planned.
 *
 * More than fifty events fold into spells. A folded spell is rendered when it opens, and all of them for print; until
 * then the page has its events in plain words, for find-in-page. In a pre-rendered page the words are those of the
 * fallback, which the fold shows with scripts off. `#event-<id>` leads to an event, opens what hides it and moves the
 * focus there.
 *
 * @summary Shows events in order, with breaks, figures and sources.
 * @slot - Shown while the timeline has no events.
 * @csspart timeline - The whole section.
 * @csspart filters - The choice of kinds and participants.
 * @csspart track - What scrolls sideways when the timeline is horizontal.
 * @csspart group - The heading of a day, month, phase or place.
 * @csspart break - The line that tells of a long time without an event.
 * @csspart fold - The line behind which a long spell waits.
 * @csspart title - An event's title.
 * @csspart date - An event's date, length and place.
 * @csspart status - The words for an event that has not happened, or that matters most.
 * @csspart figure - A number with its label and source.
 * @csspart sources - The line that names an event's sources.
 * @csspart more - The button that shows what is beyond the limit.
 * @csspart note - One line where there is nothing else to show.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop --story-accent - The marks of key events, and the outline of what has the focus.
 * @cssprop --story-paper - The page's background, inside hollow marks.
 * @cssprop --story-tint - The background of the event that a link led to.
 * @cssprop --story-font-ui - A second font, for all but titles and summaries.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has none of the events or actors named.
 * @fires {StorySelectEvent} story-select - The reader followed a link to an event.
 */
@element('summit-timeline')
export class SummitTimeline extends StoryElement {
  static override readonly collection = 'events';
  static override readonly styles = [tokens, styles];

  /** The `id`s of events, separated by spaces; without it, all there are. */
  @property() events = '';

  /** The `id`s of actors, separated by spaces: only events that one of them took part in, or was represented at. */
  @property() actors = '';

  /** Kinds of event, separated by spaces; a kind of several words has hyphens for its spaces: `social-post`. */
  @property() kinds = '';

  /** What the events are grouped by. */
  @property({attribute: 'group-by'}) groupBy: 'none' | 'day' | 'month' | 'phase' | 'place' = 'none';

  /** In which direction time runs; `horizontal` only where there is room. */
  @property({reflect: true}) layout: 'vertical' | 'horizontal' = 'vertical';

  /** Lets the reader choose by kind and participant. */
  @property({type: Boolean}) filters = false;

  /** How many events are shown before the reader asks for the rest. */
  @property({type: Number}) limit: number | undefined;

  /** A heading above the timeline. */
  @property() heading = '';

  /** The heading's level, 2 to 6; the titles of groups and events follow below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  #made: Made | undefined;
  /** What the reader has chosen in the filters. */
  #choice: Choice | undefined;
  /** The reader has asked for what is beyond the limit. */
  #whole = false;
  #folds: SpellFolds | undefined;

  constructor() {
    super();
    new DeepLink(this, fragment => this.#followed(fragment));
    this.addEventListener('click', this.#clicked);
  }

  override extras({story}: Scene) {
    const {needs, summaries = []} = this.make(story) ?? {};
    const waiting = [...this.#load(needs), richTextExtras(...summaries)].filter(part => !!part);
    return waiting.length ? Promise.all(waiting).then(came => came.some(Boolean)) : undefined;
  }

  /** All at once: what comes late would move what stands below it. */
  protected override async scheduleUpdate() {
    // The first of it beside the story, not after it.
    const {scene} = this;
    if (!isServer) await (scene ? this.extras(scene) : void this.#load());
    await super.scheduleUpdate();
  }

  /** Fetches the code that the attributes ask for. */
  #load(needs: Made['needs'] = []): readonly Promise<boolean>[] {
    const parts = [this.grouping && grouping, this.filters && filtering, this.date && standing, ...needs];
    return parts.flatMap(part => (part && !part.module ? part.load() : []));
  }

  /**
   * What the events are really grouped by.
   * @internal
   */
  get grouping() {
    return GROUPINGS.find(by => by === this.groupBy);
  }

  protected get sought() {
    return this.events ? `event of "${this.events}"` : `actor of "${this.actors}"`;
  }

  protected renderStory(scene: Scene): TemplateResult | undefined {
    const made = this.make(scene.story);
    if (!made) return undefined;
    const {words} = scene;
    const {entries} = made;
    const label = this.heading || words.timeline.label;
    return html`
      <section
        part="timeline"
        aria-label=${label}
        lang=${scene.lang}
        dir=${scene.dir}
        @beforematch=${this.#showAll}
      >
        ${headingTemplate(this.heading, this.headingLevel)}
        ${standing.module?.asOfTemplate(scene)}
        ${
          this.filters && entries.length > 1
            ? filtering.module?.filtersTemplate(entries, this.#late(made), this.#choice, this.#choose, scene)
            : nothing
        }
        ${entries.length ? this.#renderTrack(made, scene) : html`<p class="muted" part="note">${words.timeline.empty}</p>`}
      </section>
    `;
  }

  protected override updated() {
    if (!this.renderRoot.querySelector('slot:not([name])')) return;
    // Where the fallback shows, it shows whole.
    for (const child of this.children) child.removeAttribute('slot');
  }

  /** How many events the limit keeps back: none once the reader has asked for them, or for some kind of them. */
  #late({places}: Made): number {
    return this.#whole || this.#choice || !folding.module ? 0 : [...places.values()].filter(({late}) => late).length;
  }

  #renderTrack(made: Made, scene: Scene) {
    const {entries, blocks} = made;
    const {timeline} = scene.words;
    const across = this.layout === 'horizontal';
    const late = this.#late(made);
    this.#folds ??= folding.module && new folding.module.SpellFolds(this, () => this.performUpdate());
    const track = `track ${across ? 'across' : 'down'}${entries.length > MANY ? ' long' : ''}`;
    const list = blocks.map(
      block =>
        html`<div
          class=${block.spells.every(({fold}) => fold) ? 'block folded' : 'block'}
          hidden=${block.late && late ? 'until-found' : nothing}
        >
          ${block.spells.map(spell => this.#renderSpell(spell, scene))}
        </div>`,
    );
    return html`<div
        class=${track}
        part="track"
        role=${across ? 'region' : nothing}
        aria-label=${across ? timeline.sideways : nothing}
        tabindex=${across ? 0 : nothing}
      >
        ${list}
      </div>
      ${late ? folding.module!.moreTemplate(late, this.#more, scene) : nothing}`;
  }

  #renderSpell(spell: Spell, scene: Scene) {
    const {entries} = spell;
    const count = entries.filter(this.#fits).length;
    const list = () => this.#renderEvents(spell, scene);
    return html`<div class="spell" ?hidden=${!count}>
      ${spell.pause ? particulars.module?.pauseTemplate(spell.pause, scene) : nothing}
      ${
        this.grouping && spell.opens
          ? grouping.module?.groupTemplate(spell, this.grouping, this.levels.group, scene)
          : nothing
      }
      ${spell.fold && this.#folds ? this.#folds.template(spell, count, !!this.#choice && count > 0, list, scene) : list()}
    </div>`;
  }

  #renderEvents({entries, label}: Spell, scene: Scene) {
    const level = this.levels.event;
    const has = (id: string) => this.#made!.places.has(id);
    let before = '';
    return html`<ol>${entries.map(entry => {
      const {date} = entry;
      const hidden = !this.#fits(entry);
      const again = this.layout !== 'horizontal' && date?.text === before && !hidden;
      if (!hidden) before = date?.text ?? '';
      const dated = this.groupBy === 'day' && (date ? date === label : true);
      return eventTemplate(entry, {level, dated, again, hidden, has}, scene);
    })}</ol>`;
  }

  readonly #fits = ({event}: Entry) => !this.#choice || this.#choice.fits(event);

  /**
   * The levels of the headings of groups and events, below the timeline's own if it has one.
   * @internal
   */
  get levels(): {readonly group: number; readonly event: number} {
    const group = headingLevel(headingLevel(this.headingLevel) + Number(!!this.heading));
    return {group, event: headingLevel(group + Number(!!this.grouping))};
  }

  /**
   * What there is to show. Made once for a story and a set of attributes: rendering asks more often.
   * @internal
   */
  make(story: Story): Made | undefined {
    const {events, actors, kinds, limit} = this;
    const by = this.grouping;
    const key = JSON.stringify([events, actors, kinds, limit, by, !!grouping.module, !!standing.module]);
    if (this.#made?.story === story && this.#made.key === key) return this.#made;
    const entries = entriesOf(story, this, standing.module?.standingOf);
    if (!entries) return undefined;
    const groups =
      by && grouping.module
        ? grouping.module.groupsOf(entries, by, story)
        : [{label: undefined, entries: entries.map((entry, i) => [entry, i] as const)}];
    const blocks = blocksOf(groups, limit! > 0 ? Math.trunc(limit!) : Infinity);
    const places = new Map<string, Place>();
    for (const {late, spells} of blocks)
      for (const spell of spells) for (const entry of spell.entries) places.set(entry.event.id, {entry, spell, late});
    const needs = [
      [...places.values()].some(({late, spell}) => late || spell.fold) && folding,
      entries.some(entry => isParticular(entry, story)) && particulars,
    ];
    const summaries = entries.map(({event}) => story.text(event.summary));
    return (this.#made = {story, key, entries, blocks, places, needs, summaries});
  }

  /** Where a fragment leads; what hides the event is opened when the reader gets there. */
  #followed(fragment: string) {
    const [, id = ''] = fragment.split(/^event-/);
    return this.#made?.places.has(id) ? {scrollIntoView: () => void this.#goTo(id)} : undefined;
  }

  async #goTo(id: string) {
    const {entry, spell, late} = this.#made!.places.get(id)!;
    if (!this.#fits(entry)) {
      filtering.module!.clear(this.renderRoot.querySelector('.filters')!);
      this.#choice = undefined;
    }
    this.#whole ||= late;
    this.#draw(spell);
    const item = this.#show(id);
    item.scrollIntoView();
    // What was left for later gets its true size only now.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    item.scrollIntoView();
    item.focus({preventScroll: true});
    const event = new StorySelectEvent('event', id, true);
    this.dispatchEvent(event);
  }

  /** A link to the event that the address names already changes no address: it is followed here. */
  readonly #clicked = (event: Event) => {
    const {hash} = (event.composedPath()[0] as Element).closest('a') ?? {};
    if (hash && hash === location.hash) this.#followed(hash.slice(1))?.scrollIntoView();
  };

  /** Opens the fold that an event is drawn in. */
  #show(id: string) {
    const item = this.shadowRoot!.getElementById(`event-${id}`)!;
    const fold = item.closest('details');
    if (fold) fold.open = true;
    return item;
  }

  /** Draws a spell at once. */
  #draw(spell: Spell) {
    this.#folds?.add(spell);
    this.requestUpdate();
    this.performUpdate();
  }

  readonly #choose = (choice: Choice | undefined) => {
    this.#choice = choice;
    this.requestUpdate();
  };

  readonly #showAll = () => {
    this.#whole = true;
    this.requestUpdate();
  };

  readonly #more = () => {
    const [spell] = this.#made!.blocks.find(({late}) => late)!.spells;
    this.#whole = true;
    this.#draw(spell!);
    this.#show(spell!.entries[0]!.event.id).focus();
  };
}

const GROUPINGS = ['day', 'month', 'phase', 'place'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'summit-timeline': SummitTimeline;
  }
}
