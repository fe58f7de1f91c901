import {LitElement, type TemplateResult} from 'lit';

/** A part of a page of the docs: in the page's own tree, so that `docs.css` and the page's outline hold for it. */
export abstract class Block extends LitElement {
  protected override createRenderRoot() {
    return this;
  }

  abstract override render(): TemplateResult;
}
