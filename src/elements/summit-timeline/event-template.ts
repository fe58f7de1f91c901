import {html, nothing} from 'lit';
import {correctionsOf} from '../../story/lookups/quotes.js';
import type {Citation, Event} from '../../story/file/schema.js';
import type {Story} from '../../story/story.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, joined, localized, richText, sourceNotes, weave, type Fragment} from '../../ui/templates/text.js';
import type {Entry, Status} from './entries.js';

/** For events with more than day, title, participants and sources. */
export const particulars = new Lazy(() => import('./particulars.js'));

export const isParticular = ({event: {id, figures, media, history, leadsTo}, date, pause}: Entry, story: Story) =>
  date?.end || pause || figures || media || history || leadsTo || correctionsOf(story, id).length;

/** Signs that every font has, and that differ in outline, too. */
const SYMBOLS = {proposed: '◇', planned: '○', happened: '', cancelled: '✕'} as const;

/** How an event is to be told beside what it holds itself. */
export interface Telling {
  /** Of the title's heading. */
  readonly level: number;
  /** Whether the heading above has said the date. */
  readonly dated: boolean;
  /** Whether the event before has the same date, so that the eye needs no second one. */
  readonly again: boolean;
  readonly hidden: boolean;
  /** Whether the timeline has an event of this id, to link to. */
  readonly has: (id: string) => boolean;
}

/** One event of the list. It can take the focus, for those who follow a link to it. */
export function eventTemplate(entry: Entry, telling: Telling, scene: Scene) {
  const {event, status, date} = entry;
  const {id, key, summary} = event;
  const {story} = scene;
  const more = isParticular(entry, story) ? particulars.module : undefined;
  const classes = [status, key && 'key', date?.end && 'span', inexact(entry) && 'inexact'].filter(Boolean);
  return html`<li
    id="event-${id}"
    class=${classes.join(' ')}
    tabindex="-1"
    ?hidden=${telling.hidden}
  >
    <div class="title" part="title" role="heading" aria-level=${telling.level}
      ><a href="#event-${id}">${localized(story.text(event.title), scene)}</a></div
    >${whenTemplate(entry, telling, scene)}${stateTemplate(status, key, scene)}${
      summary ? html`<p class="summary">${richText(story.text(summary), scene)}</p>` : nothing
    }${more?.particularsTemplate(event, telling.has, scene)}${participantsTemplate(event, scene)}${sourceTemplate(event, scene)}${more?.correctionsTemplate(id, scene)}
  </li>`;
}

/** Whether the date is about or uncertain, at either end. */
function inexact({date}: Entry): boolean {
  return !!date && [date.start, date.end].some(end => typeof end === 'object' && (end.approximate || end.uncertain));
}

/** Date, length and place: what the heading above says already is left out. */
function whenTemplate({event, date}: Entry, {dated, again}: Telling, scene: Scene): Fragment {
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

/** What is not plain fact, or matters most: in words, the sign only for the eye. */
function stateTemplate(status: Status, key: boolean | undefined, {words: {timeline}}: Scene): Fragment {
  const happened = status === 'happened';
  if (happened && !key) return nothing;
  return html`<div class="state" part="status">${joined(
    [
      happened ? nothing : html`<span aria-hidden="true">${SYMBOLS[status]}</span> ${timeline.status[status]}`,
      key ? html`<span class="is-key">${timeline.key}</span>` : nothing,
    ],
    ' ·\u00a0',
  )}</div>`;
}

const participantsTemplate = (event: Event, scene: Scene): Fragment =>
  event.participants?.length ? html`<p class="muted">${participantsLine(event, scene)}</p>` : nothing;

/** Names, each with capacity and whom it stood for. */
export function participantsLine({participants = []}: Event, scene: Scene) {
  const {story, words} = scene;
  const {comma, timeline} = words;
  const nameOf = (id: string | undefined) => localized(story.text(story.get('actors', id)?.name), scene);
  const names = participants.map(one => {
    if (typeof one === 'string') return nameOf(one);
    const {actor, as, representing} = one;
    const more = joined([as && timeline.as[as], nameOf(representing)], comma);
    return more === nothing ? nameOf(actor) : html`${nameOf(actor)} (${more})`;
  });
  return weave(timeline.participants, {actors: joined(names, comma)});
}

/** The sources of all that is said of an event without a source of its own, each outlet once. */
export function citedFor({citations = [], participants = []}: Event): readonly Citation[] {
  return [...citations, ...participants.flatMap(one => (typeof one === 'string' ? [] : (one.citations ?? [])))];
}

function sourceTemplate(event: Event, scene: Scene): Fragment {
  const cited = scene.story.citations(citedFor(event));
  return cited.length ? html`<p class="muted" part="sources">${sourceNotes(cited, scene)}</p>` : nothing;
}
