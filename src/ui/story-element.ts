import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {StorySource} from '../data/story-source.js';
import type {Answer} from '../data/story-store.js';
import type {Words} from '../locales/words.js';
import type {CollectionName} from '../story/schema.js';
import type {Story} from '../story/story.js';
import {directionOf} from '../story/text.js';
import {hydration} from './hydration.js';
import {languageOf, loadWords, wordsFor} from './words.js';

/** What a template needs to know: the story as this reader sees it, and the interface's language. */
export interface Scene {
  /** The story in the reader's language, as of the element's `date`. */
  readonly story: Story;
  readonly words: Words;
  /** BCP 47 tag for the interface and for `Intl`: the reader's own where there are words for it. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** The scene for a reader of `lang`, once the interface words are loaded. */
export function sceneOf(story: Story, lang: string, asOf: string): Scene | undefined {
  const wanted = lang || story.fileLang;
  const words = wordsFor(wanted);
  if (!words) return undefined;
  const shown = primary(wanted) === words.lang ? wanted : words.lang;
  return {story: story.in({lang: wanted, asOf: asOf || undefined}), words, lang: shown, dir: directionOf(words.lang)};
}

/**
 * What all elements that show a story have in common: the attributes, the story's way in, the interface words,
 * the fallback, and taking over a root that was rendered on a server. One level, no more: an element extends
 * this and says what it shows (`renderStory`).
 */
export abstract class StoryElement extends LitElement {
  /** The collection whose bare items the element takes as its `data`. */
  static readonly collection: CollectionName | undefined;

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
   * The story and language that a server renders with; there is no page around the element to ask.
   * @internal
   */
  given: {readonly answer: Answer; readonly lang: string} | undefined;

  @state() private wordsArrived = 0;

  readonly #source = new StorySource(this, {collection: (this.constructor as typeof StoryElement).collection});
  /** The root came with the page and is to be taken over. */
  #fromServer = false;

  /** What the element shows of a story; nothing when the story does not hold what its attributes name. */
  protected abstract renderStory(scene: Scene): TemplateResult | undefined;

  /** What the element looks for, for the message when the story lacks it: 'quotation "x"'. */
  protected abstract get sought(): string;

  get #answer(): Answer | undefined {
    return this.given?.answer ?? this.#source.answer;
  }

  get #lang(): string {
    return this.given?.lang ?? languageOf(this);
  }

  override connectedCallback() {
    if (isServer || !this.hasAttribute('defer-hydration')) super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'defer-hydration' && value === null && this.isConnected && !isServer) super.connectedCallback();
  }

  protected override createRenderRoot() {
    if (this.shadowRoot && hydration.hydrate) {
      this.#fromServer = true;
      return this.shadowRoot;
    }
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** A pre-rendered root keeps the server's words until the first render here can say the same. */
  protected override async scheduleUpdate() {
    if (this.#fromServer && !this.hasUpdated) {
      await this.#source.ready;
      await loadWords(this.#lang || this.#source.story!.fileLang);
    }
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues) {
    if (this.#fromServer) {
      this.#fromServer = false;
      const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
      try {
        hydration.hydrate!(this.render(), root, this.renderOptions);
      } catch {
        // The page was rendered by another version: begin anew.
        delete root._$litPart$;
        root.replaceChildren();
        super.createRenderRoot();
      }
    }
    super.update(changed);
  }

  /**
   * What the templates are made from, once story and words are there.
   * @internal
   */
  get scene(): Scene | undefined {
    const story = this.given?.answer.story ?? this.#source.story;
    return story && sceneOf(story, this.#lang, this.date);
  }

  override render() {
    const {scene} = this;
    const lang = this.#lang || (this.#source.story?.fileLang ?? 'en');
    if (!isServer && !wordsFor(lang)) void loadWords(lang).then(() => wordsFor(lang) && this.wordsArrived++);

    const shown = scene && this.renderStory(scene);
    if (scene && !shown) {
      const {problems = []} = this.#answer ?? {};
      this.#source.fail('not-found', `the story has no ${this.sought}`, problems);
    }
    // Made anew when the story changes: a page translator moves text nodes, and Lit would update the lost ones.
    return html`${shown ? keyed(scene!.story, shown) : this.#renderFallback(wordsFor(lang), !!scene)}${this.#renderProblems()}`;
  }

  #renderFallback(words: Words | undefined, missing: boolean) {
    const failed = missing || this.#answer?.failure;
    const empty =
      !isServer && ![...this.children].some(({localName}) => localName !== 'script') && !this.textContent?.trim();
    return html`<slot @slotchange=${this.#source.lookAgain}></slot>${
      failed && empty && words
        ? html`<p class="muted" part="note" lang=${words.lang} dir=${directionOf(words.lang)}>${words.unavailable}</p>`
        : nothing
    }`;
  }

  #renderProblems() {
    const {failure, problems = []} = this.#answer ?? {};
    if (!this.debug || !(failure || problems.length)) return nothing;
    return html`<ul class="muted problems" part="problems" lang="en" dir="ltr">
      ${failure ? html`<li>${failure.code}: ${failure.message} ${failure.url}</li>` : nothing}
      ${problems.map(({path, message, fix, severity}) => html`<li>${severity} at ${path || '/'}: ${message}. ${fix}</li>`)}
    </ul>`;
  }
}
