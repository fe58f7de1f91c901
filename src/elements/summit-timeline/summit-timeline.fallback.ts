import {html, nothing} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import {fragmentOf} from '../../story/fragments.js';
import {participationCitations} from '../../story/lookups/events.js';
import {eventListData} from '../../story/structured-data.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import type {Scene} from '../../ui/scene.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {asOfText, dateTemplate} from '../../ui/templates/dates.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {captionLine} from '../../ui/templates/media.js';
import {richText} from '../../ui/templates/rich-text.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {joined, localized, plainLine, type Fragment} from '../../ui/templates/text.js';
import type {Entry} from './entries.js';
import {participantsLine} from './event-template.js';
import {labelOf} from './grouping.js';
import type {Spell} from './groups.js';
import {figureLine, historyLine, leadsToLine} from './particulars.js';
import type {SummitTimeline} from './summit-timeline.js';

function eventItem({event, status, date}: Entry, scene: Scene<SummitTimelineWords>) {
  const {id, key, summary, figures, participants, media, history, leadsTo} = event;
  const {story, words} = scene;
  const {events, timeline} = words;
  const place = localized(story.text(story.get('places', event.place)?.name), scene);
  const when = date ? dateTemplate(date, scene) : timeline.undated;
  const state = joined([status === 'happened' ? nothing : events.status[status], key ? events.key : nothing], ' · ');
  const cited = sourceNotes(story.citations(participationCitations(event)), scene);
  return html`<li id=${fragmentOf('event', id)}>
    <p>${joined([when, place], ' · ')}</p>
    <p><b>${localized(story.text(event.title), scene)}</b>${state === nothing ? nothing : html`<br />${state}`}</p>
    ${summary ? html`<p>${richText(story.text(summary), scene)}</p>` : nothing}
    ${figures?.map(
      figure =>
        html`<p>${joined([html`${figureLine(figure, scene)}`, sourceNotes(story.citations(figure.citations), scene)], ' ')}</p>`,
    )}
    ${plainLine(participants?.length ? participantsLine(event, scene) : undefined)}
    ${media?.map(mediaId => {
      const item = story.get('media', mediaId);
      return plainLine(item && captionLine(item, scene, true));
    })}
    ${plainLine(history?.length ? historyLine(event, scene) : undefined)}
    ${plainLine(leadsTo?.length ? leadsToLine(leadsTo, () => false, scene) : undefined)} ${plainLine(cited)}
    ${correctionsTemplate(id, scene, plainLine)}
  </li>`;
}

const listOf = (entries: readonly Entry[], scene: Scene<SummitTimelineWords>) =>
  html`<ol>
    ${entries.map(entry => eventItem(entry, scene))}
  </ol>`;

/** Lists in the timeline's order: the one slotted into a fold, or those between folds. */
interface FallbackPart {
  readonly fold: number;
  readonly lists: Fragment[];
}

function partsOf(
  timeline: SummitTimeline,
  spells: readonly Spell[],
  scene: Scene<SummitTimelineWords>,
): readonly FallbackPart[] {
  const parts: FallbackPart[] = [];
  const add = (fold: number, list: Fragment) => {
    const last = parts.at(-1);
    if (last?.fold === fold) last.lists.push(list);
    else parts.push({fold, lists: [list]});
  };
  for (const spell of spells) {
    const {grouping, levels} = timeline;
    if (grouping && spell.opens)
      add(0, html`<div role="heading" aria-level=${levels.group}>${labelOf(spell, grouping, scene)}</div>`);
    add(spell.fold, listOf(spell.entries, scene));
  }
  return parts;
}

/**
 * The timeline in plain HTML: every event in order, with all its details. Folded events are in the page only once: a
 * fold shows the list rendered here through a slot.
 */
export const fallback: Fallback<SummitTimeline> = {
  template(timeline, selection, scene) {
    const {story, words, lang, dir} = scene;
    const {entries, blocks} = timeline.layoutOf(selection, story);
    const spells = blocks.flatMap(block => block.spells);
    const [first, ...folds] =
      timeline.grouping || spells.some(({fold}) => fold)
        ? partsOf(timeline, spells, scene)
        : [{fold: 0, lists: [entries.length ? listOf(entries, scene) : html`<p>${words.timeline.empty}</p>`]}];
    return html`<section lang=${lang} dir=${dir}>
        ${headingTemplate(timeline.heading, timeline.headingLevel)} ${plainLine(asOfText(story.asOf, scene))}
        ${first!.lists}
      </section>
      ${folds.map(
        ({fold, lists}) => html`<div lang=${lang} dir=${dir} slot=${fold ? `spell-${fold}` : nothing}>${lists}</div>`,
      )}`;
  },

  structuredData: ({events}, {story}) => eventListData(events, story),
};
