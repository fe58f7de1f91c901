/** Groups a timeline's events; loaded for timelines with `group-by`. */
import {html} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Story} from '../../story/story.js';
import {localized, type Fragment} from '../../ui/templates/text.js';
import {formatter} from '../../story/values/formatters.js';
import {withoutQualifier} from '../../story/values/qualifiers.js';
import type {Entry} from './entries.js';
import type {Group, Spell} from './groups.js';
import type {Scene} from '../../ui/scene.js';
import {dateTemplate} from '../../ui/templates/dates.js';

export type Grouping = 'day' | 'month' | 'phase' | 'place';

/** Groups neighbours by period, or all entries by phase or place, in order of first occurrence. */
export function groupsOf(entries: readonly Entry[], by: Grouping, story: Story): readonly Group[] {
  const groups: Group[] = [];
  const known = new Map<string | undefined, Group>();
  const day = dayIn(story.timeZone);
  let last: string | undefined;
  entries.forEach((entry, index) => {
    const [key, label] = groupOf(entry, by, story, day);
    let group = by === 'day' || by === 'month' ? (key === last ? groups.at(-1) : undefined) : known.get(key);
    if (!group) {
      groups.push((group = {label, entries: []}));
      known.set(key, group);
    }
    group.entries.push([entry, index]);
    last = key;
  });
  // Entries without a phase or place come last.
  return by === 'phase' || by === 'place' ? groups.sort((a, b) => Number(!a.label) - Number(!b.label)) : groups;
}

/** The heading of the group that begins with a spell. */
export const groupTemplate = (spell: Spell, by: Grouping, level: number, scene: Scene<SummitTimelineWords>) =>
  html`<div class="group" part="group" role="heading" aria-level=${level}>${labelOf(spell, by, scene)}</div>`;

/** The label of a group in words. */
export function labelOf({label}: Spell, by: Grouping, scene: Scene<SummitTimelineWords>): Fragment {
  const {undated, otherPhase, nowhere} = scene.words.timeline;
  if (!label) return by === 'phase' ? otherPhase : by === 'place' ? nowhere : undated;
  return 'lang' in label ? localized(label, scene) : dateTemplate(label, scene);
}

function groupOf(
  {event, date}: Entry,
  by: Grouping,
  story: Story,
  day: (ms: number) => string,
): readonly [key: string | undefined, label: Spell['label']] {
  if (by === 'phase' || by === 'place') {
    const label = story.text(by === 'phase' ? event.phase : story.get('places', event.place)?.name);
    return [label?.text, label];
  }
  if (!date) return [undefined, undefined];
  const {start, text} = date;
  let key = text;
  if (typeof start !== 'string') {
    key = start.precision === 'time' ? day(start.min) : withoutQualifier(text.split('/')[0]!);
    if (by === 'month') key = key.replace(/^(\d{4}-(?:0\d|1[0-2]))-.*/, '$1');
  }
  return [key, story.date(key)];
}

/** Returns a function that formats the day of an instant in a time zone as EDTF. */
function dayIn(timeZone: string): (ms: number) => string {
  const format = formatter('DateTimeFormat', 'en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
  });
  // From the parts, because engines disagree on which locale formats dates as ISO 8601.
  return ms => {
    const parts = new Map(format.formatToParts(ms).map(({type, value}) => [type, value]));
    return `${parts.get('year')!.padStart(4, '0')}-${parts.get('month')!}-${parts.get('day')!}`;
  };
}
