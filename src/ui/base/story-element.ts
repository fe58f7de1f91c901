import {html, isServer, LitElement, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {StorySource} from '../../data/story-source.js';
import type {WordModules} from '../../locales/languages.js';
import type {Words} from '../../locales/words.js';
import {missingText, type Missing, type Selection, type Selector} from '../../selections/selection.js';
import type {CollectionName} from '../../story/file/schema.js';
import type {Story} from '../../story/story.js';
import {languageOf, wordsFor} from '../language/locale.js';
import {Lazy, loadMissing, type Part} from '../lazy.js';
import {memoizeLast} from '../memoize.js';
import {sceneOf, type Scene} from '../scene.js';
import {fallbackTemplate, isWordless} from './light-dom.js';
import {drawWhenNear, stopWaiting} from './near-viewport.js';
import {property} from './property.js';
import type {ServerPage} from './server-rendering.js';
import {hydration} from './hydration/hydration.js';

/** Loaded only if `debug` is set and there is a problem. */
const problemList = new Lazy(() => import('./problems.js'));

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
  /** Cached, because each render asks several times. */
  readonly #select = memoizeLast(
    (story: Story, attributes: string) =>
      this.#class.selector.select(JSON.parse(attributes) as Record<string, string>, story) as S | Missing,
  );

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
   * What the attributes select from a story.
   * @internal
   */
  selectFrom(story: Story): S | Missing {
    const own = this as unknown as Readonly<Record<string, string | null>>;
    const values = this.#class.selector.attributes.map(name => [name, own[name] ?? '']);
    return this.#select(story, JSON.stringify(Object.fromEntries(values)));
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
    const late = selection ? this.lateParts(selection, scene!) : [];
    return loadMissing([this.words, ...this.parts(selection, scene), ...late, this.#hasProblems && problemList]);
  }

  override connectedCallback() {
    if (!isServer && this.hasAttribute('defer-hydration')) return;
    // An element with a readable fallback can wait, unless the page's fragment may lead into it.
    if (isServer || this.shadowRoot || isWordless(this) || location.hash) super.connectedCallback();
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
    const loading = loadMissing(this.parts(selection, scene));
    return scene && loading;
  }

  protected override update(changed: PropertyValues) {
    if (this.#fromServer) {
      const {hydrateRoot} = hydration.module!;
      // A mismatch: the page was pre-rendered by another version. Render from scratch.
      if (!hydrateRoot(this.render(), this.renderRoot, this.renderOptions)) super.createRenderRoot();
      this.#fromServer = false;
    } else if (changed.size || this.#shown !== this.#story) {
      // Rendered from scratch, because page translators replace text nodes and Lit would keep updating the detached ones.
      render(nothing, this.renderRoot, this.renderOptions);
    }
    this.#shown = this.#story;
    super.update(changed);
  }

  override render() {
    if (!isServer) void this.loadParts()?.then(loaded => loaded && this.requestUpdate());
    const {scene} = this;
    const words = this.words.module;
    const {causes, lookAgain, problems} = this.#source;
    const selection = scene && this.selectFrom(scene.story);
    if (typeof selection === 'string') this.#source.fail('not-found', missingText(selection), problems);
    const shown = typeof selection === 'object' && this.renderStory(selection, scene!);
    const failed = scene || causes.length;
    return html`${shown || fallbackTemplate(this, lookAgain, failed ? words : undefined)}${
      this.#hasProblems
        ? problemList.module?.problemsTemplate(this.renderRoot as ShadowRoot, this.#source, words)
        : nothing
    }`;
  }

  /** Never on a server: pre-rendering reports problems itself, and hydration must reproduce the server's render. */
  get #hasProblems(): boolean {
    const {causes, problems} = this.#source;
    return this.live && this.debug && causes.length + problems.length > 0;
  }
}
