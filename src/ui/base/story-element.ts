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
import {drawWhenNear, leave} from './near-viewport.js';
import {property} from './property.js';
import type {ServerPage} from './server-rendering.js';
import {hydration} from './waking/hydration.js';

/** Fetched where `debug` is set and there is a problem. */
const problemList = new Lazy(() => import('./problems.js'));

/** Code that an element may need; `false` and `undefined` where it does not. */
export type Part = Lazy<unknown> | false | undefined;

/**
 * What all elements that show a story have in common: the attributes, the story's way in, what the attributes select of
 * it, the interface words, the fallback, and taking over a root that was rendered on a server. One level, no more: an
 * element extends this and renders its selection (`renderStory`).
 *
 * A changed property or story draws the root anew; `requestUpdate()` alone lets Lit compare, and keeps the nodes (open
 * details, what the reader has typed). So what the reader does is no property.
 */
export abstract class StoryElement<S extends Selection = Selection, Own extends object = object> extends LitElement {
  /** The collection whose bare items the element takes as its `data`. */
  static readonly collection: CollectionName | undefined;

  /** What the attributes select of a story. */
  static readonly selector: Selector;

  /** The modules of the words that only this element shows: fetched beside those that all share. */
  static readonly words: WordModules<object> | undefined;

  /** Whether the first drawing does without `parts` that are still on their way: nothing moves when they come. */
  static readonly partsCanWait: boolean = false;

  static override get observedAttributes() {
    return [...super.observedAttributes, 'defer-hydration'];
  }

  /** A story, or items of the element's own kind: an object, or JSON as an attribute. */
  @property() data: unknown;

  /** The address of a story file. */
  @property() src = '';

  /** The HTML `id` of a `<story-data>` in the page. */
  @property() story = '';

  /** EDTF date, "as of": what is later does not count. */
  @property() date = '';

  /** Shows editors what is wrong with the story. */
  @property({type: Boolean}) debug = false;

  /**
   * Set by a server, which has no page around the element to ask.
   * @internal
   */
  served: ServerPage | undefined;

  readonly #source = new StorySource(this, {collection: this.#class.collection});
  /** The root came with the page and is to be taken over. */
  #fromServer = false;
  /** The story that is on screen. */
  #shown: Story | undefined;
  #selected: {readonly story: Story; readonly key: string; readonly selection: S | Missing} | undefined;

  get #class() {
    return this.constructor as typeof StoryElement;
  }

  get #story(): Story | undefined {
    return this.served?.answer.story ?? this.#source.story;
  }

  /** The reader's language: the page's, else the story's. */
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

  /** Nothing inside is for readers: line breaks between the tags are no words. A server cannot know. */
  protected get wordless() {
    return ![...this.childNodes].some(
      node => !(node instanceof HTMLScriptElement || node instanceof Comment) && node.textContent?.trim(),
    );
  }

  /** What is rendered now is for a browser, and need not be what a server rendered. */
  protected get live() {
    return !isServer && !this.#fromServer;
  }

  /**
   * What the templates are made from, once story and words are there.
   * @internal
   */
  get scene(): Scene<Own> | undefined {
    return this.#story && sceneOf(this.#story, this.#language, this.date, this.words.module);
  }

  /**
   * What the attributes select of a story: asked more than once while it is drawn.
   * @internal
   */
  selectFrom(story: Story): S | Missing {
    const {selector} = this.#class;
    const own = this as unknown as Readonly<Record<string, unknown>>;
    const attributes = Object.fromEntries(
      selector.attributes.map(name => [name, typeof own[name] === 'string' ? own[name] : '']),
    );
    const key = JSON.stringify(attributes);
    if (this.#selected?.story !== story || this.#selected.key !== key)
      this.#selected = {story, key, selection: selector.select(attributes, story) as S | Missing};
    return this.#selected.selection;
  }

  /**
   * What is shown now; undefined until story and words are there, and where the story lacks it.
   * @internal
   */
  get selection(): S | undefined {
    const {scene} = this;
    const selection = scene && this.selectFrom(scene.story);
    return typeof selection === 'object' ? selection : undefined;
  }

  /**
   * Whether a fragment (without `#`) leads to something that the element shows.
   * @internal
   */
  shows(fragment: string): boolean {
    return shows(this.selection, fragment);
  }

  /** What the element shows of a story. */
  protected abstract renderStory(selection: S, scene: Scene<Own>): TemplateResult;

  /**
   * The code that the element needs beside its own: without a selection, what its attributes alone call for, which is then
   * fetched beside the story and not after it.
   */
  protected parts(_selection?: S, _scene?: Scene<Own>): readonly Part[] {
    return [];
  }

  /**
   * Fetches the parts that are not there; undefined when all are. Settles with whether one has come.
   * @internal
   */
  loadParts(): Promise<boolean> | undefined {
    const {selection} = this;
    const parts = selection ? this.parts(selection, this.scene) : this.parts();
    const waiting = parts.flatMap(part => (part && !part.module ? part.load() : []));
    return waiting.length ? Promise.all(waiting).then(came => came.some(Boolean)) : undefined;
  }

  override connectedCallback() {
    if (!isServer && this.hasAttribute('defer-hydration')) return;
    // What reads without us can wait, unless the address may lead into it.
    if (isServer || this.shadowRoot || this.wordless || location.hash) super.connectedCallback();
    else drawWhenNear(this);
  }

  /** @internal */
  drawNow() {
    super.connectedCallback();
  }

  override disconnectedCallback() {
    leave(this);
    super.disconnectedCallback();
  }

  /** An element that waits has no update to come: nobody need wait for it. */
  protected override getUpdateComplete() {
    return this.isConnected && !this.renderRoot ? Promise.resolve(true) : super.getUpdateComplete();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    // While the first update is held, no other one runs: a new address must be noticed here.
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

  /** Updates are held until the parts are there: what comes late would move what stands below it. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const held = this.#fromServer && !this.hasUpdated ? this.#complete() : this.#partsInTime();
    return held ? held.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** A pre-rendered root keeps the server's words until the first render here can say the same. */
  async #complete() {
    await this.#source.ready;
    await this.words.load();
    while (this.scene && (await this.loadParts()));
  }

  #partsInTime() {
    if (isServer || this.#class.partsCanWait) return undefined;
    const loading = this.loadParts();
    return this.scene && loading;
  }

  protected override update(changed: PropertyValues) {
    if (this.#fromServer) {
      const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
      try {
        hydration.module!.hydrate(this.render(), root, this.renderOptions);
      } catch {
        // The page was rendered by another version: begin anew.
        delete root._$litPart$;
        root.replaceChildren();
        super.createRenderRoot();
      }
      this.#fromServer = false;
    } else if (changed.size || this.#shown !== this.#story) {
      // Drawn anew: a page translator moves text nodes, and Lit would go on to update the lost ones.
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
      void more?.then(came => came && this.requestUpdate());
    }
    const selection = scene && this.selectFrom(scene.story);
    if (typeof selection === 'string')
      this.#source.fail('not-found', this.missingText(selection), this.#source.problems);
    const shown = typeof selection === 'object' ? this.renderStory(selection, scene!) : undefined;
    return html`${shown ?? this.#renderFallback(words, !!scene)}${this.#renderProblems(words)}`;
  }

  /**
   * The message for what the story lacks.
   * @internal
   */
  missingText(missing: Missing): string {
    return `the story has no ${missing}${this.date && ` as of ${this.date}`}`;
  }

  #renderFallback(words: Words | undefined, missing: boolean) {
    const failed = missing || this.#source.causes.length;
    return html`<slot @slotchange=${this.#source.lookAgain}></slot>${
      failed && words && !isServer && this.wordless
        ? html`<p class="muted" part="note" lang=${words.lang} dir=${directionOf(words.lang)}>${words.failures.unavailable}</p>`
        : nothing
    }`;
  }

  /** A server shows none: whoever runs it has them, and the first render here must not differ. */
  #renderProblems(words: Words | undefined) {
    const {causes, problems} = this.#source;
    if (!this.live || !this.debug || !(causes.length || problems.length)) return nothing;
    if (!problemList.module) void problemList.load().then(came => came && this.requestUpdate());
    return problemList.module?.problemsTemplate(this.renderRoot as ShadowRoot, this.#source, words);
  }
}
