import {html, nothing} from 'lit';
import {stanceBadge, type PositionSelection} from '../../selections/stance-badge.js';
import {element} from '../../ui/base/define.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {evidence} from '../../ui/controls/evidence.js';
import {InlineTrigger} from '../../ui/controls/inline-trigger.js';
import type {Scene} from '../../ui/scene.js';
import {tokens} from '../../ui/styles/tokens.js';
import {triggerStyles} from '../../ui/styles/trigger.styles.js';
import {markOf, tones} from '../../ui/templates/positions.js';
import {localized} from '../../ui/templates/text.js';
import {styles} from './stance-badge.styles.js';

/**
 * An actor's position beside the author's own words: a symbol before them, which opens the evidence.
 *
 * The position is the latest that the element's story has for `actor` on `issue`, up to `date`. The words inside stay
 * as they are, in every state; an empty tag shows the position's label. If the story has no position, the words are
 * shown without a symbol, since no source supports one, and `debug` says so to editors.
 *
 * If accounts of the same date contradict one another, the badge shows all of them and takes no side (↔).
 * The fragment `#stance-<id>` opens the evidence.
 *
 * @summary Marks words with an actor's position on an issue, and opens the evidence for it.
 * @slot - The author's words; if empty, the position's label.
 * @csspart mark - The button with the symbol.
 * @csspart words - The words, with their dotted underline.
 * @csspart popover - The evidence for the position.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop [--story-ink=CanvasText] - Text in the popover.
 * @cssprop --story-muted - Secondary text, and the underline of the words.
 * @cssprop --story-font-ui - A second font, for the popover.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has no such actor or issue.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence.
 */
@element('stance-badge')
export class StanceBadge extends StoryElement<PositionSelection> {
  static override readonly collection = 'stances';
  static override readonly selector = stanceBadge;
  static override readonly styles = [tokens, tones, triggerStyles, styles];

  /** The `id` of the actor; may be omitted if the story has only one. */
  @property() actor = '';

  /** The `id` of the issue; may be omitted if the story has only one. */
  @property() issue = '';

  constructor() {
    super();
    new InlineTrigger(this, {
      part: evidence,
      open: (button, closes) => {
        const {selection, scene} = this;
        if (selection) evidence.module!.openEvidence(button, selection.held, scene!, closes);
      },
    });
  }

  protected renderStory({actor, issue, held: {current}}: PositionSelection, scene: Scene) {
    const {story, words} = scene;
    const none = (part: string) =>
      html`<span class="muted" part=${part} lang=${scene.lang} dir=${scene.dir}>${words.positions.none}</span>`;
    if (!current.length)
      return html`<slot class="plain">${none('note')}</slot>${
        this.debug ? html` <span class="muted">[${none('problems')}]</span>` : nothing
      }`;
    const {symbol, tone, labels, differs} = markOf(current, scene);
    const position = labels.map(({text}) => text).join(words.punctuation.semicolon);
    const values: Readonly<Record<string, string>> = {
      position: differs ? `${words.verification.differs} (${position})` : position,
      question: story.text(issue.question).text,
      actor: story.text(actor.name).text,
    };
    const name = words.positions.open.replace(/\{(\w+)\}/g, (_, key: string) => values[key]!);
    return html`<button class="mark ${tone}" part="mark" aria-label=${name} aria-expanded="false">${symbol}</button
      >&NoBreak;<slot part="words">${labels.map((label, i) => [i ? words.punctuation.semicolon : '', localized(label, scene)])}</slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-badge': StanceBadge;
  }
}
