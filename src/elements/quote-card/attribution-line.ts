import {nothing} from 'lit';
import type {QuoteCardWords} from '../../locales/quote-card/words.js';
import {joined, localized, roleText, weave, type Fragment} from '../../ui/templates/text.js';
import type {Scene} from '../../ui/scene.js';
import {dateTemplate} from '../../ui/templates/dates.js';
import type {Attribution} from '../../story/lookups/quotes.js';

/** Role, occasion, addressees and date; a compact line has role and date only. */
export function attributionLine(attribution: Attribution, scene: Scene<QuoteCardWords>, compact = false): Fragment {
  const {role, occasion, addressedTo, date} = attribution;
  const {words} = scene;
  const held = role && roleText(role, scene);
  const names = addressedTo.map(actor => localized(actor, scene));
  const to = names.length
    ? weave(words.quotations.addressedTo, {actor: joined(names, words.punctuation.comma)})
    : nothing;
  const when = dateTemplate(date, scene);
  return joined(compact ? [held, when] : [held, localized(occasion, scene), to, when], '\u00a0· ');
}
