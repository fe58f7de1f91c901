import {html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {Block} from './block.js';

/** The head of a page that is about no single element. */
@customElement('page-head')
export class PageHead extends Block {
  @property() kicker = '';
  @property() headline = '';
  @property() standfirst = '';

  override render() {
    return html`<header class="docs-head">
      <p class="docs-kicker">${this.kicker}</p>
      <h1>${this.headline}</h1>
      <p class="docs-standfirst">${this.standfirst}</p>
    </header>`;
  }
}
