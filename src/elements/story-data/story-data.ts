import {ContextProvider} from '@lit/context';
import {isServer, ReactiveElement} from 'lit';
import {property} from '../../ui/base/property.js';
import {storyContext} from '../../data/story-context.js';
import {storyRegistry} from '../../data/story-registry.js';
import {StorySource} from '../../data/story-source.js';
import type {Answer} from '../../data/answer.js';
import {element} from '../../ui/base/define.js';
import {StoryElement} from '../../ui/base/story-element.js';

/**
 * Provides a story to the elements inside it, to those that name its `id` in their `story` attribute, and,
 * when it is the only one, to the whole page. Shows nothing itself.
 *
 * Its story is its `data`, a child `<script type="application/json">`, or the file at `src`.
 *
 * @summary Provides a story to other elements.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - Nothing usable came.
 */
@element('story-data')
export class StoryData extends ReactiveElement {
  /** With `id`, so that a renamed provider is found under its new name. */
  static override get observedAttributes() {
    return [...super.observedAttributes, 'id'];
  }

  /** A story: an object, or JSON as an attribute. */
  @property() data: unknown;

  /** The address of a story file. */
  @property() src = '';

  readonly #source = new StorySource(this);
  readonly #provider = new ContextProvider(this, {context: storyContext});
  /** For a script that comes after the element: without a shadow root, no slot reports it. */
  #children: MutationObserver | undefined;

  /** The last good story, or why there is none. */
  get answer(): Answer | undefined {
    return this.#provider.value;
  }

  /**
   * Whether it stands inside another tag, as part of its fallback: it goes when that tag is drawn.
   * @internal
   */
  get isFallback(): boolean {
    let around = this.parentElement;
    while (around && !(around instanceof StoryElement)) around = around.parentElement;
    return !!around;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    storyRegistry!.offer(this);
    this.#children ??= new MutationObserver(this.#source.lookAgain);
    this.#children.observe(this, {childList: true});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    storyRegistry?.drop(this);
    this.#children?.disconnect();
  }

  /** No shadow root: it would hide the elements inside. */
  protected override createRenderRoot() {
    return this;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) storyRegistry?.offer(this);
  }

  protected override updated() {
    const {answer} = this.#source;
    if (answer === this.#provider.value) return;
    // A failure after a good story leaves that story with the readers.
    if (answer?.story || !this.#provider.value?.story) this.#provider.setValue(answer);
    // It may have left the page while its story was being read.
    if (this.isConnected) storyRegistry?.offer(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-data': StoryData;
  }
}
