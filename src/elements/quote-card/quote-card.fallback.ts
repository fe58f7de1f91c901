import {html, nothing} from 'lit';
import {correctionsOf} from '../../story/lookups.js';
import {quotationData} from '../../story/structured-data.js';
import type {Fallback} from '../../ui/fallback.js';
import {quoted} from '../../ui/quotation-marks.js';
import type {Scene} from '../../ui/story-element.js';
import {dateTemplate, inLanguage, joined, localized, richText, sourceNotes, weave} from '../../ui/templates.js';
import {attributionOf} from './attribution.js';
import {printingNotes} from './passage.js';
import {firstDirect, printingsOf, type Passage, type Printing} from './printings.js';
import type {QuoteCard} from './quote-card.js';

const quoteOf = (card: QuoteCard, {story}: Scene) => story.pick('quotes', card.quote);

const marked = ({fragments, lang}: Passage) => fragments.map(text => quoted(text, lang)).join(' ');

/** A printing's words: quoted where they are the speaker's, else as the outlet's report. */
const said = ({form, words}: Printing) => (form === 'indirect' ? words.fragments.join(' ') : marked(words));

function wordsTemplate(printing: Printing) {
  const {form, words, cited} = printing;
  const text = html`<p lang=${words.lang} dir=${words.dir}>${said(printing)}</p>`;
  return form === 'indirect' ? text : html`<blockquote cite=${cited?.url ?? nothing}>${text}</blockquote>`;
}

function otherTemplate(printing: Printing, base: Printing | undefined, scene: Scene) {
  const notes = printingNotes(printing, base === printing ? undefined : base, scene);
  const source = sourceNotes(printing.cited ? [printing.cited] : [], scene);
  return html`<p>${joined([inLanguage(said(printing), printing.words, scene), ...notes, source], ' ')}</p>`;
}

/** The card in plain HTML: every printing of the words, who said them, and all that the card tells of them. */
export const fallback: Fallback<QuoteCard> = {
  template(card, scene) {
    const quote = quoteOf(card, scene);
    if (!quote) return undefined;
    const {story, words} = scene;
    const printings = printingsOf(quote, story);
    const first = printings.find(({cited}) => card.wording && cited?.source.id === card.wording) ?? printings[0]!;
    const {speaker, role, occasion, date, addressedTo} = attributionOf(quote, story);
    const held =
      role &&
      (role.of
        ? weave(words.roleOf, {title: localized(role.title, scene), of: localized(role.of, scene)})
        : [localized(role.title, scene)]);
    const to = addressedTo.length
      ? html`${weave(words.addressedTo, {
          actor: joined(
            addressedTo.map(actor => localized(actor, scene)),
            ', ',
          ),
        })}`
      : nothing;
    const base = firstDirect(printings);
    const others = printings.filter(printing => printing !== first);
    return html`<figure>
      ${wordsTemplate(first)}
      <figcaption>
        <p>
          ${speaker ? html`<b>${localized(speaker, scene)}</b><br />` : nothing}${joined(
            [held ? html`${held}` : nothing, localized(occasion, scene), to, dateTemplate(date, scene)],
            ' · ',
          )}
        </p>
        <p>
          ${joined([...printingNotes(first, base === first ? undefined : base, scene), sourceNotes(first.cited ? [first.cited] : [], scene)], ' ')}
        </p>
        ${printings.map(({original}) =>
          original ? html`<p lang=${original.lang} dir=${original.dir}>${marked(original)}</p>` : nothing,
        )}
        ${others.map(printing => otherTemplate(printing, base, scene))}
        ${quote.verification ? html`<p>${words.verification[quote.verification]}</p>` : nothing}
        ${quote.context ? html`<p>${richText(story.text(quote.context), scene)}</p>` : nothing}
        ${correctionsOf(story, quote.id).map(
          ({date: when, text}) =>
            html`<p>
              ${weave(words.corrected, {date: dateTemplate(story.date(when), scene), text: localized(story.text(text), scene)})}
            </p>`,
        )}
      </figcaption>
    </figure>`;
  },

  anchor(card, scene) {
    const quote = quoteOf(card, scene);
    return quote && `quote-${quote.id}`;
  },

  structuredData(card, scene) {
    const quote = quoteOf(card, scene);
    return quote && quotationData(quote, scene.story);
  },
};
