import {html, nothing} from 'lit';
import type {QuoteCardWords} from '../../locales/quote-card/words.js';
import {attributionOf} from '../../story/lookups/quotes.js';
import {quotationData} from '../../story/structured-data.js';
import type {WordRun} from '../../story/values/wordings.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import {marksOf} from '../../ui/language/quotation-marks.js';
import type {Scene} from '../../ui/scene.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {richText} from '../../ui/templates/rich-text.js';
import {sourceNotes} from '../../ui/templates/sources.js';
import {inLanguage, joined, localized, plainLine, type Fragment} from '../../ui/templates/text.js';
import {attributionLine} from './attribution-line.js';
import {creditOf, printingNotes} from './passage.js';
import {firstDirect, printingsOf, type Printing} from './printings.js';
import type {QuoteCard} from './quote-card.js';

const plainRun = ({text, differs}: WordRun) => (differs ? html`<u>${text}</u>` : html`${text}`);

/** The fragments of a printing, in quotation marks unless it is indirect speech. */
function quotedText({form, words, runs}: Printing) {
  const [open, close] = form === 'indirect' ? ['', ''] : marksOf(words.lang);
  return runs.map((pieces, i) => html`${i ? ' ' : ''}${open}${pieces.map(plainRun)}${close}`);
}

function wordsTemplate(printing: Printing) {
  const {form, words, cited} = printing;
  const text = html`<p lang=${words.lang} dir=${words.dir}>${quotedText(printing)}</p>`;
  return form === 'indirect' ? text : html`<blockquote cite=${cited?.url ?? nothing}>${text}</blockquote>`;
}

/** The quotation in its original language, if the printing is a translation. */
function plainOriginal({original}: Printing) {
  if (!original) return nothing;
  const {lang, dir, fragments} = original;
  const [open, close] = marksOf(lang);
  return html`<p lang=${lang} dir=${dir}>${fragments.map(text => open + text + close).join(' ')}</p>`;
}

/** The notes on a printing and its source. @param words the printing's words, unless they are shown above */
function sourceLine(printing: Printing, base: Printing | undefined, words: Fragment, scene: Scene<QuoteCardWords>) {
  const notes: readonly Fragment[] = [creditOf(printing, scene), ...printingNotes(printing, base, scene)];
  const source = sourceNotes(printing.cited ? [printing.cited] : [], scene);
  const line = joined([words, ...notes, source], ' ');
  return html`${plainLine(line)}${plainOriginal(printing)}`;
}

/** The card in plain HTML: every printing of the quotation, its attribution, and everything else on the card. */
export const fallback: Fallback<QuoteCard> = {
  template(card, {quote}, scene) {
    const {story, words} = scene;
    const printings = printingsOf(quote, story);
    const first = printings.find(({cited}) => card.wording && cited?.source.id === card.wording) ?? printings[0]!;
    const who = attributionOf(quote, story);
    const {speaker} = who;
    const base = firstDirect(printings);
    const others = printings.filter(printing => printing !== first);
    const attribution = attributionLine(who, scene);
    return html`${headingTemplate(card.heading, card.headingLevel)}<figure lang=${scene.lang} dir=${scene.dir}>
      ${wordsTemplate(first)}
      <figcaption>
        ${
          speaker || attribution !== nothing
            ? html`<p>${speaker ? html`<b>${localized(speaker, scene)}</b><br />` : nothing}${attribution}</p>`
            : nothing
        }
        ${sourceLine(first, base, nothing, scene)}
        ${others.map(printing => sourceLine(printing, base, inLanguage(quotedText(printing), printing.words, scene), scene))}
        ${quote.verification ? html`<p>${words.verification[quote.verification]}</p>` : nothing}
        ${quote.context ? html`<p>${richText(story.text(quote.context), scene)}</p>` : nothing}
        ${correctionsTemplate(quote.id, scene, plainLine)}
      </figcaption>
    </figure>`;
  },

  structuredData: ({quote}, {story}) => quotationData(quote, story),
};
