import {html, isServer, LitElement, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {StorySource} from '../../data/story-source.js';
import type {WordModules} from '../../locales/languages.js';
import type {Words} from '../../locales/words.js';
import {shows, type Missing, type Selection, type Selector} from '../../selections/selection.js';
import type {CollectionName} from '../../story/file/schema.js';
import type {Story} from '../../story/story.js';
import {directionOf} from '../../story/values/text.js';
import {languageOf, wordsFor} from '../language/locale.js';
import {Lazy} from '../lazy.js';
import {sceneOf, type Scene} from '../scene.js';
import {drawWhenNear, stopWaiting} from './near-viewport.js';
import {property} from './property.js';
import type {ServerPage} from './server-rendering.js';
import {hydration} from './waking/hydration.js';

/** Loaded only if `debug` is set and there is a problem. */
const problemList = new Lazy(() => import('./problems.js'));

/** A module that an element may need; `false` or `undefined` if it does not. */
export type Part = Lazy<unknown> | false | undefined;

/** The message for something that the story lacks. */
export const missingText = (missing: Missing): string => `the story has no ${missing}`;

/** Loads the parts that are missing, and resolves to whether any of them arrived. Undefined if none is missing. */
function load(parts: readonly Part[]): Promise<boolean> | undefined {
  const waiting = parts.flatMap(part => (part && !part.module ? part.load() : []));
  return waiting.length ? Promise.all(waiting).then(loaded => loaded.some(Boolean)) : undefined;
}

/**
 * The base class of all elements that show a story: common attributes, loading the story, selecting from it by the
 * attributes, the interface words, the fallback, and hydration. There is only this one level: an element extends it and
 * renders its selection in `renderStory`.
 *
 * When a property or the story changes, the root is cleared and rendered from scratch. `requestUpdate()` alone lets Lit
 * diff, which keeps the nodes and with them open details and the reader's input. The reader's choices are therefore
 * kept in private fields, never in reactive properties.
 */
export abstract class StoryElement<S extends Selection = Selection, Own extends object = object> extends LitElement {
  /** The collection that `data` belongs to when it holds bare items and not a whole story. */
  static readonly collection: CollectionName | undefined;

  /** Selects what to show from a story, by the element's attributes. */
  static readonly selector: Selector;

  /** The modules of the words that only this element shows, loaded in parallel with those that all elements share. */
  static readonly words: WordModules<object> | undefined;

  static override get observedAttributes() {
    return [...super.observedAttributes, 'defer-hydration'];
  }

  /** A story, or items of the element's own kind: an object as a property, JSON as an attribute. */
  @property() data: unknown;

  /** The address of a story file. */
  @property() src = '';

  /** The HTML `id` of a `<story-data>` in the page. */
  @property() story = '';

  /** The EDTF date as of which the story is shown: whatever is later is left out. */
  @property() date = '';

  /** Lists the story's problems below the element, for editors. */
  @property({type: Boolean}) debug = false;

  /**
   * Set during server rendering, where there is no page around the element to query.
   * @internal
   */
  served: ServerPage | undefined;

  readonly #source = new StorySource(this, {collection: this.#class.collection});
  /** Whether the shadow root was rendered on a server and is not hydrated yet. */
  #fromServer = false;
  /** The story of the last render. */
  #shown: Story | undefined;
  #selected: {readonly story: Story; readonly key: string; readonly selection: S | Missing} | undefined;

  get #class() {
    return this.constructor as typeof StoryElement;
  }

  get #story(): Story | undefined {
    return this.served?.answer.story ?? this.#source.story;
  }

  /** The page's language, or the story's if the page has none. */
  get #language(): string {
    return (this.served?.lang ?? languageOf(this)) || (this.#story?.fileLang ?? 'en');
  }

  /**
   * The interface words.
   * @internal
   */
  get words(): Lazy<Words & Own> {
    return wordsFor(this.#language, this.#class.words);
  }

  /** Whether the light DOM has nothing to read; whitespace between tags does not count. Unknown on a server. */
  protected get wordless() {
    return ![...this.childNodes].some(
      node => !(node instanceof HTMLScriptElement || node instanceof Comment) && node.textContent?.trim(),
    );
  }

  /** Whether this render may differ from the server's: false on a server and while hydrating. */
  protected get live() {
    return !isServer && !this.#fromServer;
  }

  /**
   * What templates render from; undefined until the story and the interface words are loaded.
   * @internal
   */
  get scene(): Scene<Own> | undefined {
    return this.#story && sceneOf(this.#story, this.#language, this.date, this.words.module);
  }

  /**
   * What the attributes select from a story. Cached, because each render asks several times.
   * @internal
   */
  selectFrom(story: Story): S | Missing {
    const {selector} = this.#class;
    const attributes = Object.fromEntries(
      selector.attributes.map(name => [name, (this as unknown as Record<string, string | null>)[name] ?? '']),
    );
    const key = JSON.stringify(attributes);
    if (this.#selected?.story !== story || this.#selected.key !== key)
      this.#selected = {story, key, selection: selector.select(attributes, story) as S | Missing};
    return this.#selected.selection;
  }

  /**
   * What is shown; undefined until the story and the interface words are loaded, or if the story lacks it.
   * @internal
   */
  get selection(): S | undefined {
    const {scene} = this;
    const selection = scene && this.selectFrom(scene.story);
    return typeof selection === 'object' ? selection : undefined;
  }

  /**
   * Whether the element shows the item that a fragment (without `#`) leads to.
   * @internal
   */
  shows(fragment: string): boolean {
    return shows(this.selection, fragment);
  }

  /** Renders the selection. */
  protected abstract renderStory(selection: S, scene: Scene<Own>): TemplateResult;

  /**
   * The modules that rendering needs. Called without a selection before the story is there: whatever the attributes
   * alone call for then loads in parallel with the story, not after it.
   */
  protected parts(_selection?: S, _scene?: Scene<Own>): readonly Part[] {
    return [];
  }

  /** Like `parts`, but the element renders without them, because nothing moves when they arrive. */
  protected lateParts(_selection: S, _scene: Scene<Own>): readonly Part[] {
    return [];
  }

  /**
   * Loads the parts that are missing, and resolves to whether any of them arrived. Undefined if none is missing.
   * @internal
   */
  loadParts(): Promise<boolean> | undefined {
    const {selection, scene} = this;
    return load([...this.parts(selection, scene), ...(selection ? this.lateParts(selection, scene!) : [])]);
  }

  override connectedCallback() {
    if (!isServer && this.hasAttribute('defer-hydration')) return;
    // An element with a readable fallback can wait, unless the page's fragment may lead into it.
    if (isServer || this.shadowRoot || this.wordless || location.hash) super.connectedCallback();
    else drawWhenNear(this);
  }

  /** @internal */
  drawNow() {
    super.connectedCallback();
  }

  override disconnectedCallback() {
    stopWaiting(this);
    super.disconnectedCallback();
  }

  /** An element that waits to come near the viewport has no pending update, so `updateComplete` must not hang. */
  protected override getUpdateComplete() {
    return this.isConnected && !this.renderRoot ? Promise.resolve(true) : super.getUpdateComplete();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    // No update runs while the first one is held back, so a changed `src` has to be noticed here.
    if (this.#fromServer) this.#source.hostUpdate();
    if (name === 'defer-hydration' && value === null && this.isConnected && !isServer) this.drawNow();
  }

  protected override createRenderRoot() {
    if (this.shadowRoot && hydration.module) {
      this.#fromServer = true;
      return this.shadowRoot;
    }
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Holds updates back until the parts have loaded: content that arrives late would shift the page below it. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const held = this.#fromServer && !this.hasUpdated ? this.#complete() : this.#partsInTime();
    return held ? held.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Settles when everything is loaded that hydration needs to reproduce the server's render. */
  async #complete() {
    await this.#source.ready;
    await this.words.load();
    while (this.scene && (await this.loadParts()));
  }

  #partsInTime() {
    if (isServer) return undefined;
    const {selection, scene} = this;
    const loading = load(this.parts(selection, scene));
    return scene && loading;
  }

  protected override update(changed: PropertyValues) {
    if (this.#fromServer) {
      const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
      try {
        hydration.module!.hydrate(this.render(), root, this.renderOptions);
      } catch {
        // A mismatch: the page was pre-rendered by another version. Render from scratch.
        delete root._$litPart$;
        root.replaceChildren();
        super.createRenderRoot();
      }
      this.#fromServer = false;
    } else if (changed.size || this.#shown !== this.#story) {
      // Rendered from scratch, because page translators replace text nodes and Lit would keep updating the detached ones.
      render(nothing, this.renderRoot, this.renderOptions);
    }
    this.#shown = this.#story;
    super.update(changed);
  }

  override render() {
    const {scene} = this;
    const words = this.words.module;
    if (!isServer) {
      const more = scene ? this.loadParts() : words ? undefined : this.words.load();
      void more?.then(loaded => loaded && this.requestUpdate());
    }
    const selection = scene && this.selectFrom(scene.story);
    if (typeof selection === 'string') this.#source.fail('not-found', missingText(selection), this.#source.problems);
    const shown = typeof selection === 'object' ? this.renderStory(selection, scene!) : undefined;
    return html`${shown ?? this.#renderFallback(words, !!scene)}${this.#renderProblems(words)}`;
  }

  #renderFallback(words: Words | undefined, missing: boolean) {
    const failed = missing || this.#source.causes.length;
    return html`<slot @slotchange=${this.#source.lookAgain}></slot>${
      failed && words && !isServer && this.wordless
        ? html`<p class="muted" part="note" lang=${words.lang} dir=${directionOf(words.lang)}>${words.failures.unavailable}</p>`
        : nothing
    }`;
  }

  /** Never on a server: pre-rendering reports problems itself, and hydration must reproduce the server's render. */
  #renderProblems(words: Words | undefined) {
    const {causes, problems} = this.#source;
    if (!this.live || !this.debug || !(causes.length || problems.length)) return nothing;
    if (!problemList.module) void problemList.load().then(loaded => loaded && this.requestUpdate());
    return problemList.module?.problemsTemplate(this.renderRoot as ShadowRoot, this.#source, words);
  }
}
