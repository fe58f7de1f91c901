import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {contrast, needed, ratioText, toHex} from './contrast.js';
import {choice, colourField, fontField, lengthField, textField, type Field} from './fields.js';
import {decode, encode} from './link.js';
import type {Specimen} from './specimens.js';
import {DEFAULT, themeNames, themeOf, themeTitle} from './themes.js';
import {paired, same, SCHEMES, schemesOf, themeCss, type Scheme, type Token} from './tokens.js';
import {colourFault, ColourProbe, faultOf} from './values.js';

const GROUPS: readonly (readonly [title: string, kinds: readonly Token['kind'][]])[] = [
  ['Colour', ['colour']],
  ['Size and space', ['length']],
  ['Type', ['font', 'text']],
];

/** What a field holds while it is not a value: as typed, and once it has been left, why it will not do. */
interface Draft {
  readonly text: string;
  readonly fault: string | undefined;
}

/**
 * The designer's desk: every token is edited, specimens show it at once in both schemes, the CSS can be copied.
 * For Storybook only. In the page's own tree, so that specimens stand as in an article and the CSS can be selected.
 *
 * @fires theme-change - `detail`: the state, to be given back as `state`.
 */
export class ThemeDesk extends LitElement {
  @property({attribute: false}) tokens: readonly Token[] = [];
  @property({attribute: false}) specimens: readonly Specimen[] = [];
  /** A theme and what was changed in it, in characters that an address may hold. */
  @property() state = '';

  @state() private start = DEFAULT;
  @state() private edits: ReadonlyMap<string, string> = new Map();
  @state() private drafts: ReadonlyMap<string, Draft> = new Map();
  @state() private shown = 'both';
  @state() private said = '';
  @state() private refused: readonly string[] = [];

  readonly #probe = new ColourProbe();
  /** The state that this element told last; any other comes from outside. */
  #told = '';
  #telling: ReturnType<typeof setTimeout> | undefined;

  get #values() {
    const values = new Map(this.tokens.map(({name, initial}) => [name, initial]));
    return new Map([...values, ...themeOf(this.start).values, ...this.edits]);
  }

  get #css() {
    return themeCss(this.tokens, this.#values, themeOf(this.start).rest);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#probe.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#probe.disconnect();
    clearTimeout(this.#telling);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('state') || this.state === this.#told) return;
    this.#told = this.state;
    const {start, edits, refused} = decode(this.state, this.tokens);
    this.start = start;
    this.edits = edits;
    this.refused = refused;
    this.drafts = new Map();
  }

  protected override updated() {
    for (const panel of this.querySelectorAll<HTMLElement>('.desk-panel')) {
      for (const {name} of this.tokens) {
        const value = this.edits.get(name);
        if (value === undefined) panel.style.removeProperty(name);
        else panel.style.setProperty(name, value);
      }
    }
  }

  protected override render() {
    if (!this.tokens.length) return html`<p>The tokens come from the built manifest: run the build first.</p>`;
    return html`
      <header class="desk-head">
        <h1>Theme</h1>
        <p>
          Every token of every element, tried out live. Start from a theme, change what you like, copy the CSS. The
          address of this page keeps your changes: send it to a colleague.
        </p>
        <div class="desk-choices">
          ${choice(
            'Start from',
            themeNames.map(name => [name, themeTitle(name)]),
            this.start,
            name => {
              this.start = name;
              this.#tell();
            },
          )}
          ${choice(
            'Show',
            [
              ['both', 'Both'],
              ['light', 'Light'],
              ['dark', 'Dark'],
            ],
            this.shown,
            shown => (this.shown = shown),
          )}
        </div>
        ${this.refused.length ? html`<p class="desk-fault" role="alert">Left out: ${this.refused.join(' ')}</p>` : nothing}
      </header>
      <div class="desk">
        ${this.#renderSpecimens()}
        <div class="desk-tools">
          ${GROUPS.map(([title, kinds]) =>
            this.#renderGroup(
              title,
              this.tokens.filter(({kind}) => kinds.includes(kind)),
            ),
          )}
          ${this.#renderCss()}
        </div>
      </div>
    `;
  }

  #renderSpecimens() {
    return html`<section class="desk-specimens" aria-label="Specimens" tabindex="0">
      ${SCHEMES.filter(scheme => this.shown === 'both' || this.shown === scheme).map(
        scheme => html`<div class="desk-panel" data-scheme=${scheme} data-publication=${this.start}>
          <h2 class="desk-kicker">${themeTitle(scheme)}</h2>
          ${this.specimens.map(
            specimen => html`<div class="desk-specimen">
              ${guard([specimen, scheme], () => specimen.render(scheme))}
              <p class="desk-caption">${specimen.tag}: ${specimen.state}</p>
            </div>`,
          )}
        </div>`,
      )}
    </section>`;
  }

  #renderGroup(title: string, tokens: readonly Token[]) {
    if (!tokens.length) return nothing;
    return html`<section class="desk-group">
      <h2>${title}</h2>
      ${title === 'Colour' ? this.#renderContrast() : nothing} ${tokens.map(token => this.#renderToken(token))}
    </section>`;
  }

  #renderContrast() {
    const low = this.tokens
      .flatMap(({name}) => SCHEMES.map(scheme => ({name, scheme, ratio: this.#ratio(name, scheme)})))
      .filter(({name, ratio}) => ratio < needed(name));
    return html`<div class="desk-contrast" role="status">
      ${
        low.length
          ? html`<p>Too little contrast with the paper:</p>
              <ul>
                ${low.map(
                  ({name, scheme, ratio}) =>
                    html`<li>${name}, ${scheme}: ${ratioText(ratio)}:1, needs ${needed(name)}:1</li>`,
                )}
              </ul>`
          : html`<p>Contrast holds: text at 4.5:1 or more on the paper, marks at 3:1, in both schemes.</p>`
      }
    </div>`;
  }

  #renderToken(token: Token) {
    const {name, kind, uses} = token;
    const edited = this.edits.has(name);
    return html`<fieldset class="desk-token" data-kind=${kind} data-token=${name}>
      <legend>${name}</legend>
      <button type="button" class="desk-reset" ?hidden=${!edited} @click=${() => this.#reset(token)}>
        Reset<span class="desk-unseen"> ${name}</span>
      </button>
      <p class="desk-use">
        ${uses.length === 1 ? uses[0]!.text : uses.map(({text, tags}) => html`<span>${tags.join(', ')}: ${text} </span>`)}
      </p>
      ${kind === 'colour' ? SCHEMES.map(scheme => this.#renderColour(token, scheme)) : this.#renderValue(token)}
    </fieldset>`;
  }

  #renderColour(token: Token, scheme: Scheme) {
    const {name} = token;
    const key = `${name} ${scheme}`;
    const need = needed(name);
    const ratio = this.#ratio(name, scheme);
    const low = ratio < need;
    return colourField({
      ...this.#field(key, schemesOf(this.#values.get(name)!)[scheme], text => this.#setColour(token, scheme, text)),
      caption: themeTitle(scheme),
      hex: toHex(this.#colour(name, scheme)),
      note: need ? html`<span class=${low ? 'desk-low' : ''}>${low ? '▲ ' : ''}${ratioText(ratio)}:1</span>` : nothing,
    });
  }

  #renderValue(token: Token) {
    const {name, kind, initial} = token;
    const field = this.#field(name, this.#values.get(name)!, text => this.#set(token, text));
    if (kind === 'length') return lengthField(field, initial);
    return kind === 'font' ? fontField(field) : textField(field);
  }

  #renderCss() {
    const count = this.edits.size;
    return html`<section class="desk-group">
      <h2>CSS</h2>
      <pre class="desk-css">${this.#css}</pre>
      <div class="desk-buttons">
        <button type="button" class="desk-copy" @click=${() => this.#copy()}>Copy CSS</button>
        <button type="button" class="desk-reset-all" ?disabled=${!count} @click=${() => this.#resetAll()}>
          ${count ? `Reset ${count} ${count === 1 ? 'change' : 'changes'}` : 'No changes'}
        </button>
      </div>
      <p class="desk-said" role="status">${this.said}</p>
    </section>`;
  }

  /** A field's text and what is wrong with it; `set` says why a text will not do. */
  #field(key: string, value: string, set: (text: string) => string | undefined): Field {
    const draft = this.drafts.get(key);
    return {
      key,
      value: draft?.text ?? value,
      kept: value,
      fault: draft?.fault && `${draft.fault} It stays ${value}.`,
      // What is still being typed is not blamed: only what is left like that.
      type: text => this.#draft(key, set(text) === undefined ? undefined : {text, fault: undefined}),
      leave: text => {
        const fault = set(text);
        this.#draft(key, fault === undefined ? undefined : {text, fault});
      },
    };
  }

  #draft(key: string, draft: Draft | undefined) {
    const drafts = new Map(this.drafts);
    if (draft) drafts.set(key, draft);
    else drafts.delete(key);
    this.drafts = drafts;
  }

  #set(token: Token, text: string): string | undefined {
    const fault = faultOf(token, text.trim());
    if (fault) return fault;
    const edits = new Map(this.edits);
    const base = themeOf(this.start).values.get(token.name) ?? token.initial;
    if (same(base, text)) edits.delete(token.name);
    else edits.set(token.name, text.trim());
    this.edits = edits;
    this.#tell();
    return undefined;
  }

  #setColour(token: Token, scheme: Scheme, text: string): string | undefined {
    const now = schemesOf(this.#values.get(token.name)!);
    if (same(now[scheme], text)) return undefined;
    const fault = colourFault(text);
    if (fault) return fault;
    // What is inherited cannot stand beside a colour of its own.
    const fixed = (side: Scheme) => (now[side] === 'inherit' ? toHex(this.#colour(token.name, side)) : now[side]);
    return this.#set(token, paired({light: fixed('light'), dark: fixed('dark'), [scheme]: text.trim()}));
  }

  #colour(name: string, scheme: Scheme) {
    return this.#probe.read(this.#values.get(name)!, scheme);
  }

  #ratio(name: string, scheme: Scheme) {
    if (!needed(name) || this.tokens.find(token => token.name === name)?.kind !== 'colour') return Infinity;
    const paper = this.#probe.read(this.#values.get('--story-paper') ?? '#fff', scheme);
    return contrast(this.#probe.read(this.#values.get(name)!, scheme, paper), paper);
  }

  #reset({name}: Token) {
    this.edits = new Map([...this.edits].filter(([edited]) => edited !== name));
    this.drafts = new Map([...this.drafts].filter(([key]) => key.split(' ')[0] !== name));
    this.said = `${name} is reset.`;
    this.#tell();
    // The button goes, so the focus goes on to what it reset.
    this.querySelector<HTMLElement>(`[data-token="${name}"] input`)?.focus();
  }

  #resetAll() {
    this.edits = new Map();
    this.drafts = new Map();
    this.refused = [];
    this.said = 'All changes are reset.';
    this.#tell();
    this.querySelector<HTMLElement>('.desk-copy')?.focus();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.said = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(this.querySelector('.desk-css')!);
      this.said = 'The browser does not let this page copy. The CSS is selected: copy it with Ctrl+C or ⌘C.';
    }
  }

  /** Tells the state when the hand rests: a slider gives a value for every step. */
  #tell() {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#told = encode(this.start, this.edits);
      this.dispatchEvent(new CustomEvent('theme-change', {detail: this.#told}));
    }, 250);
  }
}
