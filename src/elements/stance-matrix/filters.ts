/** The controls for order, actors, positions and questions; loaded for matrices with `filters`. */
import {html, nothing} from 'lit';
import type {StanceMatrixWords} from '../../locales/stance-matrix/words.js';
import type {Matrix} from '../../selections/stance-matrix.js';
import {countText} from '../../ui/language/counts.js';
import {WHOLE, type View} from './arrangement.js';
import {meaningOf, signsIn} from './notes.js';
import {questionOf} from './position.js';
import type {Scene} from '../../ui/scene.js';

const KINDS = ['person', 'country', 'organisation', 'coalition', 'group'] as const;

/** Reads the whole form, which may include input from before hydration. */
function readForm(form: HTMLElement): View {
  const boxes = (name: string, checked: boolean) =>
    new Set(
      [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)]
        .filter(box => box.checked === checked)
        .map(({value}) => value),
    );
  return {
    ...WHOLE,
    by: form.querySelector('select')!.value,
    kinds: boxes('kind', true),
    signs: boxes('sign', true),
    hidden: boxes('issue', false),
  };
}

/** Controls for order, kinds of actor, positions and questions, each limited to what the matrix has. */
export function filtersTemplate(
  matrix: Matrix,
  view: View,
  choose: (view: View) => void,
  scene: Scene<StanceMatrixWords>,
) {
  const {story, words, lang} = scene;
  const {matrix: own} = words;
  const counts = KINDS.map(kind => ({kind, count: matrix.rows.filter(({actor}) => actor.kind === kind).length}));
  const kinds = counts.filter(({count}) => count);
  const signs = signsIn(matrix, false, story);
  const group = (label: string, boxes: unknown) =>
    html`<div class="boxes" role="group" aria-label=${label}>
      <span class="muted" aria-hidden="true">${label}</span>
      ${boxes}
    </div>`;
  const option = (by: string, text: string, language?: string) =>
    html`<option value=${by} lang=${language ?? nothing} ?selected=${view.by === by} .selected=${view.by === by}>
      ${text}
    </option>`;
  return html`<fieldset
    class="filters live"
    part="filters"
    @input=${(event: InputEvent) => choose(readForm(event.currentTarget as HTMLElement))}
  >
    <legend>${own.choose}</legend>
    <label
      ><span class="muted">${own.order}</span>
      <select>
        ${option('file', own.file)} ${option('name', own.name)}
        ${matrix.issues.map(({id, question}) => {
          const {text, lang: language} = story.text(question);
          return option(id, text, language);
        })}
      </select></label
    >
    ${
      kinds.length > 1
        ? group(
            own.kind,
            kinds.map(
              ({kind, count}) =>
                html`<label
                  ><input type="checkbox" name="kind" .value=${kind} .checked=${view.kinds.has(kind)} />
                  ${own.kinds[kind]} <span class="muted">${countText(count, lang)}</span></label
                >`,
            ),
          )
        : nothing
    }
    ${
      signs.length > 1
        ? group(
            own.position,
            signs.map(
              sign =>
                html`<label
                  ><input type="checkbox" name="sign" .value=${sign} .checked=${view.signs.has(sign)} />
                  <span class="is-${sign}">${meaningOf(sign, words)}</span></label
                >`,
            ),
          )
        : nothing
    }
    ${
      matrix.issues.length > 1
        ? html`<details>
            <summary>${own.issues}</summary>
            <div class="boxes">
              ${matrix.issues.map(
                issue =>
                  html`<label
                    ><input
                      type="checkbox"
                      name="issue"
                      .value=${issue.id}
                      ?checked=${!view.hidden.has(issue.id)}
                      .checked=${!view.hidden.has(issue.id)}
                    />
                    ${questionOf(issue, scene)}</label
                  >`,
              )}
            </div>
          </details>`
        : nothing
    }
  </fieldset>`;
}
