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
 * Where somebody stands, said beside the author's own words: a symbol before them, and the evidence one touch away.
 *
 * The position is the latest that the element's story has of `actor` on `issue`, up to `date`. The words inside stay
 * as they are, in every state; a tag without any shows the position's word. When the story has no position, the words
 * stand alone: no symbol claims what no source says, and `debug` says so to editors.
 *
 * Accounts of the same date stand side by side, and where they contradict one another the badge takes no side (↔).
 * The fragment `#stance-<id>` opens the evidence.
 *
 * @summary Marks words with an actor's position on an issue, and opens the evidence for it.
 * @slot - The author's words, or nothing for the position's own word.
 * @csspart mark - The button with the symbol.
 * @csspart words - The words, with their dotted line.
 * @csspart popover - What the button opens.
 * @csspart note - One line where there is nothing else to show.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop [--story-ink=CanvasText] - Text in the popover.
 * @cssprop --story-muted - Secondary text, and the line under the words.
 * @cssprop --story-font-ui - A second font, for the popover.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has no such actor or issue.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the evidence.
 */
@element('stance-badge')
export class StanceBadge extends StoryElement<PositionSelection> {
  static override readonly collection = 'stances';
  static override readonly selector = stanceBadge;
  static override readonly styles = [tokens, tones, triggerStyles, styles];

  /** The `id` of an actor; without it, the only one there is. */
  @property() actor = '';

  /** The `id` of an issue; without it, the only one there is. */
  @property() issue = '';

  constructor() {
    super();
    new InlineTrigger(this, {
      wordless: () => this.wordless,
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
