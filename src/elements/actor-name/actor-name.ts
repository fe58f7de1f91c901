import {html} from 'lit';
import {DeepLink, type Target} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {Lazy} from '../../ui/lazy.js';
import {Press} from '../../ui/press.js';
import {property} from '../../ui/property.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {localized} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {styles} from './actor-name.styles.js';

/** What a name opens: fetched when the reader reaches for one. */
const opening = new Lazy(() => import('./open-profile.js'));

/**
 * A name in running text that opens who it is: the card of the actor, in a popover.
 *
 * The words inside stay as the author wrote them, in every state; a tag without any shows the actor's name. A small
 * sign after them is the button. When the story has no such actor, the words stand alone.
 *
 * `#actor-<id>` opens the first name of the actor where no `<actor-card>` shows it on the page.
 *
 * @summary Opens an actor's profile beside the author's own words.
 * @slot - The author's words, or nothing for the actor's name.
 * @csspart mark - The button after the words.
 * @csspart words - The words, with their dotted line.
 * @csspart popover - What the button opens.
 * @csspart note - One line where there is nothing else to show.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop [--story-ink=CanvasText] - Text in the popover.
 * @cssprop --story-muted - Secondary text, the button, and the line under the words.
 * @cssprop --story-tint - The button while it is pointed at, and the place of a portrait that has not loaded.
 * @cssprop --story-font-ui - A second font, for the popover.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has no such actor.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the profile.
 */
@element('actor-name')
export class ActorName extends StoryElement {
  static override readonly collection = 'actors';
  static override readonly styles = [tokens, styles];

  /** The `id` of an actor; without it, the only one there is. */
  @property() actor = '';

  readonly #press = new Press(this, {
    wordless: () => this.wordless,
    part: opening,
    open: closes => this.#open(closes),
  });

  constructor() {
    super();
    new DeepLink(this, fragment => this.#target(fragment));
  }

  protected get sought() {
    return this.actor ? `actor "${this.actor}"` : 'single actor: name one in the actor attribute';
  }

  protected renderStory({story, words, ...scene}: Scene) {
    const actor = story.pick('actors', this.actor);
    if (!actor) return undefined;
    const name = story.text(actor.name);
    const label = words.actor.open.replace('{actor}', () => name.text);
    return html`<slot class="plain" part="words">${localized(name, {story, words, ...scene})}</slot>&NoBreak;<button
        class="mark"
        part="mark"
        aria-label=${label}
        aria-expanded="false"
      ></button>`;
  }

  /** @param closes whether what is open is to close */
  async #open(closes: boolean) {
    const {scene} = this;
    const {button} = this.#press;
    const actor = scene?.story.pick('actors', this.actor);
    if (!actor || !button || !(await opening.load())) return;
    await opening.module!.ready(actor, scene!);
    if (button.isConnected) opening.module!.openProfile(button, actor, scene!, closes);
  }

  #tells(fragment: string): boolean {
    const actor = this.scene?.story.pick('actors', this.actor);
    return !!actor && `actor-${actor.id}` === fragment;
  }

  /** Where no card of the page shows the actor, the first name that tells of them answers. */
  #target(fragment: string): Target | undefined {
    if (!this.#press.button || !this.#tells(fragment)) return undefined;
    const names = [...document.querySelectorAll(this.localName)];
    const first = names.find(name => name instanceof ActorName && name.#tells(fragment));
    const card = document.querySelector(`actor-card[actor="${CSS.escape(this.actor)}"]`);
    if (card || first !== this) return undefined;
    return this.#press.target;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-name': ActorName;
  }
}
