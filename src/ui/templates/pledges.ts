/** What an actor pledged in a story; fetched for actors who did. */
import {html, nothing} from 'lit';
import type {Pledge} from '../../story/file/schema.js';
import {amountTemplate} from './amounts.js';
import {correctionsTemplate, sourceNames} from './lines.js';
import type {Scene} from '../base/story-element.js';
import {dateTemplate, joined, localized, weave, type Fragment} from './text.js';

type Step = NonNullable<Pledge['steps']>[number];

/** How it stood when, and who says so: also who claims it for those who pledged. */
const stepTemplate = (step: Step, scene: Scene) => {
  const {story, words} = scene;
  return html`<p class="muted">
    ${joined(
      [
        words.actor.steps[step.status],
        step.amount && amountTemplate(step.amount, scene),
        dateTemplate(story.date(step.date), scene),
        sourceNames(step.citations, scene),
      ],
      ' · ',
    )}
  </p>`;
};

/** One pledge in neutral words: what, to whom, on what terms, and each step up to the view's date. */
export function pledgeTemplate({id, what, to, condition, inReturnFor, steps = []}: Pledge, scene: Scene): Fragment {
  const {story, words} = scene;
  const names = to?.map(actor => localized(story.text(story.get('actors', actor)?.name), scene));
  const line = (pattern: string, key: string, content: Fragment | undefined) =>
    content && content !== nothing ? html`<p class="muted">${weave(pattern, {[key]: content})}</p>` : nothing;
  return html`<li>
    <p>${localized(story.text(what), scene)}</p>
    ${steps.filter(({date}) => story.counts(date)).map(step => stepTemplate(step, scene))}
    ${line(words.actor.to, 'actors', names && joined(names, words.comma))}
    ${line(words.badge.condition, 'text', localized(story.text(condition), scene))}
    ${line(words.actor.inReturn, 'text', localized(story.text(inReturnFor), scene))} ${correctionsTemplate(id, scene)}
  </li>`;
}
