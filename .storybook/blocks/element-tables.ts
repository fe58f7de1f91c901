import {html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {declarationOf, type Named} from '../manifest.js';
import {Block} from './block.js';
import {sentence, table} from './words.js';

/** HTML's own attributes, which the manifest names without a word. */
const OF_HTML: Readonly<Record<string, string>> = {id: 'The name by which other elements ask for this one.'};

const typeOf = ({type, default: initial}: Named) => {
  const words = type?.text === 'unknown' ? 'JSON' : (type?.text ?? 'string');
  return html`<code>${words}</code>${initial && initial !== "''" ? html`, <code>${initial}</code>` : nothing}`;
};

const namesIn = (items: readonly Named[], head: string) =>
  table(
    head,
    [head.replace(/s$/, ''), 'Meaning'],
    items.map(({name, description}) => [html`<code>${name || '(unnamed)'}</code>`, sentence(description)]),
  );

/** Attributes, slots and events of an element, as the manifest tells them. */
@customElement('element-tables')
export class ElementTables extends Block {
  @property() tag = '';

  override render() {
    const {attributes = [], slots = [], events = []} = declarationOf(this.tag) ?? {};
    return html`
      ${
        attributes.length
          ? html`<section>
              <h2>Attributes</h2>
              ${table(
                'Attributes',
                ['Attribute', 'Meaning', 'Type, default'],
                attributes.map(attribute => [
                  html`<code>${attribute.name}</code>`,
                  sentence(attribute.description ?? OF_HTML[attribute.name]),
                  typeOf(attribute),
                ]),
              )}
            </section>`
          : nothing
      }
      ${slots.length ? html`<section><h2>Slots</h2>${namesIn(slots, 'Slots')}</section>` : nothing}
      ${events.length ? html`<section><h2>Events</h2>${namesIn(events, 'Events')}</section>` : nothing}
    `;
  }
}
