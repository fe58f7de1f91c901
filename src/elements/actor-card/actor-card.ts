import {html, isServer} from 'lit';
import {standingOf} from '../../story/positions.js';
import {DeepLink} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {headingLevel, headingTemplate} from '../../ui/heading.js';
import {Lazy} from '../../ui/lazy.js';
import {positionTemplate} from '../../ui/lines.js';
import {tones} from '../../ui/positions.js';
import {profileExtras, profileTemplate, type Telling} from '../../ui/profile.js';
import {profileStyles} from '../../ui/profile.styles.js';
import {property} from '../../ui/property.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {localized} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {styles} from './actor-card.styles.js';

/** What a position opens: fetched when the reader reaches for one. */
const evidence = new Lazy(() => import('../../ui/evidence.js'));

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
export class ActorCard extends StoryElement {
  static override readonly collection = 'actors';
  static override readonly styles = [tokens, tones, profileStyles, styles];

  /** The `id` of an actor; without it, the only one there is. */
  @property() actor = '';

  /** A heading above the card. */
  @property() heading = '';

  /** The heading's level, 2 to 6; the name has the one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /**
   * The quotations that have a card on the page; a server, which has no page round the element, says which.
   * @internal
   */
  quotes: ReadonlySet<string> | undefined;

  constructor() {
    super();
    new DeepLink(this, fragment => this.shadowRoot?.getElementById(fragment));
  }

  override extras({story}: Scene) {
    const actor = story.pick('actors', this.actor);
    return actor && profileExtras(actor, story);
  }

  /** All at once: what comes late would move what stands below it. */
  protected override async scheduleUpdate() {
    const {scene} = this;
    if (!isServer && scene) await this.extras(scene);
    await super.scheduleUpdate();
  }

  protected override firstUpdated() {
    for (const type of ['click', 'pointerover', 'focusin']) this.renderRoot.addEventListener(type, this);
  }

  protected get sought() {
    return this.actor ? `actor "${this.actor}"` : 'single actor: name one in the actor attribute';
  }

  protected renderStory(scene: Scene) {
    const actor = scene.story.pick('actors', this.actor);
    if (!actor) return undefined;
    const {lang, dir} = scene;
    const name = localized(scene.story.text(actor.name), scene);
    const level = headingLevel(headingLevel(this.headingLevel) + Number(!!this.heading));
    const telling: Telling = {
      name: html`<div class="name" part="name" role="heading" aria-level=${level}>${name}</div>`,
      quoteAt: id => (this.#has(id) ? `#quote-${id}` : undefined),
      position: ({current}) =>
        html`<button part="position" value=${current[0]!.issue} aria-expanded="false">${positionTemplate(current, scene)}</button>`,
    };
    return html`${headingTemplate(this.heading, this.headingLevel)}
      <article
        class="profile"
        part="card"
        id="actor-${actor.id}"
        aria-label=${scene.story.text(actor.name).text}
        lang=${lang}
        dir=${dir}
      >
        ${profileTemplate(actor, telling, scene)}
      </article>`;
  }

  #has(quote: string): boolean {
    return isServer ? !!this.quotes?.has(quote) : !!document.querySelector(`quote-card[quote="${CSS.escape(quote)}"]`);
  }

  /** @internal */
  handleEvent(event: Event) {
    if (event.type === 'click') void this.#open(event);
    else void evidence.load();
  }

  async #open(event: Event) {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[part=position]');
    const {scene} = this;
    const actor = scene?.story.pick('actors', this.actor);
    if (!button || !actor) return;
    // The browser would do it, too, once it knows what the button opens.
    event.preventDefault();
    if (!(await evidence.load()) || !button.isConnected) return;
    evidence.module!.openEvidence(button, standingOf(scene!.story, actor.id, button.value), scene!, true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-card': ActorCard;
  }
}
