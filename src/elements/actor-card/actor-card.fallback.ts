import {html} from 'lit';
import {actorData} from '../../story/structured-data.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {positionTemplate} from '../../ui/templates/positions.js';
import {profileTemplate} from '../../ui/templates/profile.js';
import {localized} from '../../ui/templates/text.js';
import type {ActorCard} from './actor-card.js';

/** The card's own markup, with positions as plain words in place of buttons. */
export const fallback: Fallback<ActorCard> = {
  template(card, {actor}, scene) {
    const {story, lang, dir} = scene;
    return html`${headingTemplate(card.heading, card.headingLevel)}
      <section lang=${lang} dir=${dir}>
        ${profileTemplate(
          actor,
          {
            name: html`<p><b>${localized(story.text(actor.name), scene)}</b></p>`,
            leads: card.leads(scene),
            position: ({current}) => html`<b>${positionTemplate(current, scene)}</b>`,
          },
          scene,
        )}
      </section>`;
  },

  structuredData: ({actor}, {story}) => actorData(actor, story),
};
