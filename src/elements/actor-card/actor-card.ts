import {html} from 'lit';
import words, {type ProfileWords} from '../../locales/profile/words.js';
import {actorCard, type ActorSelection} from '../../selections/actor-card.js';
import {quotesBy} from '../../story/lookups/actors.js';
import {heldPosition} from '../../story/lookups/stances.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {DeepLink} from '../../ui/controls/deep-link.js';
import {EvidenceButtons} from '../../ui/controls/evidence-buttons.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/scene.js';
import {profileStyles} from '../../ui/styles/profile.styles.js';
import {tokens} from '../../ui/styles/tokens.js';
import {headingTemplate, levelBelow} from '../../ui/templates/heading.js';
import {positionTemplate, tones} from '../../ui/templates/positions.js';
import {profileParts, profileTemplate} from '../../ui/templates/profile.js';
import {localized} from '../../ui/templates/text.js';
import {styles} from './actor-card.styles.js';

/** Loaded for actors with statements, to find out which of them have a card on the page. */
const pageModule = new Lazy(() => import('../../ui/page.js'));

/**
 * Who somebody is in a story: a person, a country, an organisation, a coalition or an unnamed group.
 *
 * The card shows what the story's sources report about the actor that `actor` names: names as each outlet spells them,
 * the role, memberships with the outlets that name the actor, positions with their evidence, statements and pledges.
 * Until the story is loaded, or if that fails, the card shows its own content.
 *
 * With `date`, the card shows the role held then, and nothing later. Lists of members are never complete: the card says
 * which outlets name the actor, never how many do not. `#actor-<id>` leads to the card.
 *
 * @summary Shows who an actor is, and what the sources report about them.
 * @slot - The fallback, shown while there is no actor.
 * @csspart card - Everything but the heading.
 * @csspart name - The actor's name.
 * @csspart role - The role at the date, or the kind of actor.
 * @csspart position - The button with a position, which opens its evidence.
 * @csspart popover - The evidence for a position.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop --story-ink - Text, and the rule above the card.
 * @cssprop --story-tint - The placeholder of a portrait that has not loaded.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has no such actor.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence for a position.
 */
@element('actor-card')
export class ActorCard extends StoryElement<ActorSelection, ProfileWords> {
  static override readonly collection = 'actors';
  static override readonly selector = actorCard;
  static override readonly words = words;
  static override readonly styles = [tokens, tones, profileStyles, styles];

  /** The `id` of the actor to show; may be omitted if the story has only one. */
  @property() actor = '';

  /** A heading above the card. */
  @property() heading = '';

  /** The level of the heading, 2 to 6; the name is one level below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  constructor() {
    super();
    new DeepLink(this);
    new EvidenceButtons(this, target => this.#buttonAt(target));
  }

  protected override parts(selection?: ActorSelection, scene?: Scene<ProfileWords>) {
    return selection
      ? [quotesBy(scene!.story, selection.actor.id).length > 0 && pageModule, ...profileParts(selection.actor, scene!)]
      : [];
  }

  /**
   * Returns whether a fragment leads to something on the page, such as the card of a quotation.
   * @internal
   */
  leads({story}: Scene<ProfileWords>): (fragment: string) => boolean {
    const shown = pageModule.module?.shownOnPage(this, story);
    return fragment => !!shown?.has(fragment);
  }

  protected renderStory({actor, fragment}: ActorSelection, scene: Scene<ProfileWords>) {
    const {story, lang, dir} = scene;
    const name = localized(story.text(actor.name), scene);
    return html`${headingTemplate(this.heading, this.headingLevel)}
      <article
        class="profile"
        part="card"
        id=${fragment!}
        aria-label=${story.text(actor.name).text}
        lang=${lang}
        dir=${dir}
      >
        ${profileTemplate(
          actor,
          {
            name: html`<div class="name" part="name" role="heading" aria-level=${levelBelow(this)}>${name}</div>`,
            leads: this.leads(scene),
            position: ({current}) =>
              html`<button part="position" value=${current[0]!.issue} aria-expanded="false">${positionTemplate(current, scene)}</button>`,
          },
          scene,
        )}
      </article>`;
  }

  #buttonAt(target: Element) {
    const button = target.closest<HTMLButtonElement>('button[part=position]');
    const {selection, scene} = this;
    return button && selection
      ? {button, held: heldPosition(scene!.story, selection.actor.id, button.value)}
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-card': ActorCard;
  }
}
