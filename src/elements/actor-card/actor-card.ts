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

/** For actors with statements: whether the page has a card for one. */
const page = new Lazy(() => import('../../ui/page.js'));

/**
 * Who somebody is in a story: a person, a country, an organisation, a coalition or an unnamed group.
 *
 * The card tells what the story's sources have of the actor that `actor` names: names as each outlet spells them, the
 * role at the date, memberships with who names the actor, positions with their evidence, what the actor said and
 * pledged. Until there is one, and whenever it cannot be had, the card shows its own content.
 *
 * With `date`, the card has the role held then, and nothing that is later. Lists of members are open: the card says who
 * names the actor, never how many do not. `#actor-<id>` leads to the card.
 *
 * @summary Shows who an actor is, and what the sources have of them.
 * @slot - Shown while the card has no actor.
 * @csspart card - All but the heading.
 * @csspart name - The actor's name.
 * @csspart role - The role at the date, or what the actor is.
 * @csspart position - The button with a position, which opens its evidence.
 * @csspart popover - What that opens.
 * @csspart note - One line where there is nothing else to show.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop --story-ink - Text, and the rule above the card.
 * @cssprop --story-tint - The place of a portrait that has not loaded.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has no such actor.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence for a position.
 */
@element('actor-card')
export class ActorCard extends StoryElement<ActorSelection, ProfileWords> {
  static override readonly collection = 'actors';
  static override readonly selector = actorCard;
  static override readonly words = words;
  static override readonly styles = [tokens, tones, profileStyles, styles];

  /** The `id` of an actor; without it, the only one there is. */
  @property() actor = '';

  /** A heading above the card. */
  @property() heading = '';

  /** The heading's level, 2 to 6; the name has the one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  constructor() {
    super();
    new DeepLink(this);
    new EvidenceButtons(this, target => this.#buttonAt(target));
  }

  protected override parts(selection?: ActorSelection, scene?: Scene<ProfileWords>) {
    return selection
      ? [quotesBy(scene!.story, selection.actor.id).length > 0 && page, ...profileParts(selection.actor, scene!)]
      : [];
  }

  /**
   * Where links to quotations lead: their cards on the page.
   * @internal
   */
  leads({story}: Scene<ProfileWords>): (fragment: string) => boolean {
    const shown = page.module?.shownOnPage(this, story);
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
