import {html} from 'lit';
import words, {type ProfileWords} from '../../locales/profile/words.js';
import type {ActorSelection} from '../../selections/actor-card.js';
import {actorName} from '../../selections/actor-name.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {InlineTrigger} from '../../ui/controls/inline-trigger.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/scene.js';
import {tokens} from '../../ui/styles/tokens.js';
import {triggerStyles} from '../../ui/styles/trigger.styles.js';
import {localized} from '../../ui/templates/text.js';
import {styles} from './actor-name.styles.js';

/** The popover with the profile: loaded when the reader points at or focuses a name. */
const profile = new Lazy(() => import('./open-profile.js'));

/**
 * A name in running text that opens the actor's profile in a popover.
 *
 * The words inside stay as the author wrote them, in every state; an empty tag shows the actor's name. A small symbol
 * after them is the button. If the story has no such actor, the words are shown without a button.
 *
 * `#actor-<id>` opens the actor's first name on the page, unless an `<actor-card>` there shows the actor.
 *
 * @summary Opens an actor's profile beside the author's own words.
 * @slot - The author's words; if empty, the actor's name.
 * @csspart mark - The button after the words.
 * @csspart words - The words, with their dotted underline.
 * @csspart popover - The actor's profile.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop [--story-ink=CanvasText] - Text in the popover.
 * @cssprop --story-muted - Secondary text, the button, and the underline of the words.
 * @cssprop --story-tint - The button on hover, and the placeholder of a portrait that has not loaded.
 * @cssprop --story-font-ui - A second font, for the popover.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has no such actor.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the profile.
 */
@element('actor-name')
export class ActorName extends StoryElement<ActorSelection, ProfileWords> {
  static override readonly collection = 'actors';
  static override readonly selector = actorName;
  static override readonly words = words;
  static override readonly styles = [tokens, triggerStyles, styles];

  /** The `id` of the actor to show; may be omitted if the story has only one. */
  @property() actor = '';

  constructor() {
    super();
    new InlineTrigger(this, {
      part: profile,
      open: (button, closes) => this.#open(button, closes),
    });
  }

  protected renderStory({actor}: ActorSelection, scene: Scene<ProfileWords>) {
    const {story, words} = scene;
    const name = story.text(actor.name);
    const label = words.profile.open.replace('{actor}', () => name.text);
    return html`<slot class="plain" part="words">${localized(name, scene)}</slot>&NoBreak;<button
        class="mark"
        part="mark"
        aria-label=${label}
        aria-expanded="false"
      ></button>`;
  }

  async #open(button: HTMLButtonElement, closes: boolean) {
    const {selection, scene} = this;
    if (!selection) return;
    await profile.module!.loadProfile(selection.actor, scene!);
    if (button.isConnected) profile.module!.openProfile(button, selection.actor, scene!, closes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-name': ActorName;
  }
}
