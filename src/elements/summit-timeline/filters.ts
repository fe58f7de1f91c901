/** The controls for kinds and participants; loaded for timelines with `filters`. */
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {SummitTimelineWords} from '../../locales/summit-timeline/words.js';
import type {Event} from '../../story/file/schema.js';
import {participantIds} from '../../story/lookups/events.js';
import {formatter} from '../../story/values/formatters.js';
import type {LocalText} from '../../story/values/text.js';
import {inLanguage, weave} from '../../ui/templates/text.js';
import type {Entry} from './entries.js';
import {countText} from '../../ui/language/counts.js';
import type {Scene} from '../../ui/scene.js';

/** The reader's choice. */
export interface Choice {
  /** Empty for all. */
  readonly kinds: ReadonlySet<string>;
  /** An actor's id; '' for all. */
  readonly actor: string;
  readonly fits: (event: Event) => boolean;
}

function choiceOf(kinds: ReadonlySet<string>, actor: string): Choice | undefined {
  if (!kinds.size && !actor) return undefined;
  const fits = (event: Event) =>
    (!kinds.size || kinds.has(event.kind ?? '')) && (!actor || participantIds(event).includes(actor));
  return {kinds, actor, fits};
}

/** Counts events by key, in order of first occurrence. */
function counted(entries: readonly Entry[], keysOf: (event: Event) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const {event} of entries) for (const key of new Set(keysOf(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}

/** Reads the whole form, which may include input from before hydration. */
function readForm(form: HTMLElement) {
  const kinds = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({value}) => value);
  return choiceOf(new Set(kinds), form.querySelector('select')?.value ?? '');
}

/** Resets the controls, when a link leads to an event that the reader's choice hides. */
export function clear(form: Element) {
  for (const box of form.querySelectorAll('input')) box.checked = false;
  for (const list of form.querySelectorAll('select')) list.value = '';
}

/**
 * Checkboxes for kinds and a select for participants, each with its number of events, and how many are shown.
 *
 * @param late how many events are beyond the limit
 */
export function filtersTemplate(
  entries: readonly Entry[],
  late: number,
  choice: Choice | undefined,
  choose: (choice: Choice | undefined) => void,
  scene: Scene<SummitTimelineWords>,
) {
  const {story, words, lang} = scene;
  const {timeline} = words;
  const kinds = counted(entries, ({kind}) => (kind === undefined ? [] : [kind]));
  const {compare} = formatter('Collator', lang);
  const actors = counted(entries, participantIds)
    .map(([id, count]) => ({id, count, name: story.text(story.get('actors', id)!.name)}))
    .sort((a, b) => compare(a.name.text, b.name.text));
  const shown = choice ? entries.filter(({event}) => choice.fits(event)).length : entries.length - late;
  const total = {shown: countText(shown, lang), total: countText(entries.length, lang)};
  const plain = (text: string): LocalText => story.text(text);
  return html`<fieldset
    class="filters"
    part="filters"
    @input=${(event: InputEvent) => choose(readForm(event.currentTarget as HTMLElement))}
  >
    <legend>${timeline.filter}</legend>
    ${
      kinds.length > 1
        ? html`<div class="boxes" role="group" aria-label=${timeline.kind}>
            <span class="muted" aria-hidden="true">${timeline.kind}</span>
            ${kinds.map(
              ([kind, count]) =>
                html`<label
                  ><input type="checkbox" .value=${kind} ?checked=${choice?.kinds.has(kind)} />
                  ${inLanguage(kind, plain(kind), scene)} <span class="muted">${countText(count, lang)}</span></label
                >`,
            )}
          </div>`
        : nothing
    }
    ${
      actors.length > 1
        ? html`<label class="actor"
            ><span class="muted">${timeline.actor}</span>
            <select>
              <option value="" ?selected=${!choice?.actor}>${timeline.anyone}</option>
              ${actors.map(
                ({id, count, name}) =>
                  html`<option value=${id} lang=${name.lang} ?selected=${choice?.actor === id}>
                    ${name.text} (${countText(count, lang)})
                  </option>`,
              )}
            </select></label
          >`
        : nothing
    }
    <p class="muted" role="status">${keyed(shown, html`${weave(timeline.shown, total)}`)}</p>
  </fieldset>`;
}
