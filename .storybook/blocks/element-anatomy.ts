import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {ref} from 'lit/directives/ref.js';
import {styleMap} from 'lit/directives/style-map.js';
import {allSettled} from '../embed.js';
import {declarationOf, type Named} from '../manifest.js';
import {Block} from './block.js';
import {layOpen, marksIn, partsOf, type Mark} from './specimen.js';
import {sentence, table} from './words.js';

/** A story of the page, drawn once more to be marked. */
interface Specimen {
  readonly page: HTMLElement;
  readonly element: Element;
  readonly parts: Set<string>;
}

/** A page whose stories have not come by then has none; in milliseconds. */
const PATIENCE = 10_000;
/** What an element shows later than its story, such as what is wrong with it; in milliseconds. */
const LATER = 500;

/** A live specimen with every part outlined and numbered, and the tables of parts and tokens. */
@customElement('element-anatomy')
export class ElementAnatomy extends Block {
  @property() tag = '';

  @state() private specimens: readonly Specimen[] = [];
  @state() private marks = new Map<Specimen, readonly Mark[]>();
  @state() private active = '';

  readonly #boxes = new Map<Specimen, Element>();
  readonly #sizes = new ResizeObserver(() => this.#measure());

  get #parts(): readonly Named[] {
    return declarationOf(this.tag)?.cssParts ?? [];
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override firstUpdated(_changed: PropertyValues) {
    if (this.#parts.length) this.#choose();
  }

  /** As few stories as will do: each time the first of those that show the most parts of what is left. */
  async #choose() {
    const pages = await this.#pages();
    await Promise.all(pages.map(allSettled));
    await new Promise(resolve => setTimeout(resolve, LATER));
    const wanted = new Set(this.#parts.map(({name}) => name));
    const shown = pages.map(page => {
      const element = page.querySelector(this.tag);
      return {page, parts: new Set(element ? partsOf(element).keys() : [])};
    });
    const specimens: Specimen[] = [];
    for (;;) {
      const left = shown.map(({page, parts}) => ({page, parts: new Set([...parts].filter(part => wanted.has(part)))}));
      const {page, parts} = left.reduce((most, one) => (one.parts.size > most.parts.size ? one : most));
      if (!parts.size) break;
      for (const part of parts) wanted.delete(part);
      specimens.push(this.#copied(page, parts));
    }
    this.specimens = specimens;
    await this.updateComplete;
    for (const {page, element, parts} of specimens) {
      await allSettled(page);
      if (wanted.size) await layOpen(element);
      for (const part of partsOf(element).keys()) if (wanted.delete(part)) parts.add(part);
      this.#sizes.observe(page);
      // What a choice in the element shows or hides moves its parts without changing its size.
      element.addEventListener('story-select', () => this.#measure());
    }
    this.specimens = [...specimens];
    this.#measure();
  }

  #copied(story: HTMLElement, parts: Set<string>): Specimen {
    const page = story.cloneNode(true) as HTMLElement;
    // A heading may name a landmark, and the page has one of that name.
    for (const node of page.querySelectorAll('[heading]'))
      node.setAttribute('heading', `${node.getAttribute('heading')!}, marked`);
    return {page, element: page.querySelector(this.tag)!, parts};
  }

  /** The pages of the stories, as soon as the first is drawn. */
  async #pages(): Promise<readonly HTMLElement[]> {
    const all = () => [...document.querySelectorAll<HTMLElement>('.sb-story .page')];
    for (let waited = 0; !all().length && waited < PATIENCE; waited += 100) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return all();
  }

  #measure() {
    this.marks = new Map(
      this.specimens.map(specimen => [
        specimen,
        marksIn(specimen.element, this.#boxes.get(specimen)!).filter(({part}) => specimen.parts.has(part)),
      ]),
    );
  }

  override render() {
    const parts = this.#parts;
    const tokens = declarationOf(this.tag)?.cssProperties ?? [];
    return html`
      ${
        parts.length
          ? html`<section>
              <h2>Anatomy</h2>
              <p>Style a part from the page with <code>${this.tag}::part(name)</code>.</p>
              ${this.specimens.map(specimen => this.#renderSpecimen(specimen))} ${this.#renderParts()}
            </section>`
          : nothing
      }
      ${
        tokens.length
          ? html`<section>
              <h2>Tokens</h2>
              <p>Custom properties, set on the element or on anything round it; without them the defaults hold.</p>
              ${table(
                'Tokens',
                ['Token', 'Default', 'Meaning'],
                tokens.map(({name, default: initial, description}) => [
                  html`<code>${name}</code>`,
                  initial ? html`${swatch(initial)}<code>${initial}</code>` : nothing,
                  sentence(description),
                ]),
              )}
            </section>`
          : nothing
      }
    `;
  }

  #renderSpecimen(specimen: Specimen) {
    const marks = this.marks.get(specimen) ?? [];
    const box = (element?: Element) => element && this.#boxes.set(specimen, element);
    return html`<div class="docs-specimen" ${ref(box)}>
      ${specimen.page}
      <div aria-hidden="true">
        ${marks.map(
          ({part, left, top, width, height, slot}) =>
            html`<div
                class="docs-outline"
                ?data-active=${part === this.active}
                style=${styleMap({left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`})}
              ></div>
              <div
                class="docs-number"
                ?data-active=${part === this.active}
                ?data-outer=${slot > 0}
                style=${styleMap({top: `${top}px`, '--left': `${left}px`, '--slot': `${slot}`})}
              >
                ${this.#number(part)}
              </div>`,
        )}
      </div>
    </div>`;
  }

  #number(part: string) {
    return this.#parts.findIndex(({name}) => name === part) + 1;
  }

  #renderParts() {
    const shown = new Set(this.specimens.flatMap(({parts}) => [...parts]));
    return html`<div class="docs-table" role="region" tabindex="0" aria-label="Parts">
      <table>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Part</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${this.#parts.map(
            ({name, description}) =>
              html`<tr
                ?data-active=${name === this.active}
                @pointerenter=${() => (this.active = name)}
                @pointerleave=${() => (this.active = '')}
              >
                <td>
                  ${
                    shown.has(name)
                      ? html`<button
                          type="button"
                          class="docs-number"
                          aria-label=${`${this.#number(name)}: show ${name}`}
                          @focus=${() => (this.active = name)}
                          @blur=${() => (this.active = '')}
                          @click=${() => this.#reveal(name)}
                        >
${this.#number(name)}</button
                        >`
                      : nothing
                  }
                </td>
                <th scope="row"><code>${name}</code></th>
                <td>${sentence(description)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** Brings the specimen with a part into view, where it is not. */
  #reveal(part: string) {
    this.active = part;
    const specimen = this.specimens.find(({parts}) => parts.has(part));
    this.#boxes.get(specimen!)?.scrollIntoView({block: 'nearest'});
  }
}

/** A dab of the colour, where a value is one. */
const swatch = (value: string) =>
  CSS.supports('color', value) && value !== 'inherit'
    ? html`<span class="docs-swatch" style=${styleMap({background: value})}></span>`
    : nothing;
