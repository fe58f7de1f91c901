/**
 * Details that few events have: a length, a break before it, figures, media, earlier statuses, and events it led to.
 * Loaded for timelines with any of them.
 */
import {html, nothing} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Event} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import type {Edtf} from '../../story/values/edtf.js';
import {durationOf, lengthText, wholeLengthText} from '../../ui/language/durations.js';
import type {Scene} from '../../ui/scene.js';
import {amountTemplate} from '../../ui/templates/amounts.js';
import {dateTemplate} from '../../ui/templates/dates.js';
import {mediaTemplate} from '../../ui/templates/media.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {joined, localized, mutedLine, weave} from '../../ui/templates/text.js';

type Figure = NonNullable<Event['figures']>[number];

/** How long an event lasted, if known. */
export function lastedText(date: Edtf, scene: Scene<SummitTimelineWords>): string | undefined {
  const length = durationOf(date);
  const lasted = length && lengthText(length, scene);
  return length?.exact ? lasted : lasted && scene.words.dates.about.replace('{date}', lasted);
}

/** @param pause see `Entry` */
export const pauseTemplate = (pause: number, scene: Scene<SummitTimelineWords>) =>
  html`<p class="break muted" part="break">
    ${weave(scene.words.timeline.pause, {length: wholeLengthText(pause, scene)})}
  </p>`;

/** The details of one event. @param has whether the timeline has an event with this id to link to */
export function particularsTemplate(
  event: Event,
  has: (id: string) => boolean,
  scene: Scene<SummitTimelineWords>,
): readonly unknown[] {
  const {figures, media, history, leadsTo} = event;
  return [
    figures?.map(figure => figureTemplate(figure, scene)),
    media?.map(id => mediaTemplate(scene.story.get('media', id), scene)),
    mutedLine(history?.length ? historyLine(event, scene) : undefined),
    mutedLine(leadsTo?.length ? leadsToLine(leadsTo, has, scene) : undefined),
  ];
}

/** The events that an event led to, as links if the timeline shows them. */
export function leadsToLine(ids: readonly string[], has: (id: string) => boolean, scene: Scene<SummitTimelineWords>) {
  const {story, words} = scene;
  const titles = ids.map(id => {
    const title = localized(story.text(story.get('events', id)?.title), scene);
    return has(id) ? html`<a href=${`#${fragmentOf('event', id)}`}>${title}</a>` : title;
  });
  return weave(words.events.leadsTo, {events: joined(titles, words.punctuation.comma)});
}

export const figureLine = (figure: Figure, scene: Scene<SummitTimelineWords>) =>
  weave(scene.words.punctuation.labelled, {
    label: localized(scene.story.text(figure.label), scene),
    text: html`<b>${amountTemplate(figure.amount, scene)}</b>`,
  });

/** A figure, always with its sources and whom they attribute it to. */
const figureTemplate = (figure: Figure, scene: Scene<SummitTimelineWords>) =>
  html`<p class="figure" part="figure">
    ${figureLine(figure, scene)}
    <span class="muted">${sourceNotes(scene.story.citations(figure.citations), scene)}</span>
  </p>`;

/** The event's earlier statuses, each with date and sources. */
export function historyLine({history = []}: Event, scene: Scene<SummitTimelineWords>) {
  const {story, words} = scene;
  const steps = history.map(({status, date, citations}) => {
    const when = story.date(date);
    const source = sourceNotes(story.citations(citations), scene);
    const more = joined([when && dateTemplate(when, scene), source], words.punctuation.comma);
    const stood = words.events.status[status];
    return more === nothing ? stood : html`${stood} (${more})`;
  });
  return weave(words.events.history, {steps: joined(steps, words.punctuation.semicolon)});
}
