import {html, nothing} from 'lit';
import type {Stance} from '../../story/file/schema.js';
import type {Cited} from '../../story/story.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {markOf} from '../../ui/templates/positions.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, joined, link, localized, weave} from '../../ui/templates/text.js';
import type {StanceHistory} from './stance-history.js';

/** The outlet, and who claims it: in short, for the evidence has the rest. */
function outletTemplate({source, name, url, accordingTo}: Cited, scene: Scene) {
  const outlet = html`${link(url, localized(name, scene))}<sup data-source=${source.id}></sup>`;
  return accordingTo
    ? html`${weave(scene.words.accordingTo, {source: outlet, actor: localized(accordingTo, scene)})}`
    : outlet;
}

/** One account: what is held, since when, on what condition and basis, by whom it was voiced, who prints it. */
function stanceTemplate(stance: Stance, scene: Scene) {
  const {story, words} = scene;
  const {symbol, labels} = markOf([stance], scene);
  const {id, date, condition, basis, voicedBy, citations} = stance;
  const cited = story.citations(citations);
  const outlets = joined(
    cited.map(({name}) => localized(name, scene)),
    words.comma,
  );
  const voice = story.text(story.get('actors', voicedBy)?.name);
  return html`<li id=${`stance-${id}`}>
    ${joined(
      [
        html`<b>${symbol} ${labels.map(label => localized(label, scene))}</b>`,
        date ? dateTemplate(story.date(date), scene) : words.badge.undated,
        condition ? html`${weave(words.badge.condition, {text: localized(story.text(condition), scene)})}` : nothing,
        // “Reported by” would only repeat the sources.
        basis && basis !== 'reported' ? html`${weave(words.badge[basis], {source: outlets})}` : nothing,
        voice ? html`${weave(words.badge.voicedBy, {actor: localized(voice, scene)})}` : nothing,
        html`${joined(
          cited.map(entry => outletTemplate(entry, scene)),
          words.semicolon,
        )}`,
      ],
      ' · ',
    )}
  </li>`;
}

/** The history in plain HTML: a list for each actor, in order, those without a date last. */
export const fallback: Fallback<StanceHistory> = {
  template(history, scene) {
    const made = history.make(scene);
    if (!made) return undefined;
    const {story, words, lang, dir} = scene;
    const asOf = story.asOf && html`<p>${weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)})}</p>`;
    return html`<section lang=${lang} dir=${dir}>
      ${headingTemplate(history.heading, history.headingLevel)}
      <p>${localized(story.text(made.issue.question), scene)}</p>
      ${asOf} ${made.lanes.length ? nothing : html`<p>${words.badge.none}</p>`}
      ${made.lanes.map(({actor, turns, undated}) => {
        const stances = [...turns, ...undated].flatMap(turn => turn.stances);
        return html`<div role="heading" aria-level=${history.level}>${localized(story.text(actor.name), scene)}</div>
          ${
            stances.length
              ? html`<ol>
                  ${stances.map(stance => stanceTemplate(stance, scene))}
                </ol>`
              : html`<p>${words.badge.none}</p>`
          }`;
      })}
    </section>`;
  },
};
