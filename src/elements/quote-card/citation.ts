/** A quotation as plain text, for the clipboard and the share sheet; loaded when the reader points at or focuses a button. */
import {render} from 'lit';
import type {QuoteCardWords} from '../../locales/quote-card/words.js';
import type {Quote} from '../../story/file/schema.js';
import {share, type Sharing} from '../../ui/controls/share.js';
import {marksOf} from '../../ui/language/quotation-marks.js';
import {type Fragment} from '../../ui/templates/text.js';
import {attributionLine} from './attribution-line.js';
import {creditOf, printingNotes} from './passage.js';
import type {Printing} from './printings.js';
import type {Scene} from '../../ui/scene.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {attributionOf} from '../../story/lookups/quotes.js';

/** A template as plain text. */
function renderedText(fragment: Fragment): string {
  const place = document.createElement('div');
  render(fragment, place);
  return place.textContent.replace(/\s+/g, ' ').trim();
}

/** The wording of one outlet, the attribution, and notes with the source, a line each. */
export function citationText(quote: Quote, printing: Printing, scene: Scene<QuoteCardWords>): string {
  const {form, words, runs, cited} = printing;
  const [open, close] = form === 'indirect' ? ['', ''] : marksOf(words.lang);
  const quoted = runs.map(pieces => open + pieces.map(({text}) => text).join('') + close).join(' ');
  const attribution = attributionOf(quote, scene.story);
  const by = [attribution.speaker?.text, renderedText(attributionLine(attribution, scene))].filter(Boolean).join(', ');
  const {verification} = quote;
  const doubt =
    verification === 'differs' || verification === 'disputed' ? `${scene.words.verification[verification]}.` : '';
  // No base printing, so that no note refers to underlined words, which plain text does not have.
  const notes: readonly Fragment[] = [creditOf(printing, scene), ...printingNotes(printing, undefined, scene)];
  const source = renderedText(sourceNotes(cited ? [cited] : [], scene));
  return [quoted, by && `— ${by}`, [doubt, ...notes.map(renderedText), source].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n');
}

/** Performs the action of a button for the wording that the reader has chosen. */
export function performAction(
  card: HTMLElement,
  button: HTMLButtonElement,
  quote: Quote,
  printings: readonly Printing[],
  scene: Scene<QuoteCardWords>,
) {
  const chosen = [...card.shadowRoot!.querySelectorAll('input')].findIndex(({checked}) => checked);
  const text = citationText(quote, printings[Math.max(chosen, 0)]!, scene);
  const status = button.parentElement!.lastElementChild as HTMLElement;
  void share(card, button.value as Sharing, {kind: 'quote', id: quote.id, text}, scene.words.share, status);
}
