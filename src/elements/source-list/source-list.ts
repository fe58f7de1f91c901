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

/** Finds the sources that the page's tags use, and writes the numbers there. */
const numbersModule = new Lazy(() => import('./numbers.js'));

/**
 * The numbered sources of a story: who printed what, what kind of source it is, which sources it depends on, and where
 * the page uses it.
 *
 * The sources are those of the element's story or, with `scope="page"`, those used by the page's tags with the same
 * story, in the order of their first use. While a list is on the page, those tags show its numbers after the outlets
 * that they name; each number links to the list, and the list links back.
 *
 * Tags that are added later are numbered too, and pre-rendering writes the numbers. If a page has several lists of one
 * story, the first one provides the numbers. With `date`, sources printed later are left out. `#source-<id>` leads to a
 * source.
 *
 * @summary Lists a story's sources, and numbers them for the whole page.
 * @slot - The fallback, shown while there are no sources.
 * @csspart list - The whole section.
 * @csspart source - One source.
 * @csspart name - The outlet and the kind of source.
 * @csspart title - The title.
 * @csspart uses - The links to where the page uses the source.
 * @csspart note - The one-line message shown when there is nothing else to show.
 * @csspart problems - The story's problems, for editors (`debug`).
 * @cssprop --story-tint - The background of the source that a number led to.
 * @cssprop --story-font-ui - A second font, for all but titles.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded, or has none of the sources named.
 * @fires {StorySelectEvent} story-select - The reader opened or closed the list of places where a source is used.
 */
@element('source-list')
export class SourceList extends StoryElement<SourceListSelection, SourceListWords> {
  static override readonly collection = 'sources';
  static override readonly selector = sourceList;
  static override readonly words = words;
  static override readonly styles = [tokens, styles];

  /** The space-separated `id`s of the sources to list; all if omitted. */
  @property() sources = '';

  /** Lists the sources of the story in file order (`story`), or those that the page's tags use, by first use (`page`). */
  @property() scope: 'story' | 'page' = 'story';

  /** A heading above the list. */
  @property() heading = '';

  /** The level of the heading, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #link = new DeepLink(this, fragment => this.#target(fragment));
  #selected: SourceListSelection | Missing | undefined;
  #unwatch: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    // Renders even if it is far from the viewport, because other elements need its numbers.
    draw(this);
    if (this.hasUpdated) this.requestUpdate();
    document.addEventListener('click', this.#clicked);
  }

  override disconnectedCallback() {
    this.#unwatch?.();
    this.#unwatch = undefined;
    document.removeEventListener('click', this.#clicked);
    numbersModule.module?.forget(this);
    super.disconnectedCallback();
  }

  protected override parts() {
    return [numbersModule];
  }

  /** Computed once per update, because the sources that the page's tags use may have changed since the last one. */
  override selectFrom(story: Story) {
    if (!numbersModule.module) return sourceList.select(this, story);
    return (this.#selected ??= sourceList.select(this, story, numbersModule.module.usesOnPage(this, story)));
  }

  protected override willUpdate() {
    this.#selected = undefined;
  }

  /**
   * The numbers of the sources, by source id.
   * @internal
   */
  get numbers(): ReadonlyMap<string, number> {
    const {selection} = this;
    return selection ? numbersOf(selection) : new Map();
  }

  protected override updated() {
    if (!numbersModule.module || !this.isConnected) return;
    this.#unwatch ??= numbersModule.module.watchTags(() => this.requestUpdate());
    if (this.scene) numbersModule.module.number(this);
  }

  protected renderStory(selection: SourceListSelection, scene: Scene<SourceListWords>) {
    // In the selection's order, which embeds and the fallback follow too.
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

  /** A link to the current fragment fires no `hashchange`, so it is followed here. */
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
