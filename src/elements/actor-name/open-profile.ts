/** The popover with an actor's profile; loaded when the reader points at or focuses the first name. */
import {html, nothing} from 'lit';
import {css} from '../../ui/styles/css.js';
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

const popoverStyles = css`
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

const sheets = [tones, profileStyles, popoverStyles].map(({styleSheet}) => styleSheet!);

/** Settles when every module that this actor's profile needs has loaded or failed. */
export const loadProfile = (actor: Actor, scene: Scene<ProfileWords>): Promise<unknown> =>
  Promise.all(profileParts(actor, scene).flatMap(part => (part ? part.load() : [])));

const profilePlace = (actor: Actor, page: ReadonlySet<string>, scene: Scene<ProfileWords>): ProfilePlace => {
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
    ${profileTemplate(actor, profilePlace(actor, page, scene), scene)} ${closeButton(scene)}
  </div>`;

/**
 * Opens the profile beside a button in a shadow root, or closes it.
 *
 * @param closes whether to close the popover if it is open
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
