import {html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Guide} from '../guide.js';
import {declarationOf} from '../manifest.js';
import {Block} from './block.js';
import {paragraphs, sentence} from './words.js';

/** The head of an element's page: what it is, what it is for, and when something else serves better. */
@customElement('element-guide')
export class ElementGuide extends Block {
  @property() tag = '';

  /** Where the stories file says no tag, its own title. */
  @property() override title = '';

  @property({attribute: false}) guide: Guide | undefined;

  override render() {
    const {tag, guide} = this;
    const declaration = declarationOf(tag);
    return html`
      <header class="docs-head">
        <p class="docs-kicker">${tag ? 'Element' : 'Page'}</p>
        <h1>${tag ? html`&lt;${tag}&gt;` : this.title.replace(/.*\//, '')}</h1>
        ${declaration?.summary ? html`<p class="docs-standfirst">${sentence(declaration.summary)}</p>` : nothing}
        ${guide ? html`<p>${sentence(guide.purpose)}</p>` : nothing}
        ${declaration ? paragraphs(declaration.description) : nothing}
      </header>
      ${
        guide
          ? html`<section class="docs-not">
              <h2>When not to use it</h2>
              <ul>
                ${guide.whenNot.map(line => html`<li>${sentence(line)}</li>`)}
              </ul>
            </section>`
          : nothing
      }
    `;
  }
}
