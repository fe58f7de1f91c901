/** How events stood at an earlier date; fetched for timelines that have a `date`. */
import {html, nothing} from 'lit';
import type {Citation, Event} from '../../story/file/schema.js';
import type {Story} from '../../story/story.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, weave, type Fragment} from '../../ui/templates/text.js';
import type {Standing} from './entries.js';

const sourceOf = (citation: Citation) => (typeof citation === 'string' ? citation : citation.source);

/** How an event stood at the view's date; undefined when nothing was known of it. */
export function standingOf(event: Event, story: Story): Standing | undefined {
  const status = event.status ?? 'happened';
  if (!story.asOf || (event.date && story.counts(event.date))) return {event, status};
  const steps = (event.history ?? []).filter(({date}) => date !== undefined);
  const known = steps
    .filter(({date}) => story.counts(date))
    .sort((a, b) => story.compareDates(story.date(a.date), story.date(b.date)));
  const last = known.at(-1);
  // Undated, and all that is on record of it had been said; without a record, its sources tell by when they came out.
  if (!event.date && known.length === steps.length) {
    const sources = story.citations(event.citations);
    const told = steps.length || !sources.length || sources.some(({source}) => story.counts(source.published));
    return told ? {event, status} : undefined;
  }
  if (!last) return undefined;
  const {id, title, date, kind, place, phase, key} = event;
  const citations = last.citations ?? [];
  const then = new Set(citations.map(sourceOf));
  const participants = event.participants?.flatMap(one => {
    const cited = typeof one === 'string' ? [] : (one.citations ?? []).filter(entry => then.has(sourceOf(entry)));
    return typeof one === 'string' || !cited.length ? [] : {...one, citations: cited};
  });
  const before = {id, title, date, kind, place, phase, key, participants, history: known.slice(0, -1), citations};
  // Without a prototype, as all that was read: the host page may have extended `Object.prototype`.
  return {event: Object.assign(Object.create(null) as Event, before), status: last.status};
}

/** Says as of which date the timeline tells. */
export function asOfTemplate(scene: Scene): Fragment {
  const {story, words} = scene;
  const date = dateTemplate(story.asOf, scene);
  return date === nothing ? nothing : html`<p class="muted as-of">${weave(words.timeline.asOf, {date})}</p>`;
}
