/** Memberships. Lists of members are never complete, so each line says which outlets name the member. */
import {html} from 'lit';
import type {ProfileWords} from '../../locales/profile/words.js';
import type {Membership} from '../../story/file/schema.js';
import type {Scene} from '../scene.js';
import {correctionsTemplate} from './corrections.js';
import {asOfText, dateTemplate} from './dates.js';
import {sourceNames} from './sources.js';
import {joined, mutedLine, nameOfActor, weave} from './text.js';

/** The group, capacity, dates and sources of a membership. An end after the story's "as of" date is not shown. */
export function membershipTemplate(membership: Membership, scene: Scene<ProfileWords>) {
  const {story, words} = scene;
  const {id, group, as, representing, status, asOf, from, to, citations} = membership;
  const end = story.counts(to) ? to : undefined;
  const spell = from || end ? story.date(`${from ?? ''}/${end ?? '..'}`) : undefined;
  return html`<li>
    <p>${nameOfActor(group, scene)}</p>
    ${mutedLine(
      joined(
        [
          as && words.actors.as[as],
          representing && weave(words.memberships.representing, {actor: nameOfActor(representing, scene)}),
          status && words.memberships.status[status],
          dateTemplate(spell, scene),
        ],
        ' · ',
      ),
    )}
    ${mutedLine(
      joined(
        [
          story.counts(asOf) ? asOfText(story.date(asOf), scene) : undefined,
          citations?.length
            ? weave(words.memberships.namedBy, {source: sourceNames(story.citations(citations), scene)})
            : undefined,
        ],
        ' · ',
      ),
    )}
    ${correctionsTemplate(id, scene)}
  </li>`;
}
