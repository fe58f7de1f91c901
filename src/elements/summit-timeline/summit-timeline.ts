import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from '../../ui/property.js';
import {StorySelectEvent} from '../../data/events.js';
import type {Story} from '../../story/story.js';
import {DeepLink} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {headingTemplate} from '../../ui/heading.js';
import {Lazy} from '../../ui/lazy.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {dateTemplate, localized, richTextExtras, weave, type Fragment} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {entriesOf, type Entry} from './entries.js';
import {eventTemplate, particularsExtras, spanOf} from './event-template.js';
import type {Choice} from './filters.js';
import {blocksOf, MANY, type Block, type Spell} from './groups.js';
import {lengthOf, lengthText} from './length.js';
import {styles} from './summit-timeline.styles.js';

const grouping = new Lazy(() => import('./grouping.js'));
/** For lists that are long or limited. */
const counting = new Lazy(() => import('../../ui/plural.js'));
const standing = new Lazy(() => import('./standing.js'));
const filtering = new Lazy(() => import('./filters.js'));

/** What was made of a story for one set of attributes. */
interface Made {
  readonly story: Story;
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly blocks: readonly Block[];
  readonly ids: ReadonlySet<string>;
}

/**
 * Events in order: what happened, what is planned, proposed or was cancelled, with sources for each.
 *
 * The events are those of the element's story, or those that `events`, `actors` and `kinds` pick from it. Until
 * they are there, and whenever they cannot be had, the timeline shows its own content, so a page whose scripts
 * have not run still reads.
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
 * @cssprop [--story-accent=light-dark(#8a1c1c, #ff9a8b)] - The marks of key events.
 * @cssprop [--story-ink=inherit] - Text.
 * @cssprop [--story-muted=light-dark(#5c6068, #a8a6a0)] - Lesser text.
 * @cssprop [--story-paper=light-dark(#fff, #15171b)] - The page's background, inside hollow marks.
 * @cssprop [--story-tint=light-dark(#f4f1ea, #23262d)] - The background of the event that a link led to.
 * @cssprop [--story-rule=light-dark(#d5d0c4, #3c4049)] - Thin lines.
 * @cssprop [--story-space=0.5rem] - The unit of space.
 * @cssprop [--story-font-ui=inherit] - A second font, for all but titles and summaries.
 * @cssprop [--story-size=1rem] - The basic size of text.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has none of the events or actors named.
 * @fires {StorySelectEvent} story-select - The reader followed a link to an event.
 */
@element('summit-timeline')
export class SummitTimeline extends StoryElement {
  static override readonly collection = 'events';
  static override readonly styles = [tokens, styles];

  /** The `id`s of events, apart by spaces; without it, all there are. */
  @property() events = '';

  /** The `id`s of actors, apart by spaces: only events that one of them took part in, or was represented at. */
  @property() actors = '';

  /** Kinds of event, apart by spaces (in a kind of several words, hyphens for its spaces). */
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

  constructor() {
    super();
    new DeepLink(this, fragment => this.#followed(fragment));
    this.addEventListener('click', this.#clicked);
  }

  override extras({story}: Scene) {
    const made = this.#make(story);
    const counts = made?.blocks.some(({late, spells}) => late || spells.some(({folds}) => folds));
    const waiting = [
      ...this.#load(),
      counts && !counting.module && counting.load(),
      made && particularsExtras(made.entries),
      made && richTextExtras(...made.entries.map(({event}) => story.text(event.summary))),
    ].filter(part => !!part);
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
  #load(): readonly Promise<boolean>[] {
    const parts = [this.#grouping && grouping, this.filters && filtering, this.date && standing];
    return parts.flatMap(part => (part && !part.module ? part.load() : []));
  }

  get #grouping() {
    return GROUPINGS.find(by => by === this.groupBy);
  }

  protected get sought() {
    return this.events ? `event of "${this.events}"` : `actor of "${this.actors}"`;
  }

  protected renderStory(scene: Scene): TemplateResult | undefined {
    const made = this.#make(scene.story);
    if (!made) return undefined;
    const {words, story} = scene;
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
        ${
          story.asOf
            ? html`<p class="muted as-of">${weave(words.timeline.asOf, {date: dateTemplate(story.asOf, scene)})}</p>`
            : nothing
        }
        ${
          this.filters && entries.length > 1
            ? filtering.module?.filtersTemplate(entries, this.#late(made), this.#choice, this.#choose, scene)
            : nothing
        }
        ${entries.length ? this.#renderTrack(made, scene) : html`<p class="muted" part="note">${words.timeline.empty}</p>`}
      </section>
    `;
  }

  /** How many events the limit keeps back: none once the reader has asked for them, or for some kind of them. */
  #late({blocks}: Made): number {
    const kept = this.#whole || this.#choice ? [] : blocks.filter(({late}) => late);
    return kept.flatMap(({spells}) => spells.flatMap(({entries}) => entries)).length;
  }

  #renderTrack(made: Made, scene: Scene) {
    const {entries, blocks, ids} = made;
    const {timeline} = scene.words;
    const across = this.layout === 'horizontal';
    const levels = this.#levels;
    const has = (id: string) => ids.has(id);
    const late = this.#late(made);
    const track = `track ${across ? 'across' : 'down'}${entries.length > MANY ? ' long' : ''}`;
    const list = blocks.map(
      block =>
        html`<div
          class=${block.spells.every(({folds}) => folds) ? 'block folded' : 'block'}
          hidden=${block.late && late ? 'until-found' : nothing}
        >
          ${block.spells.map(spell => this.#renderSpell(spell, levels, has, scene))}
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
      ${
        late
          ? html`<button class="more" part="more" @click=${this.#more}>${counting.module?.plural(timeline.more, late, scene.lang) ?? late}</button>`
          : nothing
      }`;
  }

  #renderSpell(spell: Spell, {group, event}: Levels, has: (id: string) => boolean, scene: Scene) {
    const {words, lang} = scene;
    const {entries} = spell;
    const shows = entries.map(entry => !this.#choice || this.#choice.fits(entry.event));
    const count = shows.filter(Boolean).length;
    let before = '';
    const list = html`<ol>${entries.map((entry, i) => {
      const {date} = entry;
      const again = this.layout !== 'horizontal' && date?.text === before && shows[i]!;
      if (shows[i]) before = date?.text ?? '';
      const dated = this.groupBy === 'day' && (date ? date === spell.label : true);
      return eventTemplate(entry, {level: event, dated, again, hidden: !shows[i], has}, scene);
    })}</ol>`;
    return html`<div class="spell" ?hidden=${!count}>
      ${
        spell.pause
          ? html`<p class="break muted" part="break">
              ${weave(words.timeline.pause, {length: lengthText(whole(spell.pause), lang)})}
            </p>`
          : nothing
      }
      ${
        this.#grouping && spell.opens
          ? html`<div class="group" part="group" role="heading" aria-level=${group}>${this.#labelOf(spell, scene)}</div>`
          : nothing
      }
      ${
        spell.folds
          ? html`<details ?open=${!!this.#choice}>
              <summary part="fold">
                ${spanOf(entries, scene)} <span class="muted">${counting.module?.plural(words.timeline.events, count, lang) ?? count}</span>
              </summary>
              ${list}
            </details>`
          : list
      }
    </div>`;
  }

  #labelOf({label}: Spell, scene: Scene): Fragment {
    const {undated, otherPhase, nowhere} = scene.words.timeline;
    if (!label) return this.groupBy === 'phase' ? otherPhase : this.groupBy === 'place' ? nowhere : undated;
    return 'lang' in label ? localized(label, scene) : dateTemplate(label, scene);
  }

  /** The levels of the headings of groups and events, below the timeline's own if it has one. */
  get #levels(): Levels {
    const own = Math.min(6, Math.max(2, Math.trunc(this.headingLevel) || 3));
    const group = Math.min(6, own + (this.heading ? 1 : 0));
    return {group, event: Math.min(6, group + (this.#grouping ? 1 : 0))};
  }

  /** Made once for a story and a set of attributes: rendering asks more often. */
  #make(story: Story): Made | undefined {
    const {events, actors, kinds, limit} = this;
    const by = this.#grouping;
    const key = JSON.stringify([events, actors, kinds, limit, by, !!grouping.module, !!standing.module]);
    if (this.#made?.story === story && this.#made.key === key) return this.#made;
    const entries = entriesOf(story, this, standing.module?.standingOf);
    if (!entries) return undefined;
    const groups =
      by && grouping.module
        ? grouping.module.groupsOf(entries, by, story)
        : [{label: undefined, entries: entries.map((entry, i) => [entry, i] as const)}];
    const blocks = blocksOf(groups, limit! > 0 ? Math.trunc(limit!) : Infinity);
    this.#made = {story, key, entries, blocks, ids: new Set(entries.map(({event}) => event.id))};
    return this.#made;
  }

  /** Where a fragment leads; what hides the event is opened when the reader gets there. */
  #followed(fragment: string) {
    const [, id = ''] = fragment.split(/^event-/);
    return this.#made?.ids.has(id) ? {scrollIntoView: () => void this.#goTo(id)} : undefined;
  }

  async #goTo(id: string) {
    const find = () => this.shadowRoot!.getElementById(`event-${id}`);
    if (find()?.hidden) {
      filtering.module!.clear(this.renderRoot.querySelector('.filters')!);
      this.#choose(undefined);
    }
    if (find()?.closest('[hidden]')) this.#showAll();
    await this.updateComplete;
    const item = find();
    if (!item) return;
    const fold = item.closest('details');
    if (fold) fold.open = true;
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

  readonly #choose = (choice: Choice | undefined) => {
    this.#choice = choice;
    this.requestUpdate();
  };

  readonly #showAll = () => {
    this.#whole = true;
    this.requestUpdate();
  };

  readonly #more = async () => {
    const first = this.renderRoot.querySelector('.block[hidden]');
    this.#showAll();
    await this.updateComplete;
    const fold = first?.querySelector('details');
    if (fold) fold.open = true;
    first?.querySelector('li')?.focus();
  };
}

interface Levels {
  readonly group: number;
  readonly event: number;
}

const GROUPINGS = ['day', 'month', 'phase', 'place'] as const;

/** A break is told in whole units that have passed. */
function whole(ms: number) {
  const {unit, count} = lengthOf(ms);
  return {unit, count: Math.floor(count), exact: true};
}

declare global {
  interface HTMLElementTagNameMap {
    'summit-timeline': SummitTimeline;
  }
}
