/**
 * What not every event has: a length, a long break before it, figures, media, what came before and after, corrections.
 * Fetched for timelines that show any of it.
 */
import {html, nothing} from 'lit';
import type {Edtf} from '../../story/values/edtf.js';
import {correctionsOf} from '../../story/lookups/group-by.js';
import type {Event} from '../../story/file/schema.js';
import {amountTemplate} from '../../ui/templates/amounts.js';
import {durationOf, lengthText, wholeLengthText} from '../../ui/language/durations.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, joined, localized, sourceNotes, weave, type Fragment} from '../../ui/templates/text.js';

type Figure = NonNullable<Event['figures']>[number];

/** How long an event lasted, if it is known. */
export function lastedText(date: Edtf, scene: Scene): string | undefined {
  const length = durationOf(date);
  const lasted = length && lengthText(length, scene);
  return length?.exact ? lasted : lasted && scene.words.date.about.replace('{date}', lasted);
}

/** @param pause see `Entry` */
export const pauseTemplate = (pause: number, scene: Scene) =>
  html`<p class="break muted" part="break">
    ${weave(scene.words.timeline.pause, {length: wholeLengthText(pause, scene)})}
  </p>`;

/** Its own part of one event. @param has whether the timeline has an event of this id, to link to */
export function particularsTemplate(event: Event, has: (id: string) => boolean, scene: Scene): readonly unknown[] {
  const {figures, media, history, leadsTo} = event;
  return [
    figures?.map(figure => figureTemplate(figure, scene)),
    media?.map(one => mediaTemplate(one, scene)),
    history?.length ? html`<p class="muted">${historyLine(event, scene)}</p>` : nothing,
    leadsTo?.length ? html`<p class="muted">${leadsToLine(leadsTo, has, scene)}</p>` : nothing,
  ];
}

/** Titles, as links where there is something to link to. */
export function leadsToLine(ids: readonly string[], has: (id: string) => boolean, scene: Scene) {
  const {story, words} = scene;
  const titles = ids.map(id => {
    const title = localized(story.text(story.get('events', id)?.title), scene);
    return has(id) ? html`<a href=${`#event-${id}`}>${title}</a>` : title;
  });
  return weave(words.timeline.leadsTo, {events: joined(titles, words.comma)});
}

export const figureLine = (figure: Figure, scene: Scene) =>
  weave(scene.words.timeline.figure, {
    label: localized(scene.story.text(figure.label), scene),
    amount: html`<b>${amountTemplate(figure.amount, scene)}</b>`,
  });

/** A number with who printed it and who claims it: never without. */
const figureTemplate = (figure: Figure, scene: Scene) =>
  html`<p class="figure" part="figure">
    ${figureLine(figure, scene)}
    <span class="muted">${sourceNotes(scene.story.citations(figure.citations), scene)}</span>
  </p>`;

/** A picture only where there is a file and its size, so that nothing moves when it comes; else caption and credit. */
function mediaTemplate(id: string, scene: Scene): Fragment {
  const {story} = scene;
  const item = story.get('media', id);
  if (!item) return nothing;
  const {kind, width, height} = item;
  const src = kind === 'photo' && width && height ? story.address(item.src, 'media') : undefined;
  const alt = item.alt === undefined ? undefined : story.text(item.alt);
  return html`<div class="media">
    ${
      src
        ? html`<img
            src=${src}
            width=${width!}
            height=${height!}
            alt=${alt?.text ?? ''}
            lang=${alt?.lang ?? nothing}
            loading="lazy"
            decoding="async"
          />`
        : nothing
    }
    <p class="muted">${mediaLine(id, scene, !src)}</p>
  </div>`;
}

/** Caption, creator and credit, and where it was seen; named for what it is where it is not shown. */
export function mediaLine(id: string, scene: Scene, named: boolean): Fragment {
  const {story, words} = scene;
  const item = story.get('media', id);
  if (!item) return nothing;
  const {figure, media} = words.timeline;
  const caption = localized(story.text(item.caption), scene);
  const credit = joined([localized(story.text(item.creator), scene), localized(story.text(item.credit), scene)], ' / ');
  const cited = sourceNotes(story.citations(item.citations), scene);
  const line = joined([caption, credit, cited], ' · ');
  return named ? html`${weave(figure, {label: media[item.kind], amount: line})}` : line;
}

/** How the event stood before, each with its date and who printed it. */
export function historyLine({history = []}: Event, scene: Scene) {
  const {story, words} = scene;
  const steps = history.map(({status, date, citations}) => {
    const when = story.date(date);
    const source = sourceNotes(story.citations(citations), scene);
    const more = joined([when && dateTemplate(when, scene), source], words.comma);
    const said = words.timeline.status[status];
    return more === nothing ? said : html`${said} (${more})`;
  });
  return weave(words.timeline.history, {steps: joined(steps, words.semicolon)});
}

/** What was corrected of an event. */
export const correctionLines = (id: string, scene: Scene) =>
  correctionsOf(scene.story, id).map(({date, text}) =>
    weave(scene.words.corrected, {
      date: dateTemplate(scene.story.date(date), scene),
      text: localized(scene.story.text(text), scene),
    }),
  );

export const correctionsTemplate = (id: string, scene: Scene) =>
  correctionLines(id, scene).map(line => html`<p class="muted">${line}</p>`);
