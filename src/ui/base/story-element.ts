import {html, isServer, LitElement, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.js';
import {StorySource} from '../../data/story-source.js';
import type {Answer} from '../../data/answer.js';
import type {Words} from '../../locales/words.js';
import type {CollectionName} from '../../story/file/schema.js';
import type {Story} from '../../story/story.js';
import {directionOf} from '../../story/values/text.js';
import {hydration} from './waking/hydration.js';
import {Lazy} from '../lazy.js';
import {drawWhenNear, leave} from './near-viewport.js';
import {languageOf, localeFor} from '../language/locale.js';

/** What a template needs to know: the story as this reader sees it, and the interface's language. */
export interface Scene {
  /** The story in the reader's language, as of the element's `date`. */
  readonly story: Story;
  readonly words: Words;
  /**
   * BCP 47 tag for the interface and for `Intl`: the reader's own where it is a country of a language that there are
   * words for, else that of the words.
   */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Fetched where `debug` is set and there is something to tell. */
const editors = new Lazy(() => import('./problems.js'));

/**
 * Whether a tag is a country of the words' language. Chinese by country is of two scripts, of which our words have one;
 * `Intl.Locale` would know of them all, and takes 8 to 20 ms.
 */
const isCountryOf = (tag: string, language: string) => /^(?!zh)..-[A-Z]{2}$/.test(tag) && tag.startsWith(language);

/** The scene for a reader of `lang`, once the interface words are loaded. */
function sceneOf(story: Story, lang: string, date: string): Scene | undefined {
  const words = localeFor(lang).module?.default;
  return (
    words && {
      story: story.in({lang, asOf: date || undefined}),
      words,
      lang: isCountryOf(lang, words.lang) ? lang : words.lang,
      dir: directionOf(words.lang),
    }
  );
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

  readonly #source = new StorySource(this, {collection: (this.constructor as typeof StoryElement).collection});
  /** The root came with the page and is to be taken over. */
  #fromServer = false;
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

  /** The story that is on screen. */
  #shown: Story | undefined;

  /** What the element shows of a story; nothing when the story does not hold what its attributes name. */
  protected abstract renderStory(scene: Scene): TemplateResult | undefined;

  /** What the element looks for, for the message when the story lacks it: 'quotation "x"'. */
  protected abstract get sought(): string;

  /**
   * Fetches code that this story needs and most do not; nothing when all of it is there. Until then the element
   * shows the story without it.
   * @internal
   */
  extras(_scene: Scene): Promise<boolean> | undefined {
    return undefined;
  }

  get #story(): Story | undefined {
    return this.given?.answer.story ?? this.#source.story;
  }

  /** The reader's language: the page's, else the story's. */
  get #language(): string {
    return (this.given?.lang ?? languageOf(this)) || (this.#story?.fileLang ?? 'en');
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

  /** What waits has no update to come: nobody need wait for it. */
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
    if (this.shadowRoot && hydration.hydrate) {
      this.#fromServer = true;
      return this.shadowRoot;
    }
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** A pre-rendered root keeps the server's words until the first render here can say the same. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#fromServer || this.hasUpdated) return super.scheduleUpdate();
    return this.#complete().then(() => super.scheduleUpdate());
  }

  async #complete() {
    await this.#source.ready;
    await localeFor(this.#language).load();
    while (this.scene && (await this.extras(this.scene)));
  }

  protected override update(changed: PropertyValues) {
    if (this.#fromServer) {
      const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
      try {
        hydration.hydrate!(this.render(), root, this.renderOptions);
      } catch {
        // The page was rendered by another version: begin anew.
        delete root._$litPart$;
        root.replaceChildren();
        super.createRenderRoot();
      }
      this.#fromServer = false;
    } else if (changed.size || this.#shown !== this.#story) {
      // Made anew: a page translator moves text nodes, and Lit would go on to update the lost ones.
      render(nothing, this.renderRoot, this.renderOptions);
    }
    this.#shown = this.#story;
    super.update(changed);
  }

  /**
   * What the templates are made from, once story and words are there.
   * @internal
   */
  get scene(): Scene | undefined {
    return this.#story && sceneOf(this.#story, this.#language, this.date);
  }

  override render() {
    const {scene} = this;
    const locale = localeFor(this.#language);
    const words = locale.module?.default;
    if (!isServer) {
      const more = scene ? this.extras(scene) : words ? undefined : locale.load();
      void more?.then(came => came && this.requestUpdate());
    }
    const shown = scene && this.renderStory(scene);
    if (scene && !shown) this.#source.fail('not-found', `the story has no ${this.sought}`, this.#source.problems);
    return html`${shown ?? this.#renderFallback(words, !!scene)}${this.#renderProblems(words)}`;
  }

  #renderFallback(words: Words | undefined, missing: boolean) {
    const failed = missing || this.#source.causes.length;
    return html`<slot @slotchange=${this.#source.lookAgain}></slot>${
      failed && words && !isServer && this.wordless
        ? html`<p class="muted" part="note" lang=${words.lang} dir=${directionOf(words.lang)}>${words.unavailable}</p>`
        : nothing
    }`;
  }

  /** A server shows none: it has told them to whoever ran it, and the first render here must not differ. */
  #renderProblems(words: Words | undefined) {
    const {causes, problems} = this.#source;
    if (!this.live || !this.debug || !(causes.length || problems.length)) return nothing;
    if (!editors.module) void editors.load().then(came => came && this.requestUpdate());
    return editors.module?.problemsTemplate(this.renderRoot as ShadowRoot, this.#source, words);
  }
}
