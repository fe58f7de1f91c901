import {html, nothing} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Event} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import {correctionsOf} from '../../story/lookups/corrections.js';
import {participationCitations, type EventStatus} from '../../story/lookups/events.js';
import type {Story} from '../../story/story.js';
import {isInexact} from '../../story/values/qualifiers.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/scene.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {dateTemplate} from '../../ui/templates/dates.js';
import {richText} from '../../ui/templates/rich-text.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {joined, localized, nameOfActor, weave, type Fragment} from '../../ui/templates/text.js';
import type {Entry} from './entries.js';

/** Loaded for events with more than a day, title, participants and sources. */
export const particulars = new Lazy(() => import('./particulars.js'));

export const isParticular = ({event: {id, figures, media, history, leadsTo}, date, pause}: Entry, story: Story) =>
  date?.end || pause || figures || media || history || leadsTo || correctionsOf(story, id).length;

/** Symbols that every font has, and that differ in shape (WCAG 1.4.1). */
const STATUS_SYMBOLS = {proposed: '◇', planned: '○', happened: '', cancelled: '✕'} as const;

/** What depends on an event's place in the list. */
export interface EventPlace {
  /** The heading level of the title. */
  readonly level: number;
  /** Whether the group's heading already shows the date. */
  readonly dated: boolean;
  /** Whether the previous event has the same date, which is then hidden visually. */
  readonly again: boolean;
  readonly hidden: boolean;
  /** Whether the timeline has an event with this id to link to. */
  readonly has: (id: string) => boolean;
}

/** One event of the list; focusable, so that following a link to it moves the focus. */
export function eventTemplate(entry: Entry, place: EventPlace, scene: Scene<SummitTimelineWords>) {
  const {event, status, date} = entry;
  const {id, key, summary} = event;
  const {story} = scene;
  const more = isParticular(entry, story) ? particulars.module : undefined;
  const classes = [status, key && 'key', date?.end && 'span', date && isInexact(date) && 'inexact'].filter(Boolean);
  return html`<li
    id=${fragmentOf('event', id)}
    class=${classes.join(' ')}
    tabindex="-1"
    ?hidden=${place.hidden}
  >
    <div class="title" part="title" role="heading" aria-level=${place.level}
      ><a href=${`#${fragmentOf('event', id)}`}>${localized(story.text(event.title), scene)}</a></div
    >${whenTemplate(entry, place, scene)}${stateTemplate(status, key, scene)}${
      summary ? html`<p class="summary">${richText(story.text(summary), scene)}</p>` : nothing
    }${more?.particularsTemplate(event, place.has, scene)}${participantsTemplate(event, scene)}${sourcesTemplate(event, scene)}${correctionsTemplate(id, scene)}
  </li>`;
}

/** Date, length and place, without what the group's heading already shows. */
function whenTemplate({event, date}: Entry, {dated, again}: EventPlace, scene: Scene<SummitTimelineWords>): Fragment {
  const {story, words} = scene;
  const lasted = date && particulars.module?.lastedText(date, scene);
  const place = story.text(story.get('places', event.place)?.name);
  if (dated && !lasted && !place) return nothing;
  return html`<div class="when muted" part="date">${[
    dated
      ? nothing
      : html`<span class=${again ? 'date again' : 'date'}>${date ? dateTemplate(date, scene) : words.timeline.undated}</span>`,
    ' ',
    lasted ? html`<span>${lasted}</span>` : nothing,
    ' ',
    place ? html`<span>${localized(place, scene)}</span>` : nothing,
  ]}</div>`;
}

/** The status of events that have not happened, and whether an event is key; the symbol is decorative. */
function stateTemplate(
  status: EventStatus,
  key: boolean | undefined,
  {words: {events}}: Scene<SummitTimelineWords>,
): Fragment {
  const happened = status === 'happened';
  if (happened && !key) return nothing;
  return html`<div class="state" part="status">${joined(
    [
      happened ? nothing : html`<span aria-hidden="true">${STATUS_SYMBOLS[status]}</span> ${events.status[status]}`,
      key ? html`<span class="is-key">${events.key}</span>` : nothing,
    ],
    ' ·\u00a0',
  )}</div>`;
}

const participantsTemplate = (event: Event, scene: Scene<SummitTimelineWords>): Fragment =>
  event.participants?.length ? html`<p class="muted">${participantsLine(event, scene)}</p>` : nothing;

/** The participants, each with capacity and whom they represented. */
export function participantsLine({participants = []}: Event, scene: Scene<SummitTimelineWords>) {
  const {actors, events, punctuation} = scene.words;
  const nameOf = (id: string | undefined) => nameOfActor(id, scene);
  const names = participants.map(participant => {
    if (typeof participant === 'string') return nameOf(participant);
    const {actor, as, representing} = participant;
    const more = joined([as && actors.as[as], nameOf(representing)], punctuation.comma);
    return more === nothing ? nameOf(actor) : html`${nameOf(actor)} (${more})`;
  });
  return weave(events.participants, {actors: joined(names, punctuation.comma)});
}

function sourcesTemplate(event: Event, scene: Scene<SummitTimelineWords>): Fragment {
  const cited = scene.story.citations(participationCitations(event));
  return cited.length ? html`<p class="muted" part="sources">${sourceNotes(cited, scene)}</p>` : nothing;
}
