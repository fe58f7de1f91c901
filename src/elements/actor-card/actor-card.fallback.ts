import {html} from 'lit';
import {actorData} from '../../story/structured-data.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {positionTemplate} from '../../ui/templates/lines.js';
import {profileTemplate} from '../../ui/templates/profile.js';
import {localized} from '../../ui/templates/text.js';
import type {ActorCard} from './actor-card.js';

/** The card's own markup, positions as plain words: it needs no more. */
export const fallback: Fallback<ActorCard> = {
  template(card, scene) {
    const {story, lang, dir} = scene;
    const actor = story.pick('actors', card.actor);
    if (!actor) return undefined;
    const telling = {
      name: html`<p><b>${localized(story.text(actor.name), scene)}</b></p>`,
      quoteAt: (id: string) => (card.quotes?.has(id) ? `#quote-${id}` : undefined),
      position: ({current}: Parameters<Parameters<typeof profileTemplate>[1]['position']>[0]) =>
        html`<b>${positionTemplate(current, scene)}</b>`,
    };
    return html`${headingTemplate(card.heading, card.headingLevel)}
      <section lang=${lang} dir=${dir}>${profileTemplate(actor, telling, scene)}</section>`;
  },

  anchor(card, {story}) {
    const actor = story.pick('actors', card.actor);
    return actor && `actor-${actor.id}`;
  },

  structuredData(card, {story}) {
    const actor = story.pick('actors', card.actor);
    return actor && actorData(actor, story);
  },

  joins(card, tags) {
    card.quotes = new Set(tags.filter(({name}) => name === 'quote-card').map(({given}) => given('quote')));
  },
};
