import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {COLLECTION_WORDS} from '../../src/story/file/schema-words.js';
import {Block} from './block.js';
import {groups, type Field, type Group} from './fields.js';
import {sentence, table} from './words.js';

const LONDON = 'data/london-2025.json';

/** An example that fits beside its table, in characters. */
const EXAMPLE_LENGTH = 1100;

const TITLES: Readonly<Record<string, string>> = {story: 'The file', citation: 'Citation', amount: 'Amount'};
const WORDS: Readonly<Record<string, string>> = {
  ...COLLECTION_WORDS,
  citation: 'The source that reports something: its id, or an object with more detail.',
  amount: 'A quantity as precise as the source reports it: a value, a range, or alternatives.',
};

const title = (name: string) => TITLES[name] ?? html`<code>${name}</code>`;

/** The fullest item that fits, else the shortest. */
function exampleOf(items: readonly object[]): string | undefined {
  const texts = items.map(item => ({text: JSON.stringify(item, null, 2), keys: Object.keys(item).length}));
  const fitting = texts.filter(({text}) => text.length <= EXAMPLE_LENGTH).sort((a, b) => b.keys - a.keys);
  return (fitting[0] ?? texts.sort((a, b) => a.text.length - b.text.length)[0])?.text;
}

const row = ({path, type, values, required, meaning}: Field) => [
  html`<code>${path}</code>${required ? html` <span class="docs-required">required</span>` : nothing}`,
  html`${type}${values.length ? html`: ${values.map((value, i) => html`${i ? ', ' : ''}<code>${value}</code>`)}` : nothing}`,
  sentence(meaning),
];

/** Every field of the story file, with an example of each collection from the London story. */
@customElement('story-file-reference')
export class StoryFileReference extends Block {
  @state() private london: Readonly<Record<string, readonly object[]>> = {};

  override connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  /** Without the file the page has no examples. */
  async #load() {
    const response = await fetch(LONDON);
    if (response.ok) this.london = (await response.json()) as typeof this.london;
  }

  override render() {
    return html`
      <nav class="docs-jump" aria-label="Collections">
        <ul>
          ${groups.map(({name}) => html`<li><a href=${`#file-${name}`} target="_self">${TITLES[name] ?? name}</a></li>`)}
        </ul>
      </nav>
      ${groups.map(group => this.#renderGroup(group))}
    `;
  }

  #renderGroup({name, fields}: Group) {
    const items = name in COLLECTION_WORDS && this.london[name];
    const example = Array.isArray(items) ? exampleOf(items as readonly object[]) : undefined;
    return html`<section id=${`file-${name}`}>
      <h2>${title(name)}</h2>
      <p>${sentence(WORDS[name])}</p>
      ${table(`Fields: ${TITLES[name] ?? name}`, ['Field', 'Holds', 'Meaning'], fields.map(row))}
      ${
        example
          ? html`<details class="docs-example">
              <summary>Example from the London story</summary>
              <pre tabindex="0" aria-label=${`Example: ${name}`}><code>${example}</code></pre>
            </details>`
          : nothing
      }
    </section>`;
  }
}
