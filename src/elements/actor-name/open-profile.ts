/** What a name opens: fetched when the first one is reached for. */
import {css, html, nothing} from 'lit';
import type {ProfileWords} from '../../locales/profile/words.js';
import type {Actor} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import {closeButton, togglePopover} from '../../ui/controls/popover.js';
import {shownOnPage} from '../../ui/page.js';
import type {Scene} from '../../ui/scene.js';
import {adopt} from '../../ui/styles/adopt.js';
import {profileStyles} from '../../ui/styles/profile.styles.js';
import {positionTemplate, tones} from '../../ui/templates/positions.js';
import {profileParts, profileTemplate, type ProfilePlace} from '../../ui/templates/profile.js';
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
    inset-block-start: 0;
    inset-inline-end: 0;
  }
`;

const sheets = [tones, profileStyles, own].map(({styleSheet}) => styleSheet!);

/** Settles when all that this actor's profile needs is there, or cannot be had. */
export const loadProfile = (actor: Actor, scene: Scene<ProfileWords>): Promise<unknown> =>
  Promise.all(profileParts(actor, scene).flatMap(part => (part ? part.load() : [])));

const placeOf = (actor: Actor, page: ReadonlySet<string>, scene: Scene<ProfileWords>): ProfilePlace => {
  const leads = (fragment: string) => page.has(fragment);
  return {
    name: html`<h2 id="who">${localized(scene.story.text(actor.name), scene)}</h2>`,
    leads,
    position({current}) {
      const fragment = current.map(({id}) => fragmentOf('stance', id)).find(leads);
      return html`<a href=${fragment ? `#${fragment}` : nothing}><b>${positionTemplate(current, scene)}</b></a>`;
    },
  };
};

const template = (actor: Actor, page: ReadonlySet<string>, scene: Scene<ProfileWords>) =>
  html`<div class="profile" role="group" aria-labelledby="who" lang=${scene.lang} dir=${scene.dir}>
    ${profileTemplate(actor, placeOf(actor, page, scene), scene)} ${closeButton(scene)}
  </div>`;

/**
 * Opens the profile beside the button of a shadow root, or closes it.
 *
 * @param closes whether what is open is to close
 */
export function openProfile(button: HTMLButtonElement, actor: Actor, scene: Scene<ProfileWords>, closes: boolean) {
  const root = button.getRootNode() as ShadowRoot;
  adopt(root, ...sheets);
  togglePopover(button, {
    content: () => template(actor, shownOnPage(root.host, scene.story), scene),
    kind: 'actor',
    id: actor.id,
    closes,
  });
}
