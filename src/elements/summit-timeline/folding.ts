/**
 * What only long lists need. A spell that waits folded tells its events in plain words, for the browser's find-in-page,
 * and is drawn when its fold opens.
 */
import {html, isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Citation} from '../../story/schema.js';
import type {Scene} from '../../ui/story-element.js';
import {plural} from '../../ui/plural.js';
import {dateTemplate, joined, localized, richText, sourceTemplate, type Fragment} from '../../ui/templates.js';
import type {Entry} from './entries.js';
import {citedFor, participantsLine} from './event-template.js';
import type {Spell} from './groups.js';

export class Folds implements ReactiveController {
  /** Those that have been opened. */
  readonly drawn = new WeakSet<Spell>();
  /** Those that the page has in lists of its own, which tell of no later story. */
  readonly #served = new WeakSet<Spell>();
  readonly #host: ReactiveControllerHost & Element;
  readonly #update: () => void;
  #printed = false;
  #awake = false;

  /** @param update brings what was asked for on screen at once: what the browser opens, or prints, next is whole */
  constructor(host: ReactiveControllerHost & Element, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) addEventListener('beforeprint', this.#print);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#print);
  }

  hostUpdated() {
    if (this.#awake) return;
    this.#awake = true;
    // What the reader opened before the element was awake.
    for (const fold of this.#host.shadowRoot!.querySelectorAll('details[open]'))
      fold.dispatchEvent(new Event('toggle'));
  }

  /**
   * @param count how many of the spell's events are shown
   * @param open whether the fold is to be open whatever the reader did
   * @param list draws the events
   */
  template(spell: Spell, count: number, open: boolean, list: () => TemplateResult, scene: Scene) {
    if (this.#printed || open) this.drawn.add(spell);
    const name = `spell-${spell.fold}`;
    if (!this.#awake && (isServer || this.#host.querySelector(`:scope > [slot=${name}]`))) this.#served.add(spell);
    const inside = this.drawn.has(spell)
      ? list()
      : this.#served.has(spell)
        ? html`<slot name=${name}></slot>`
        : html`<p class="words summary">${linesOf(spell, scene)}</p>`;
    return html`<details ?open=${open} @toggle=${(event: Event) => void this.#opened(event.target as HTMLDetailsElement, spell)}>
      <summary part="fold" @click=${() => this.#draw(spell)}>
        ${spanOf(spell.entries, scene)}
        <span class="muted">${plural(scene.words.timeline.events, count, scene.lang)}</span>
      </summary>
      ${inside}
    </details>`;
  }

  #draw(spell: Spell) {
    if (this.drawn.has(spell)) return;
    this.drawn.add(spell);
    this.#redraw();
  }

  #redraw() {
    this.#host.requestUpdate();
    this.#update();
  }

  /**
   * The browser itself opens what it finds; the event in the middle of the window then stays where it is. What
   * find-in-page marks goes with the words, so they stay for as long as its bar has the focus.
   */
  async #opened(fold: HTMLDetailsElement, spell: Spell) {
    if (!fold.open || this.drawn.has(spell)) return;
    if (!document.hasFocus()) await new Promise(resolve => addEventListener('focus', resolve, {once: true}));
    if (!fold.open || !fold.isConnected) return;
    const middle = innerHeight / 2;
    // Asked of an element first: WebKit lays out for no range what it has left for later.
    const below = fold.getBoundingClientRect().bottom > middle;
    const tops = topsIn(fold);
    const index = below ? tops.findLastIndex(top => top < middle) : -1;
    this.#draw(spell);
    const event = fold.querySelectorAll('li')[index];
    if (event) scrollBy(0, event.getBoundingClientRect().top - tops[index]!);
  }

  readonly #print = () => {
    this.#printed = true;
    this.#redraw();
  };
}

/** The button behind which events wait that are beyond the limit. */
export const moreTemplate = (late: number, show: () => void, {words, lang}: Scene) =>
  html`<button class="more" part="more" @click=${show}>${plural(words.timeline.more, late, lang)}</button>`;

/** What a spell's entries span, for the line behind which it is folded. */
function spanOf(entries: readonly Entry[], scene: Scene): Fragment {
  const [first, last] = [entries[0]!.date, entries.at(-1)!.date];
  if (!first) return scene.words.timeline.undated;
  const from = first.text.split('/')[0]!;
  const to = last?.text.split('/').at(-1);
  const span = from === to ? undefined : scene.story.date(`${from}/${to}`);
  return dateTemplate(span ?? first, scene);
}

const told = new WeakMap<Spell, string>();

/** A line for each event. Made once: a timeline is rendered anew with each fold that opens. */
function linesOf(spell: Spell, scene: Scene): string {
  let lines = told.get(spell);
  if (lines === undefined) {
    const names = new Map<Citation, string>();
    lines = spell.entries.map(entry => lineOf(entry, names, scene).replaceAll('\n', ' ')).join('\n');
    told.set(spell, lines);
  }
  return lines;
}

/** @param names of the sources so far: events share them */
function lineOf({event, date}: Entry, names: Map<Citation, string>, scene: Scene): string {
  const {story, words, lang} = scene;
  const {title, place, summary, participants, figures} = event;
  const sources = citedFor(event).map(citation => {
    let name = names.get(citation);
    if (name === undefined) {
      name = wordsOf(story.citations([citation]).map(cited => sourceTemplate(cited, scene)));
      names.set(citation, name);
    }
    return name;
  });
  const parts: (Fragment | undefined)[] = [
    date ? story.describe(date, lang, words.date).text : words.timeline.undated,
    story.text(title).text,
    localized(story.text(story.get('places', place)?.name), scene),
    summary ? richText(story.text(summary), scene) : undefined,
    ...(figures ?? []).map(({label}) => localized(story.text(label), scene)),
    participants ? participantsLine(event, scene) : undefined,
    ...sources,
  ];
  return wordsOf(joined(parts, ' · '));
}

/** What a fragment's nodes would hold as text. */
function wordsOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(wordsOf).join('');
  if (!part || typeof part !== 'object') return '';
  const {strings, values} = part as TemplateResult;
  let tag = '';
  const pieces = strings.map((piece, i) => {
    const html = tag + piece;
    const at = html.lastIndexOf('<');
    const inTag = at > html.lastIndexOf('>');
    tag = inTag ? '<' : '';
    return (inTag ? html.slice(0, at) : html).replace(/<[^>]*>/g, '') + (inTag ? '' : wordsOf(values[i]));
  });
  return pieces.join('');
}

/** Where each event of an open fold stands that is not drawn yet: an item of the page's own list, or a line. */
function topsIn(fold: Element): readonly number[] {
  const [list] = fold.querySelector('slot')?.assignedElements() ?? [];
  const text = fold.querySelector('.words')?.lastChild;
  const places = list ? [...list.querySelectorAll('li')] : text instanceof Text ? linesIn(text) : [];
  return places.map(place => place.getBoundingClientRect().top);
}

function linesIn(text: Text): readonly Range[] {
  let at = 0;
  return text.data.split('\n').map(line => {
    const range = new Range();
    // Without the first letter: before it WebKit counts the end of the line above.
    range.setStart(text, at + 1);
    range.setEnd(text, (at += line.length));
    at++;
    return range;
  });
}
