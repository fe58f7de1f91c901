/** Renders a timeline's blocks, their spells and events. */
import {html, nothing} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Scene} from '../../ui/scene.js';
import type {Fragment} from '../../ui/templates/text.js';
import type {Entry} from './entries.js';
import {eventTemplate, particulars} from './event-template.js';
import type {SpellFolds} from './folding.js';
import {BLOCK_SIZE, type Spell} from './groups.js';
import type {Layout} from './layout.js';

interface TrackOptions {
  /** Whether the timeline is horizontal. */
  readonly across: boolean;
  /** How many events the limit hides. */
  readonly late: number;
  /** The heading levels of groups and events. */
  readonly levels: {readonly group: number; readonly event: number};
  /** Renders the heading of the group that begins with a spell. */
  readonly group: ((spell: Spell) => Fragment) | undefined;
  /** Whether the headings of groups show the dates. */
  readonly daysInHeadings: boolean;
  readonly folds: SpellFolds | undefined;
  /** Whether an entry matches the reader's choice. */
  readonly fits: (entry: Entry) => boolean;
  readonly chosen: boolean;
}

function eventsTemplate(
  {entries, label}: Spell,
  {places}: Layout,
  options: TrackOptions,
  scene: Scene<SummitTimelineWords>,
) {
  const {across, daysInHeadings, fits, levels} = options;
  const has = (id: string) => places.has(id);
  let before = '';
  return html`<ol>${entries.map(entry => {
    const {date} = entry;
    const hidden = !fits(entry);
    const again = !across && date?.text === before && !hidden;
    if (!hidden) before = date?.text ?? '';
    const dated = daysInHeadings && (date ? date === label : true);
    return eventTemplate(entry, {level: levels.event, dated, again, hidden, has}, scene);
  })}</ol>`;
}

function spellTemplate(spell: Spell, layout: Layout, options: TrackOptions, scene: Scene<SummitTimelineWords>) {
  const {chosen, fits, folds, group} = options;
  const count = spell.entries.filter(fits).length;
  const list = () => eventsTemplate(spell, layout, options, scene);
  return html`<div class="spell" ?hidden=${!count}>
    ${spell.pause ? particulars.module?.pauseTemplate(spell.pause, scene) : nothing}
    ${spell.opens && group ? group(spell) : nothing}
    ${spell.fold && folds ? folds.template(spell, count, chosen && count > 0, list, scene) : list()}
  </div>`;
}

export function trackTemplate(layout: Layout, options: TrackOptions, scene: Scene<SummitTimelineWords>) {
  const {entries, blocks} = layout;
  const {across, late} = options;
  return html`<div
    class=${`track ${across ? 'across' : 'down'}${entries.length > BLOCK_SIZE ? ' long' : ''}`}
    part="track"
    role=${across ? 'region' : nothing}
    aria-label=${across ? scene.words.timeline.sideways : nothing}
    tabindex=${across ? 0 : nothing}
  >
    ${blocks.map(
      block =>
        html`<div
          class=${block.spells.every(({fold}) => fold) ? 'block folded' : 'block'}
          hidden=${block.late && late ? 'until-found' : nothing}
        >
          ${block.spells.map(spell => spellTemplate(spell, layout, options, scene))}
        </div>`,
    )}
  </div>`;
}
