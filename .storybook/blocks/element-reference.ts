import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {manifest} from '../manifest.js';
import {elementsIn, eventsIn, tablesOf} from '../reference.js';
import {Block} from './block.js';
import {paragraphs, sentence, sentences, table} from './words.js';

/** Every element and every event, as `dist/docs` has them. */
@customElement('element-reference')
export class ElementReference extends Block {
  override render(): TemplateResult {
    const elements = manifest ? elementsIn(manifest) : [];
    const events = manifest ? eventsIn(manifest) : [];
    return html`
      <nav class="docs-jump" aria-label="Elements">
        <ul>
          ${[...elements.map(({tagName}) => tagName!), 'events'].map(
            name => html`<li><a href=${`#reference-${name}`} target="_self">${name}</a></li>`,
          )}
        </ul>
      </nav>
      ${elements.map(
        element =>
          html`<section id=${`reference-${element.tagName}`}>
            <h2><code>&lt;${element.tagName}&gt;</code></h2>
            <p>${sentence(element.summary)}</p>
            ${paragraphs(element.description)}
            ${tablesOf(element).map(
              ({title, heads, rows}) =>
                html`<h3>${title}</h3>
                  ${table(`${title} of ${element.tagName}`, heads, rows.map(sentences))}`,
            )}
          </section>`,
      )}
      ${
        events.length
          ? html`<section id="reference-events">
              <h2>Events</h2>
              ${events.map(
                ({name, description, fields: {title, heads, rows}}) =>
                  html`<h3><code>${name}</code></h3>
                    <p>${sentence(description)}</p>
                    ${table(`${title} of ${name}`, heads, rows.map(sentences))}`,
              )}
            </section>`
          : nothing
      }
    `;
  }
}
