import {html, nothing} from 'lit';
import {StorySelectEvent} from '../../data/events.js';
import words, {type QuoteCardWords} from '../../locales/quote-card/words.js';
import {quoteCard, type QuoteSelection} from '../../selections/quote-card.js';
import type {Quote} from '../../story/file/schema.js';
import {attributionOf} from '../../story/lookups/quotes.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {DeepLink} from '../../ui/controls/deep-link.js';
import type {Sharing} from '../../ui/controls/share.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/scene.js';
import {tokens} from '../../ui/styles/tokens.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {richText, richTextPart} from '../../ui/templates/rich-text.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {joined, localized, type Fragment} from '../../ui/templates/text.js';
import {attributionLine} from './attribution-line.js';
import {passageTemplate, printingNotes, translation} from './passage.js';
import {comparisonPart, firstDirect, isTranslated, printingsOf, type Printing} from './printings.js';
import {styles} from './quote-card.styles.js';
import {switchStyles} from './switch.styles.js';

/** Symbols that fonts do not compose from two glyphs, unlike `≠`, which falls back to a struck-through `=`. */
const SYMBOLS = {primary: '●', reported: '◐', differs: '↔', disputed: '!'} as const;

const sharing = new Lazy(() => import('./citation.js'));

/**
 * One attributed statement: what was said, by whom, when, where, and as printed by which outlets.
 *
 * The quotation is the one that `quote` names in the element's story. Until it is loaded, or if that fails, the card
 * shows its own content, so the article reads well without scripts.
 *
 * @summary Shows one attributed statement, with its sources and their wordings.
 * @slot - The fallback, shown while there is no quotation.
 * @csspart card - The whole figure.
 * @csspart words - The quotation in one outlet's wording.
 * @csspart attribution - Speaker, role, occasion and date.
 * @csspart speaker - The speaker's name.
 * @csspart switch - The radio buttons that switch between outlets.
 * @csspart sources - The line that names the source.
 * @csspart background - The newsroom's background to the quotation.
 * @csspart actions - The buttons that copy and share the quotation.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop --story-accent - The rule beside the words, the underline of differing words, and the focus outline.
 * @cssprop --story-paper - The page's background, used for text on a dark fill.
 * @cssprop --story-font-ui - A second font, for all but the words.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has no such quotation.
 * @fires {StorySelectEvent} story-select - The reader chose a wording, or opened or closed the background.
 * @fires {StoryShareEvent} story-share - The reader copied the link or the quotation, or shared it.
 */
@element('quote-card')
export class QuoteCard extends StoryElement<QuoteSelection, QuoteCardWords> {
  static override readonly collection = 'quotes';
  static override readonly selector = quoteCard;
  static override readonly words = words;
  static override readonly styles = [tokens, styles, switchStyles];

  /** The `id` of the quotation to show; may be omitted if the story has only one. */
  @property() quote = '';

  /** The `id` of the source whose wording is selected at first. */
  @property() wording = '';

  /** Shows only the words, the speaker and the source. */
  @property({type: Boolean, reflect: true}) compact = false;

  /** A heading above the card. */
  @property() heading = '';

  /** The level of the heading, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  constructor() {
    super();
    new DeepLink(this);
  }

  protected override parts(selection?: QuoteSelection) {
    return [selection && isTranslated(selection.quote) && translation];
  }

  protected override lateParts({quote}: QuoteSelection, {story}: Scene<QuoteCardWords>) {
    return [comparisonPart(quote), richTextPart(story.text(quote.context))];
  }

  protected renderStory({quote, fragment}: QuoteSelection, scene: Scene<QuoteCardWords>) {
    const printings = printingsOf(quote, scene.story);
    const chosen = Math.max(
      printings.findIndex(({cited}) => this.wording && cited?.source.id === this.wording),
      0,
    );
    return html`
      ${headingTemplate(this.heading, this.headingLevel)}
      <figure part="card" id=${fragment!} lang=${scene.lang} dir=${scene.dir}>
        ${this.#renderPrintings(quote, printings, chosen, scene)}
        ${this.#renderMore(quote, printings, scene)}
      </figure>
    `;
  }

  #renderPrintings(quote: Quote, printings: readonly Printing[], chosen: number, scene: Scene<QuoteCardWords>) {
    return html`
      <div class="versions words">${printings.map(printing => passageTemplate(printing, scene))}</div>
      <figcaption>
        ${this.#renderAttribution(quote, scene)}
        ${printings.length > 1 ? this.#renderSwitch(quote, printings, chosen, scene) : nothing}
        ${this.#renderSources(quote, printings, scene)}
      </figcaption>
    `;
  }

  #renderAttribution(quote: Quote, scene: Scene<QuoteCardWords>) {
    const attribution = attributionOf(quote, scene.story);
    const {speaker, portrait} = attribution;
    return html`<div class="by" part="attribution">
      ${
        portrait && !this.compact ? html`<img src=${portrait} alt="" width="40" height="40" loading="lazy" />` : nothing
      }
      <div>
        ${speaker ? html`<strong part="speaker">${localized(speaker, scene)}</strong>` : nothing}
        <div class="muted">${attributionLine(attribution, scene, this.compact)}</div>
      </div>
    </div>`;
  }

  /** Plain radio buttons, switched by the style sheet alone, so that they work before hydration and without scripts. */
  #renderSwitch(quote: Quote, printings: readonly Printing[], chosen: number, scene: Scene<QuoteCardWords>) {
    return html`<fieldset class="switch" part="switch" @input=${() => this.#select(quote, true)}>
      <legend class="muted">${scene.words.quotations.printedBy}</legend>
      ${printings.map(
        ({cited}, i) =>
          html`<label
            ><input type="radio" name="wording" ?checked=${i === chosen} /><span
              >${cited ? localized(cited.name, scene) : i + 1}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #renderSources(quote: Quote, printings: readonly Printing[], scene: Scene<QuoteCardWords>) {
    const base = firstDirect(printings);
    const checked = this.#renderVerification(quote, scene);
    return html`<div class="versions sources" part="sources">
      ${printings.map(printing => {
        const source = sourceNotes(printing.cited ? [printing.cited] : [], scene);
        const line = joined([...printingNotes(printing, base, scene), source], ' ');
        return html`<div class="muted">${joined([checked, line], ' · ')}</div>`;
      })}
    </div>`;
  }

  /** A compact card shows only what readers have to know: that accounts differ, or that the quotation is disputed. */
  #renderVerification({verification}: Quote, {words}: Scene<QuoteCardWords>): Fragment {
    if (!verification || (this.compact && verification !== 'differs' && verification !== 'disputed')) return nothing;
    return html`<span class="verification" data-verification=${verification}
      ><span aria-hidden="true">${SYMBOLS[verification]}</span> ${words.verification[verification]}</span
    >`;
  }

  #renderMore(quote: Quote, printings: readonly Printing[], scene: Scene<QuoteCardWords>): Fragment {
    const {story, words} = scene;
    const background =
      quote.context && !this.compact
        ? html`<details
            part="background"
            @toggle=${({currentTarget}: Event) => this.#select(quote, (currentTarget as HTMLDetailsElement).open)}
          >
            <summary class="muted">${words.quotations.background}</summary>
            <p>${richText(story.text(quote.context), scene)}</p>
          </details>`
        : nothing;
    return html`<div class="more">
      ${background}
      ${this.compact ? nothing : this.#renderActions(quote, printings, scene)}
      ${correctionsTemplate(quote.id, scene)}
    </div>`;
  }

  /** The share button is added only after hydration: a server cannot know whether `navigator.share` exists. */
  #renderActions(quote: Quote, printings: readonly Printing[], scene: Scene<QuoteCardWords>) {
    const {share} = scene.words;
    const fetchSoon = () => sharing.load();
    const act = async (event: Event) => {
      const button = event.currentTarget as HTMLButtonElement;
      if (await sharing.load()) sharing.module!.performAction(this, button, quote, printings, scene);
      else button.parentElement!.lastElementChild!.textContent = share.failed;
    };
    const button = (value: Sharing) => html`<button value=${value} @click=${act}>${share[value]}</button>`;
    return html`<div class="actions muted" part="actions" @pointerover=${fetchSoon} @focusin=${fetchSoon}>
      ${button('link')}${button('words')}${this.live && 'share' in navigator ? button('send') : nothing}
      <span role="status"></span>
    </div>`;
  }

  #select(quote: Quote, open: boolean) {
    const event = new StorySelectEvent('quote', quote.id, open);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quote-card': QuoteCard;
  }
}
