import {html, isServer, nothing} from 'lit';
import {StorySelectEvent} from '../../data/events.js';
import {correctionsOf} from '../../story/lookups.js';
import {DeepLink, type Target} from '../../ui/deep-link.js';
import {element} from '../../ui/element.js';
import {headingTemplate} from '../../ui/heading.js';
import {draw} from '../../ui/nearness.js';
import {property} from '../../ui/property.js';
import {StoryElement, type Scene} from '../../ui/story-element.js';
import {dateTemplate, localized, weave, type Fragment} from '../../ui/templates.js';
import {tokens} from '../../ui/tokens.js';
import {originLine, titleOf, useLine} from './lines.js';
import {entriesOf, numbersOf, type Entry} from './listing.js';
import {forget, number, tagsBeside} from './numbers.js';
import {styles} from './source-list.styles.js';
import {DECIDES, USERS, type Tag} from './uses.js';

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
export class SourceList extends StoryElement {
  static override readonly collection = 'sources';
  static override readonly styles = [tokens, styles];

  /** The `id`s of sources, separated by spaces; without it, all there are. */
  @property() sources = '';

  /** All sources in the file's order (`story`), or those that the page's tags use, in the order of their first use. */
  @property() scope: 'story' | 'page' = 'story';

  /** A heading above the list. */
  @property() heading = '';

  /** The heading's level, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /**
   * The tags of the page with the same story; a server, which has no page round the element, says which they are.
   * @internal
   */
  tags: readonly Tag[] | undefined;

  #observer: MutationObserver | undefined;

  constructor() {
    super();
    new DeepLink(this, fragment => this.#target(fragment));
  }

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    // Others wait for its numbers, far as it may be from the reader.
    draw(this);
    if (this.hasUpdated) this.requestUpdate();
    this.#observer ??= new MutationObserver(records => {
      if (records.some(isUser)) this.requestUpdate();
    });
    this.#observer.observe(document, {childList: true, subtree: true, attributeFilter: [...DECIDES]});
    document.addEventListener('click', this.#again);
  }

  override disconnectedCallback() {
    this.#observer?.disconnect();
    document.removeEventListener('click', this.#again);
    forget(this);
    super.disconnectedCallback();
  }

  protected get sought() {
    return `source of "${this.sources}"`;
  }

  /**
   * What the list has, in its order.
   * @internal
   */
  entries({story}: Scene): readonly Entry[] | undefined {
    return entriesOf(story, this.sources, this.scope, this.tags ?? (isServer ? [] : tagsBeside(this)));
  }

  /**
   * The number of each source, by its id.
   * @internal
   */
  get numbers(): ReadonlyMap<string, number> {
    return numbersOf((this.scene && this.entries(this.scene)) ?? []);
  }

  protected override updated() {
    if (this.scene) number(this);
  }

  protected renderStory(scene: Scene) {
    const entries = this.entries(scene);
    if (!entries) return undefined;
    const {story, words, lang, dir} = scene;
    const numbers = numbersOf(entries);
    return html`<section part="list" aria-label=${this.heading || words.sources.label} lang=${lang} dir=${dir}>
      ${headingTemplate(this.heading, this.headingLevel)}
      ${story.asOf ? html`<p class="muted">${weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)})}</p>` : nothing}
      ${
        entries.length
          ? html`<ol>
              ${entries.map(entry => this.#renderSource(entry, numbers, scene))}
            </ol>`
          : html`<p class="muted" part="note">${words.sources.empty}</p>`
      }
    </section>`;
  }

  #renderSource({source, uses}: Entry, numbers: ReadonlyMap<string, number>, scene: Scene) {
    const {story, words} = scene;
    const {id, kind, note} = source;
    const {name, title} = titleOf(source, scene);
    const origin = originLine(source, numbers, scene);
    const line = (content: Fragment) => (content === nothing ? nothing : html`<p class="muted">${content}</p>`);
    return html`<li id="source-${id}" part="source" tabindex="-1">
      <p part="name"><b>${name}</b> ${kind ? html`<span class="muted">${words.sources.kinds[kind]}</span>` : nothing}</p>
      ${title === nothing ? nothing : html`<p class="title" part="title">${title}</p>`} ${line(origin)}
      ${line(note ? localized(story.text(note), scene) : nothing)}
      ${correctionsOf(story, id).map(({date, text}) =>
        line(
          weave(words.corrected, {
            date: dateTemplate(story.date(date), scene),
            text: localized(story.text(text), scene),
          }),
        ),
      )}
      ${
        uses.length
          ? html`<details class="muted" part="uses" @toggle=${(event: Event) => this.#toggled(id, event)}>
              <summary>${weave(words.sources.used, {count: uses.length})}</summary>
              <ul>
                ${uses.map(use => html`<li>${useLine(use, scene)}</li>`)}
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

  /** The source that a fragment names, if this is the first list of the page that has it. */
  #target(fragment: string): Target | undefined {
    const lists = [...document.querySelectorAll(this.localName)];
    const found = lists.find(list => list.shadowRoot?.getElementById(fragment));
    if (found !== this || !fragment.startsWith('source-')) return undefined;
    const item = this.shadowRoot!.getElementById(fragment)!;
    return {
      scrollIntoView: () => {
        for (let at = this.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true;
        item.scrollIntoView({block: 'center'});
        item.focus({preventScroll: true});
      },
    };
  }

  /** A number that the address names already changes no address: it is followed here. */
  readonly #again = (event: Event) => {
    const {hash} = (event.composedPath()[0] as Element).closest('a') ?? {};
    if (hash && hash === location.hash) this.#target(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  };
}

const SELECTOR = [...USERS, 'story-data'].join();

/** Whether tags that use sources came, went or changed. */
const isUser = ({target, type, addedNodes, removedNodes}: MutationRecord) =>
  type === 'attributes'
    ? (target as Element).matches(SELECTOR)
    : [...addedNodes, ...removedNodes].some(
        node => node instanceof Element && (node.matches(SELECTOR) || node.querySelector(SELECTOR)),
      );

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
