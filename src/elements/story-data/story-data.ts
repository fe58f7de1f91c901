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
 * Provides a story to the elements inside it, to those whose `story` attribute names its `id`, and, if it is the only
 * provider, to the whole page. It shows nothing itself.
 *
 * The story comes from `data`, from a child `<script type="application/json">`, or from the file at `src`.
 *
 * @summary Provides a story to other elements.
 * @fires {StoryLoadEvent} story-load - The story arrived or changed.
 * @fires {StoryErrorEvent} story-error - The story could not be loaded.
 */
@element('story-data')
export class StoryData extends ReactiveElement {
  /** Observes `id`, so that a renamed provider is found under its new name. */
  static override get observedAttributes() {
    return [...super.observedAttributes, 'id'];
  }

  /** A story: an object as a property, JSON as an attribute. */
  @property() data: unknown;

  /** The address of a story file. */
  @property() src = '';

  readonly #source = new StorySource(this);
  readonly #provider = new ContextProvider(this, {context: storyContext});
  /** Notices a script that is added later: without a shadow root there is no `slotchange`. */
  #children: MutationObserver | undefined;

  /** The last good story, or the reason why there is none. */
  get answer(): Answer | undefined {
    return this.#provider.value;
  }

  /**
   * Whether it is inside another tag, as part of its fallback, which that tag replaces when it renders.
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

  /** No shadow root, which would hide the elements inside. */
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
    // After a failure, consumers keep the last good story.
    if (answer?.story || !this.#provider.value?.story) this.#provider.setValue(answer);
    // The element may have been removed while its story was loading.
    if (this.isConnected) storyRegistry?.offer(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-data': StoryData;
  }
}
