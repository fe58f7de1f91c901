/** A quotation as plain text, for the clipboard and the share sheet; loaded when the reader reaches for a button. */
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
function plain(fragment: Fragment): string {
  const place = document.createElement('div');
  render(fragment, place);
  return place.textContent.replace(/\s+/g, ' ').trim();
}

/** The words as this outlet printed them, who said them and who says so: a line each. */
export function citation(quote: Quote, printing: Printing, scene: Scene<QuoteCardWords>): string {
  const {form, words, runs, cited} = printing;
  const [open, close] = form === 'indirect' ? ['', ''] : marksOf(words.lang);
  const said = runs.map(pieces => open + pieces.map(({text}) => text).join('') + close).join(' ');
  const attribution = attributionOf(quote, scene.story);
  const by = [attribution.speaker?.text, plain(attributionLine(attribution, scene))].filter(Boolean).join(', ');
  const {verification} = quote;
  const doubt =
    verification === 'differs' || verification === 'disputed' ? `${scene.words.verification[verification]}.` : '';
  // Without a first printing to compare with there is no word of underlined words: plain text has none.
  const notes: readonly Fragment[] = [creditOf(printing, scene), ...printingNotes(printing, undefined, scene)];
  const source = plain(sourceNotes(cited ? [cited] : [], scene));
  return [said, by && `— ${by}`, [doubt, ...notes.map(plain), source].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n');
}

/** What a button of the card does, for the wording that the reader has chosen. */
export function take(
  card: HTMLElement,
  button: HTMLButtonElement,
  quote: Quote,
  printings: readonly Printing[],
  scene: Scene<QuoteCardWords>,
) {
  const chosen = [...card.shadowRoot!.querySelectorAll('input')].findIndex(({checked}) => checked);
  const text = citation(quote, printings[Math.max(chosen, 0)]!, scene);
  const status = button.parentElement!.lastElementChild as HTMLElement;
  void share(card, button.value as Sharing, {kind: 'quote', id: quote.id, text}, scene.words.share, status);
}
