import {html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Guide} from '../guide.js';
import {Block} from './block.js';
import {sentence, table} from './words.js';

/** What each key does in an element. */
@customElement('element-keyboard')
export class ElementKeyboard extends Block {
  @property({attribute: false}) guide: Guide | undefined;

  override render() {
    const keyboard = this.guide?.keyboard;
    if (!keyboard) return html``;
    return html`<section>
      <h2>Keyboard</h2>
      ${
        typeof keyboard === 'string'
          ? html`<p>${sentence(keyboard)}</p>`
          : table(
              'Keyboard',
              ['Key', 'Where', 'What it does'],
              keyboard.map(({keys, on, does}) => [
                keys.map((key, i) => html`${i ? ' ' : ''}<kbd>${key}</kbd>`),
                sentence(on ?? 'Anywhere in the element'),
                sentence(does),
              ]),
            )
      }
    </section>`;
  }
}
