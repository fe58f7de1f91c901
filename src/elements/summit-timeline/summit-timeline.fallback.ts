import {html, nothing} from 'lit';
import {eventListData} from '../../story/structured-data.js';
import type {Fallback} from '../../ui/fallback.js';
import {headingTemplate} from '../../ui/heading.js';
import type {Scene} from '../../ui/story-element.js';
import {dateTemplate, joined, localized, richText, sourceNotes, weave} from '../../ui/templates.js';
import {entriesOf, type Entry} from './entries.js';
import {citedFor, correctionLines, participantsLine} from './event-template.js';
import {figureLine, historyLine, leadsToLine, mediaLine} from './particulars.js';
import {standingOf} from './standing.js';
import type {SummitTimeline} from './summit-timeline.js';

function eventTemplate({event, status, date}: Entry, scene: Scene) {
  const {id, key, summary, figures, participants, media, history, leadsTo} = event;
  const {story, words} = scene;
  const {timeline} = words;
  const place = localized(story.text(story.get('places', event.place)?.name), scene);
  const state = status === 'happened' ? nothing : timeline.status[status];
  const when = date ? dateTemplate(date, scene) : timeline.undated;
  const cited = sourceNotes(story.citations(citedFor(event)), scene);
  return html`<li id=${`event-${id}`}>
    <p>${joined([when, place, state, key ? timeline.key : nothing], ' · ')}</p>
    <p><b>${localized(story.text(event.title), scene)}</b></p>
    ${summary ? html`<p>${richText(story.text(summary), scene)}</p>` : nothing}
    ${figures?.map(
      figure =>
        html`<p>${joined([html`${figureLine(figure, scene)}`, sourceNotes(story.citations(figure.citations), scene)], ' ')}</p>`,
    )}
    ${participants?.length ? html`<p>${participantsLine(event, scene)}</p>` : nothing}
    ${media?.map(one => html`<p>${mediaLine(one, scene, true)}</p>`)}
    ${history?.length ? html`<p>${historyLine(event, scene)}</p>` : nothing}
    ${leadsTo?.length ? html`<p>${leadsToLine(leadsTo, () => false, scene)}</p>` : nothing}
    ${cited === nothing ? nothing : html`<p>${cited}</p>`}
    ${correctionLines(id, scene).map(line => html`<p>${line}</p>`)}
  </li>`;
}

/** The timeline in plain HTML: every event in order, with all that the timeline tells of it. */
export const fallback: Fallback<SummitTimeline> = {
  template(timeline, scene) {
    const {story, words} = scene;
    const entries = entriesOf(story, timeline, standingOf);
    if (!entries) return undefined;
    const asOf = story.asOf && html`<p>${weave(words.timeline.asOf, {date: dateTemplate(story.asOf, scene)})}</p>`;
    return html`<section lang=${scene.lang} dir=${scene.dir}>
      ${headingTemplate(timeline.heading, timeline.headingLevel)}
      ${asOf}
      ${
        entries.length
          ? html`<ol>
              ${entries.map(entry => eventTemplate(entry, scene))}
            </ol>`
          : html`<p>${words.timeline.empty}</p>`
      }
    </section>`;
  },

  structuredData(timeline, scene) {
    return eventListData(entriesOf(scene.story, timeline, standingOf) ?? [], scene.story);
  },
};
