/** What only long timelines need. */
import {html, isServer, type TemplateResult} from 'lit';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Citation} from '../../story/file/schema.js';
import {participationCitations} from '../../story/lookups/events.js';
import {Folds} from '../../ui/controls/lazy-details.js';
import {plural} from '../../ui/language/counts.js';
import {joined, localized, type Fragment} from '../../ui/templates/text.js';
import type {Entry} from './entries.js';
import {participantsLine} from './event-template.js';
import type {Spell} from './groups.js';
import type {Scene} from '../../ui/scene.js';
import {dateTemplate} from '../../ui/templates/dates.js';
import {richText} from '../../ui/templates/rich-text.js';
import {sourceTemplate} from '../../ui/templates/sources.js';

/** What is folded of a timeline. */
export class SpellFolds extends Folds {
  /** Those that the page has in lists of its own, which tell of no later story. */
  readonly #served = new WeakSet<Spell>();

  /**
   * @param count how many of the spell's events are shown
   * @param open whether the fold is to be open whatever the reader did
   * @param list draws the events
   */
  template(spell: Spell, count: number, open: boolean, list: () => TemplateResult, scene: Scene<SummitTimelineWords>) {
    if (open) this.add(spell);
    const name = `spell-${spell.fold}`;
    if (!this.awake && (isServer || this.host.querySelector(`:scope > [slot=${name}]`))) this.#served.add(spell);
    const inside = this.has(spell)
      ? list()
      : this.#served.has(spell)
        ? html`<slot name=${name}></slot>`
        : html`<p class="words summary">${linesOf(spell, scene)}</p>`;
    return html`<details ?open=${open} @toggle=${this.toggled(spell)}>
      <summary part="fold" @click=${() => this.draw(spell)}>
        ${spanOf(spell.entries, scene)}
        <span class="muted">${plural(scene.words.timeline.events, count, scene.lang)}</span>
      </summary>
      ${inside}
    </details>`;
  }
}

/** The button behind which events wait that are beyond the limit. */
export const moreTemplate = (late: number, show: () => void, {words, lang}: Scene<SummitTimelineWords>) =>
  html`<button class="more" part="more" @click=${show}>${plural(words.timeline.more, late, lang)}</button>`;

/** What a spell's entries span, for the line behind which it is folded. */
function spanOf(entries: readonly Entry[], scene: Scene<SummitTimelineWords>): Fragment {
  const [first, last] = [entries[0]!.date, entries.at(-1)!.date];
  if (!first) return scene.words.timeline.undated;
  const from = first.text.split('/')[0]!;
  const to = last?.text.split('/').at(-1);
  const span = from === to ? undefined : scene.story.date(`${from}/${to}`);
  return dateTemplate(span ?? first, scene);
}

const texts = new WeakMap<Spell, string>();

/** A line for each event. Kept: a timeline is rendered anew with each fold that opens. */
function linesOf(spell: Spell, scene: Scene<SummitTimelineWords>): string {
  let lines = texts.get(spell);
  if (lines === undefined) {
    const names = new Map<Citation, string>();
    lines = spell.entries.map(entry => eventText(entry, names, scene).replaceAll('\n', ' ')).join('\n');
    texts.set(spell, lines);
  }
  return lines;
}

/** @param names of the sources so far: events share them */
function eventText({event, date}: Entry, names: Map<Citation, string>, scene: Scene<SummitTimelineWords>): string {
  const {story, words, lang} = scene;
  const {title, place, summary, participants, figures} = event;
  const sources = participationCitations(event).map(citation => {
    let name = names.get(citation);
    if (name === undefined) {
      name = plainText(story.citations([citation]).map(cited => sourceTemplate(cited, scene)));
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
  return plainText(joined(parts, ' · '));
}

/** What a fragment's nodes would hold as text. */
function plainText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(plainText).join('');
  if (!part || typeof part !== 'object') return '';
  const {strings, values} = part as TemplateResult;
  let tag = '';
  const pieces = strings.map((piece, i) => {
    const html = tag + piece;
    const at = html.lastIndexOf('<');
    const inTag = at > html.lastIndexOf('>');
    tag = inTag ? '<' : '';
    return (inTag ? html.slice(0, at) : html).replace(/<[^>]*>/g, '') + (inTag ? '' : plainText(values[i]));
  });
  return pieces.join('');
}
