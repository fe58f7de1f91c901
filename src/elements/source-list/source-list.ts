import {html, isServer, nothing} from 'lit';
import {StorySelectEvent} from '../../data/events.js';
import words, {type SourceListWords} from '../../locales/source-list/words.js';
import {sourceList, type SourceEntry, type SourceListSelection} from '../../selections/source-list.js';
import type {Missing} from '../../selections/selection.js';
import {fragmentOf} from '../../story/fragments.js';
import type {Story} from '../../story/story.js';
import {element} from '../../ui/base/define.js';
import {draw} from '../../ui/base/near-viewport.js';
import {property} from '../../ui/base/property.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {DeepLink, type Target} from '../../ui/controls/deep-link.js';
import {Lazy} from '../../ui/lazy.js';
import type {Scene} from '../../ui/scene.js';
import {tokens} from '../../ui/styles/tokens.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {asOfText} from '../../ui/templates/dates.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {localized, mutedLine, weave} from '../../ui/templates/text.js';
import {numbersOf, originLine, titleOf, useLink} from './items.js';
import {styles} from './source-list.styles.js';

/** What the page's tags use, and their marks. */
const page = new Lazy(() => import('./numbers.js'));

/**
 * The sources of a story, numbered: who printed what, what kind of source it is, on what it rests, and where the page
 * uses it.
 *
 * The sources are those of the element's story, or, with `scope="page"`, those that the page's tags with the same
 * story use, in the order of their first use. While a list is on the page, those tags show its numbers behind the
 * outlets that they name; each number leads to the list, and the list leads back.
 *
 * Tags that are added later are numbered too, and pre-rendering writes the numbers. On a page with several lists of one
 * story, the first gives them. With `date`, what was printed later is left out. `#source-<id>` leads to a source.
 *
 * @summary Lists a story's sources, and numbers them for the whole page.
 * @slot - Shown while the list has no sources.
 * @csspart list - The whole section.
 * @csspart source - One source.
 * @csspart name - The outlet, and what kind of source it is.
 * @csspart title - The title.
 * @csspart uses - The links to where the page uses the source.
 * @csspart note - One line where there is nothing else to show.
 * @csspart problems - What is wrong with the story, for editors (`debug`).
 * @cssprop --story-tint - The background of the source that a number led to.
 * @cssprop --story-font-ui - A second font, for all but titles.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came, or the story has none of the sources named.
 * @fires {StorySelectEvent} story-select - The reader opened or closed where a source is used.
 */
@element('source-list')
export class SourceList extends StoryElement<SourceListSelection, SourceListWords> {
  static override readonly collection = 'sources';
  static override readonly selector = sourceList;
  static override readonly words = words;
  static override readonly styles = [tokens, styles];

  /** The `id`s of sources, separated by spaces; without it, all there are. */
  @property() sources = '';

  /** All sources in the file's order (`story`), or those that the page's tags use, in the order of their first use. */
  @property() scope: 'story' | 'page' = 'story';

  /** A heading above the list. */
  @property() heading = '';

  /** The heading's level, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #link = new DeepLink(this, fragment => this.#target(fragment));
  #selected: SourceListSelection | Missing | undefined;
  #unwatch: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    // Others wait for its numbers, far as it may be from the reader.
    draw(this);
    if (this.hasUpdated) this.requestUpdate();
    document.addEventListener('click', this.#clicked);
  }

  override disconnectedCallback() {
    this.#unwatch?.();
    this.#unwatch = undefined;
    document.removeEventListener('click', this.#clicked);
    page.module?.forget(this);
    super.disconnectedCallback();
  }

  protected override parts() {
    return [page];
  }

  /** Anew with each update: what the page's tags use may have changed. */
  override selectFrom(story: Story) {
    if (!page.module) return sourceList.select(this, story);
    return (this.#selected ??= sourceList.select(this, story, page.module.usesOnPage(this, story)));
  }

  protected override willUpdate() {
    this.#selected = undefined;
  }

  /**
   * The number of each source, by its id.
   * @internal
   */
  get numbers(): ReadonlyMap<string, number> {
    const {selection} = this;
    return selection ? numbersOf(selection) : new Map();
  }

  protected override updated() {
    if (!page.module || !this.isConnected) return;
    this.#unwatch ??= page.module.watchTags(() => this.requestUpdate());
    if (this.scene) page.module.number(this);
  }

  protected renderStory(selection: SourceListSelection, scene: Scene<SourceListWords>) {
    const {entries} = selection;
    const {story, words, lang, dir} = scene;
    const numbers = numbersOf(selection);
    return html`<section part="list" aria-label=${this.heading || words.sourceList.label} lang=${lang} dir=${dir}>
      ${headingTemplate(this.heading, this.headingLevel)} ${mutedLine(asOfText(story.asOf, scene))}
      ${
        entries.length
          ? html`<ol>
              ${entries.map(entry => this.#renderSource(entry, numbers, scene))}
            </ol>`
          : html`<p class="muted" part="note">${words.sourceList.empty}</p>`
      }
    </section>`;
  }

  #renderSource({source, uses}: SourceEntry, numbers: ReadonlyMap<string, number>, scene: Scene<SourceListWords>) {
    const {story, words} = scene;
    const {id, kind, note} = source;
    const {name, title} = titleOf(source, scene);
    const origin = originLine(source, numbers, scene);
    return html`<li id=${fragmentOf('source', id)} part="source" tabindex="-1">
      <p part="name"><b>${name}</b> ${kind ? html`<span class="muted">${words.sourceList.kinds[kind]}</span>` : nothing}</p>
      ${title === nothing ? nothing : html`<p class="title" part="title">${title}</p>`}
      ${mutedLine(origin)} ${mutedLine(localized(story.text(note), scene))} ${correctionsTemplate(id, scene)}
      ${
        uses.length
          ? html`<details class="muted" part="uses" @toggle=${(event: Event) => this.#toggled(id, event)}>
              <summary>${weave(words.sourceList.used, {count: uses.length})}</summary>
              <ul>
                ${uses.map(use => html`<li>${useLink(use, scene)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </li>`;
  }

  #toggled(id: string, event: Event) {
    const select = new StorySelectEvent('source', id, (event.currentTarget as HTMLDetailsElement).open);
    this.dispatchEvent(select);
  }

  #target(fragment: string): Target | undefined {
    const item = this.shadowRoot?.getElementById(fragment);
    return item
      ? {
          scrollIntoView: () => {
            for (let at = this.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true;
            item.scrollIntoView({block: 'center'});
            item.focus({preventScroll: true});
          },
        }
      : undefined;
  }

  /** A number that the address names already changes no address: it is followed here. */
  readonly #clicked = (event: Event) => {
    const {hash} = (event.composedPath()[0] as Element).closest('a') ?? {};
    if (hash && hash === location.hash) this.#link.again();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
