import {html, nothing} from 'lit';
import {correctionsOf} from '../../story/lookups.js';
import type {Citation, Event} from '../../story/schema.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/story-element.js';
import {dateTemplate, joined, localized, richText, sourceNotes, weave, type Fragment} from '../../ui/templates.js';
import type {Entry, Status} from './entries.js';
import {durationOf, lengthText} from './length.js';

const particulars = new Lazy(() => import('./particulars.js'));

/** Fetches what telling of these events needs beyond dates, titles and sources; nothing when it is there, or not needed. */
export const particularsExtras = (entries: readonly Entry[]): Promise<boolean> | undefined =>
  !particulars.module &&
  entries.some(({event: {figures, media, history, leadsTo}}) => figures || media || history || leadsTo)
    ? particulars.load()
    : undefined;

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
  const classes = [status, key && 'key', date?.end && 'span', inexact(entry) && 'inexact'].filter(Boolean);
  return html`<li
    id=${`event-${id}`}
    class=${classes.join(' ')}
    tabindex="-1"
    ?hidden=${telling.hidden}
  >
    <div class="title" part="title" role="heading" aria-level=${telling.level}
      ><a href=${`#event-${id}`}>${localized(story.text(event.title), scene)}</a></div
    >${whenTemplate(entry, telling, scene)}${stateTemplate(status, key, scene)}${
      summary ? html`<p class="summary">${richText(story.text(summary), scene)}</p>` : nothing
    }${particulars.module?.particularsTemplate(event, telling.has, scene)}${participantsTemplate(event, scene)}${sourceTemplate(event, scene)}${correctionLines(id, scene).map(line => html`<p class="muted">${line}</p>`)}
  </li>`;
}

/** Whether the date is about or uncertain, at either end. */
function inexact({date}: Entry): boolean {
  return !!date && [date.start, date.end].some(end => typeof end === 'object' && (end.approximate || end.uncertain));
}

/** Date, length and place: what the heading above says already is left out. */
function whenTemplate({event, date}: Entry, {dated, again}: Telling, scene: Scene): Fragment {
  const {story, words, lang} = scene;
  const length = date && durationOf(date);
  const lasted = length && lengthText(length, lang);
  const place = story.text(story.get('places', event.place)?.name);
  if (dated && !lasted && !place) return nothing;
  const more = [
    lasted ? html`<span>${length.exact ? lasted : words.date.about.replace('{date}', lasted)}</span>` : nothing,
    place ? html` <span>${localized(place, scene)}</span>` : nothing,
  ];
  // In one template where there is a date: of thousands, each further one counts.
  return dated
    ? html`<div class="when muted" part="date">${more}</div>`
    : html`<div class="when muted" part="date">
        <span class=${again ? 'date again' : 'date'}>${date ? dateTemplate(date, scene) : words.timeline.undated}</span>
        ${more}
      </div>`;
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

/** What was corrected of an event. */
export const correctionLines = (id: string, scene: Scene) =>
  correctionsOf(scene.story, id).map(({date, text}) =>
    weave(scene.words.corrected, {
      date: dateTemplate(scene.story.date(date), scene),
      text: localized(scene.story.text(text), scene),
    }),
  );

/** The sources of all that is said of an event without a source of its own, each outlet once. */
export function citedFor({citations = [], participants = []}: Event): readonly Citation[] {
  return [...citations, ...participants.flatMap(one => (typeof one === 'string' ? [] : (one.citations ?? [])))];
}

function sourceTemplate(event: Event, scene: Scene): Fragment {
  const cited = scene.story.citations(citedFor(event));
  return cited.length ? html`<p class="muted" part="sources">${sourceNotes(cited, scene)}</p>` : nothing;
}

/** What a spell's entries span, for the line behind which it is folded. */
export function spanOf(entries: readonly Entry[], scene: Scene): Fragment {
  const [first, last] = [entries[0]!.date, entries.at(-1)!.date];
  if (!first) return scene.words.timeline.undated;
  const from = first.text.split('/')[0]!;
  const to = last?.text.split('/').at(-1);
  const span = from === to ? undefined : scene.story.date(`${from}/${to}`);
  return dateTemplate(span ?? first, scene);
}
