import {html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {declarationOf} from '../manifest.js';
import {tablesOf} from '../reference.js';
import {Block} from './block.js';
import {sentences, table} from './words.js';

/** Attributes, slots and events of an element; its parts and tokens are in the anatomy. */
@customElement('element-tables')
export class ElementTables extends Block {
  @property() tag = '';

  override render(): TemplateResult {
    const declaration = declarationOf(this.tag);
    const tables = declaration ? tablesOf(declaration) : [];
    return html`${tables
      .filter(({title}) => ['Attributes', 'Slots', 'Events'].includes(title))
      .map(
        ({title, heads, rows}) =>
          html`<section>
            <h2>${title}</h2>
            ${table(title, heads, rows.map(sentences))}
          </section>`,
      )}`;
  }
}
