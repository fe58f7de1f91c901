import {html, nothing} from 'lit';
import {property} from '../../ui/property.js';
import {standingOf, type Standing} from '../../story/positions.js';
import {DeepLink, type Target} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {Lazy} from '../../ui/lazy.js';
import {markOf, tones} from '../../ui/positions.js';
import {Press} from '../../ui/press.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {tellsFirst} from '../../ui/tellers.js';
import {localized} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {styles} from './stance-badge.styles.js';

/** What a badge opens: fetched when the reader reaches for one. */
const evidence = new Lazy(() => import('../../ui/evidence.js'));

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
export class StanceBadge extends StoryElement {
  static override readonly collection = 'stances';
  static override readonly styles = [tokens, tones, styles];

  /** The `id` of an actor; without it, the only one there is. */
  @property() actor = '';

  /** The `id` of an issue; without it, the only one there is. */
  @property() issue = '';

  readonly #press = new Press(this, {
    wordless: () => this.wordless,
    part: evidence,
    open: closes => this.#open(closes),
  });

  constructor() {
    super();
    new DeepLink(this, fragment => this.#target(fragment));
  }

  protected get sought() {
    const missing = this.scene!.story.pick('actors', this.actor) ? 'issue' : 'actor';
    const id = this[missing];
    return id ? `${missing} "${id}"` : `single ${missing}: name one in the ${missing} attribute`;
  }

  #standing({story}: Scene): Standing | undefined {
    const actor = story.pick('actors', this.actor);
    const issue = story.pick('issues', this.issue);
    return actor && issue && standingOf(story, actor.id, issue.id);
  }

  protected renderStory(scene: Scene) {
    const standing = this.#standing(scene);
    if (!standing) return undefined;
    const {story, words} = scene;
    const {current} = standing;
    const none = (part: string) =>
      html`<span class="muted" part=${part} lang=${scene.lang} dir=${scene.dir}>${words.badge.none}</span>`;
    if (!current.length)
      return html`<slot class="plain">${none('note')}</slot>${
        this.debug ? html` <span class="muted">[${none('problems')}]</span>` : nothing
      }`;
    const {symbol, tone, labels, differs} = markOf(current, scene);
    const said = labels.map(({text}) => text).join(words.semicolon);
    const values: Readonly<Record<string, string>> = {
      position: differs ? `${words.verification.differs} (${said})` : said,
      question: story.text(story.get('issues', current[0]!.issue)!.question).text,
      actor: story.text(story.get('actors', current[0]!.actor)!.name).text,
    };
    const name = words.badge.name.replace(/\{(\w+)\}/g, (_, key: string) => values[key]!);
    return html`<button class="mark ${tone}" part="mark" aria-label=${name} aria-expanded="false">${symbol}</button
      >&NoBreak;<slot part="words">${labels.map((label, i) => [i ? words.semicolon : '', localized(label, scene)])}</slot>`;
  }

  /** @param closes whether what is open is to close */
  async #open(closes: boolean) {
    const {scene} = this;
    const {button} = this.#press;
    const standing = scene && this.#standing(scene);
    if (!standing || !button || !(await evidence.load()) || !button.isConnected) return;
    evidence.module!.openEvidence(button, standing, scene, closes);
  }

  /**
   * Any stance of this actor on this issue.
   * @internal
   */
  tells(fragment: string): boolean {
    const standing = this.#press.button && this.scene && this.#standing(this.scene);
    return !!standing && [...standing.current, ...standing.others].some(({id}) => `stance-${id}` === fragment);
  }

  #target(fragment: string): Target | undefined {
    if (!fragment.startsWith('stance-') || !tellsFirst(this, fragment)) return undefined;
    return this.#press.target;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-badge': StanceBadge;
  }
}
