import {html, nothing} from 'lit';
import type {StanceHistoryWords} from '../../locales/stance-history/words.js';
import type {Stance} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import type {Scene} from '../../ui/scene.js';
import {asOfText, dateTemplate} from '../../ui/templates/dates.js';
import {headingTemplate, levelBelow} from '../../ui/templates/heading.js';
import {markOf} from '../../ui/templates/positions.js';
import {outletNames, outletTemplate} from '../../ui/templates/sources.js';
import {joined, localized, nameOfActor, plainLine, weave} from '../../ui/templates/text.js';
import type {StanceHistory} from './stance-history.js';

/** One account of a position: its label, date, condition, basis, voice and sources. */
function stanceItem(stance: Stance, scene: Scene<StanceHistoryWords>) {
  const {story, words} = scene;
  const {symbol, labels} = markOf([stance], scene);
  const {id, date, condition, basis, voicedBy, citations} = stance;
  const cited = story.citations(citations);
  return html`<li id=${fragmentOf('stance', id)}>
    ${joined(
      [
        html`<b>${symbol} ${labels.map(label => localized(label, scene))}</b>`,
        date ? dateTemplate(story.date(date), scene) : words.dates.undated,
        condition
          ? html`${weave(words.positions.condition, {text: localized(story.text(condition), scene)})}`
          : nothing,
        // “Reported by” would only repeat the sources.
        basis && basis !== 'reported'
          ? html`${weave(words.positions.basis[basis], {source: outletNames(citations, scene)})}`
          : nothing,
        voicedBy ? html`${weave(words.positions.voicedBy, {actor: nameOfActor(voicedBy, scene)})}` : nothing,
        html`${joined(
          cited.map(entry => outletTemplate(entry, scene)),
          words.punctuation.semicolon,
        )}`,
      ],
      ' · ',
    )}
  </li>`;
}

/** The history in plain HTML: a list per actor, in order, with undated positions last. */
export const fallback: Fallback<StanceHistory> = {
  template(history, {issue, lanes}, scene) {
    const {story, words, lang, dir} = scene;
    return html`<section lang=${lang} dir=${dir}>
      ${headingTemplate(history.heading, history.headingLevel)}
      <p>${localized(story.text(issue.question), scene)}</p>
      ${plainLine(asOfText(story.asOf, scene))} ${lanes.length ? nothing : html`<p>${words.positions.none}</p>`}
      ${lanes.map(({actor, turns, undated}) => {
        const stances = [...turns, ...undated].flatMap(turn => turn.stances);
        return html`<div role="heading" aria-level=${levelBelow(history)}>${localized(story.text(actor.name), scene)}</div>
          ${
            stances.length
              ? html`<ol>
                  ${stances.map(stance => stanceItem(stance, scene))}
                </ol>`
              : html`<p>${words.positions.none}</p>`
          }`;
      })}
    </section>`;
  },
};
