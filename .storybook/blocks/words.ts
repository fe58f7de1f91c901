import {html, type TemplateResult} from 'lit';

/** A sentence of the manifest or a guide: what stands between backticks is code. */
export const sentence = (text = ''): TemplateResult =>
  html`${text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part))}`;

/** The cells of a row. */
export const sentences = (texts: readonly string[]): readonly TemplateResult[] => texts.map(text => sentence(text));

/** Paragraphs, apart by empty lines. */
export const paragraphs = (text = ''): readonly TemplateResult[] =>
  text.split(/\n\s*\n/).map(part => html`<p>${sentence(part)}</p>`);

/** A table that scrolls by itself where it is wider than the page, also by keyboard. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult =>
  html`<div class="docs-table" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <thead>
        <tr>
          ${heads.map(head => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map(cell => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
