/** The code that only long timelines need. */
import {html, isServer, type TemplateResult} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Citation} from '../../story/file/schema.js';
import {participationCitations} from '../../story/lookups/events.js';
import {LazyDetails} from '../../ui/controls/lazy-details.js';
import {plural} from '../../ui/language/counts.js';
import {joined, localized, type Fragment} from '../../ui/templates/text.js';
import type {Entry} from './entries.js';
import {participantsLine} from './event-template.js';
import type {Spell} from './groups.js';
import type {Scene} from '../../ui/scene.js';
import {dateTemplate} from '../../ui/templates/dates.js';
import {richText} from '../../ui/templates/rich-text.js';
import {sourceTemplate} from '../../ui/templates/sources.js';

/** Folds for the spells of a timeline. */
export class SpellFolds extends LazyDetails {
  /** Spells whose pre-rendered list in the light DOM stands in for their text; a later story has other spells. */
  readonly #served = new WeakSet<Spell>();

  /**
   * @param count the number of the spell's events that are shown
   * @param open whether to open the fold even if the reader has not
   * @param list renders the events
   */
  template(spell: Spell, count: number, open: boolean, list: () => TemplateResult, scene: Scene<SummitTimelineWords>) {
    if (open) this.add(spell);
    const name = `spell-${spell.fold}`;
    if (!this.updatedOnce && (isServer || this.host.querySelector(`:scope > [slot=${name}]`))) this.#served.add(spell);
    const inside = this.has(spell)
      ? list()
      : this.#served.has(spell)
        ? html`<slot name=${name}></slot>`
        : html`<p class="words summary">${linesOf(spell, scene)}</p>`;
    return html`<details ?open=${open} @toggle=${this.toggled(spell)}>
      <summary part="fold" @click=${() => this.draw(spell)}>
        ${spellDates(spell.entries, scene)}
        <span class="muted">${plural(scene.words.timeline.events, count, scene.lang)}</span>
      </summary>
      ${inside}
    </details>`;
  }
}

/** The button that shows the events beyond the limit. */
export const moreTemplate = (late: number, show: () => void, {words, lang}: Scene<SummitTimelineWords>) =>
  html`<button class="more" part="more" @click=${show}>${plural(words.timeline.more, late, lang)}</button>`;

/** The dates that a spell spans, for its summary. */
function spellDates(entries: readonly Entry[], scene: Scene<SummitTimelineWords>): Fragment {
  const [first, last] = [entries[0]!.date, entries.at(-1)!.date];
  if (!first) return scene.words.timeline.undated;
  const from = first.text.split('/')[0]!;
  const to = last?.text.split('/').at(-1);
  const span = from === to ? undefined : scene.story.date(`${from}/${to}`);
  return dateTemplate(span ?? first, scene);
}

const texts = new WeakMap<Spell, string>();

/** A line of text per event. Cached, because the timeline renders again whenever a fold opens. */
function linesOf(spell: Spell, scene: Scene<SummitTimelineWords>): string {
  let lines = texts.get(spell);
  if (lines === undefined) {
    const names = new Map<Citation, string>();
    lines = spell.entries.map(entry => eventText(entry, names, scene).replaceAll('\n', ' ')).join('\n');
    texts.set(spell, lines);
  }
  return lines;
}

/** @param names caches the names of sources, which events share */
function eventText({event, date}: Entry, names: Map<Citation, string>, scene: Scene<SummitTimelineWords>): string {
  const {story, words, lang} = scene;
  const {title, place, summary, participants, figures} = event;
  const sources = participationCitations(event).map(citation => {
    let name = names.get(citation);
    if (name === undefined) {
      name = templateText(story.citations([citation]).map(cited => sourceTemplate(cited, scene)));
      names.set(citation, name);
    }
    return name;
  });
  const parts: (Fragment | undefined)[] = [
    date ? story.describe(date, lang, words.dates).text : words.timeline.undated,
    story.text(title).text,
    localized(story.text(story.get('places', place)?.name), scene),
    summary ? richText(story.text(summary), scene) : undefined,
    ...(figures ?? []).map(({label}) => localized(story.text(label), scene)),
    participants ? participantsLine(event, scene) : undefined,
    ...sources,
  ];
  return templateText(joined(parts, ' · '));
}

/** The text content that a template would render. */
function templateText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(templateText).join('');
  if (!part || typeof part !== 'object') return '';
  const {strings, values} = part as TemplateResult;
  let tag = '';
  const pieces = strings.map((piece, i) => {
    const html = tag + piece;
    const at = html.lastIndexOf('<');
    const inTag = at > html.lastIndexOf('>');
    tag = inTag ? '<' : '';
    return (inTag ? html.slice(0, at) : html).replace(/<[^>]*>/g, '') + (inTag ? '' : templateText(values[i]));
  });
  return pieces.join('');
}
