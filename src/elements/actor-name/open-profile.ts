/** What a name opens: fetched when the first one is reached for. */
import {css, html, nothing} from 'lit';
import {StorySelectEvent} from '../../data/events.js';
import type {Actor} from '../../story/file/schema.js';
import {positionTemplate} from '../../ui/templates/lines.js';
import {togglePopover} from '../../ui/controls/popover.js';
import {tones} from '../../ui/templates/positions.js';
import {profileExtras, profileTemplate, type Telling} from '../../ui/templates/profile.js';
import {profileStyles} from '../../ui/styles/profile.styles.js';
import type {Scene} from '../../ui/base/story-element.js';
import {tells} from '../../ui/controls/link-targets.js';
import {localized} from '../../ui/templates/text.js';

const own = css`
  .profile {
    position: relative;
  }
  .profile h2 {
    padding-inline-end: 2rem;
  }
  .close {
    position: absolute;
    inset-block-start: -0.25rem;
    inset-inline-end: -0.5rem;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    line-height: 1;
    text-decoration: none;
    cursor: pointer;
  }
`;

const sheets = [tones, profileStyles, own].map(({styleSheet}) => styleSheet!);

/** Settles when all that this actor's profile needs is there, or cannot be had. */
export const ready = async ({id}: Actor, {story}: Scene) => {
  await profileExtras(story.get('actors', id)!, story);
};

const telling = (actor: Actor, scene: Scene): Telling => ({
  name: html`<h2 id="who">${localized(scene.story.text(actor.name), scene)}</h2>`,
  quoteAt: id => (document.querySelector(`quote-card[quote="${CSS.escape(id)}"]`) ? `#quote-${id}` : undefined),
  position({current}) {
    const fragment = current.map(({id}) => `stance-${id}`).find(tells);
    return html`<a href=${fragment ? `#${fragment}` : nothing}><b>${positionTemplate(current, scene)}</b></a>`;
  },
});

const template = (actor: Actor, scene: Scene) =>
  html`<div class="profile" role="group" aria-labelledby="who" lang=${scene.lang} dir=${scene.dir}>
    ${profileTemplate(actor, telling(actor, scene), scene)}
    <button class="close" data-closes aria-label=${scene.words.badge.close}>✕</button>
  </div>`;

/**
 * Opens the profile beside the button of a shadow root, or closes it.
 *
 * @param closes whether what is open is to close
 */
export function openProfile(button: HTMLButtonElement, actor: Actor, scene: Scene, closes: boolean) {
  const root = button.getRootNode() as ShadowRoot;
  for (const sheet of sheets) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const toggled = (open: boolean) => {
    const event = new StorySelectEvent('actor', actor.id, open);
    root.host.dispatchEvent(event);
  };
  togglePopover(button, () => template(actor, scene), toggled, closes);
}
