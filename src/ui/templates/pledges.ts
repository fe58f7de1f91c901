/** An actor's pledges; loaded for actors who have some. */
import {html} from 'lit';
import type {ProfileWords} from '../../locales/profile/words.js';
import type {Pledge} from '../../story/file/schema.js';
import {pledgeSteps} from '../../story/lookups/pledges.js';
import type {Scene} from '../scene.js';
import {amountTemplate} from './amounts.js';
import {correctionsTemplate} from './corrections.js';
import {dateTemplate} from './dates.js';
import {sourceNames} from './sources.js';
import {joined, localized, mutedLine, nameOfActor, weave, type Fragment} from './text.js';

type Step = NonNullable<Pledge['steps']>[number];

/** A step's status, amount and date, and its sources, which name anyone who claims it on behalf of the pledgers. */
const stepTemplate = (step: Step, scene: Scene<ProfileWords>) => {
  const {story, words} = scene;
  return mutedLine(
    joined(
      [
        words.pledges.steps[step.status],
        step.amount && amountTemplate(step.amount, scene),
        dateTemplate(story.date(step.date), scene),
        sourceNames(story.citations(step.citations), scene),
      ],
      ' · ',
    ),
  );
};

/** One pledge in neutral words: what, to whom, on what terms, and its steps up to the story's "as of" date. */
export function pledgeTemplate(pledge: Pledge, scene: Scene<ProfileWords>): Fragment {
  const {story, words} = scene;
  const {id, what, to = [], condition, inReturnFor} = pledge;
  const names = to.map(actor => nameOfActor(actor, scene));
  return html`<li>
    <p>${localized(story.text(what), scene)}</p>
    ${pledgeSteps(pledge, story).map(step => stepTemplate(step, scene))}
    ${mutedLine(names.length ? weave(words.pledges.to, {actors: joined(names, words.punctuation.comma)}) : undefined)}
    ${mutedLine(condition && weave(words.positions.condition, {text: localized(story.text(condition), scene)}))}
    ${mutedLine(inReturnFor && weave(words.pledges.inReturn, {text: localized(story.text(inReturnFor), scene)}))}
    ${correctionsTemplate(id, scene)}
  </li>`;
}
