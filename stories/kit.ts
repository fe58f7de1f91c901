/** What the stories of all elements share. */
import type {StoryObj} from '@storybook/web-components-vite';
import {html, noChange, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

/** Reported facts: see the story files' sources. */
export const LONDON = 'data/london-2025.json';
export const WASHINGTON = 'data/washington-2025.json';
/** Invented people, outlets, words and positions. */
export const SAMPLES = 'data/fixtures/samples.json';
/** Invented events. */
export const EVENTS = 'data/fixtures/timeline.json';
/** With a mistake of every kind. */
export const BROKEN = 'data/fixtures/broken.json';

type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

type Tag = keyof HTMLElementTagNameMap;

/** The attributes that an element declares, by their names in HTML. */
type Attributes<E> = {
  [
    Name in Exclude<keyof E & string, keyof LitElement> as NonNullable<E[Name]> extends string | number | boolean
      ? Kebab<Name>
      : never
  ]?: E[Name] | undefined;
};

/** The arguments of an element's stories: its attributes, and what stands inside the tag. */
export type Args<T extends Tag> = Attributes<HTMLElementTagNameMap[T]> & {
  id?: string | undefined;
  data?: string | undefined;
  /** The author's own words, in running text. */
  words?: string | undefined;
  /** What the article itself says, until the element has its story. */
  fallback?: string | undefined;
};

/** Sets those arguments that are attributes of the element, and removes what has become undefined or false. */
class Bind extends Directive {
  #names: readonly string[] = [];

  render(args: object): unknown {
    return args;
  }

  override update({element}: ElementPart, [args]: [object]): unknown {
    const {observedAttributes} = element.constructor as unknown as {readonly observedAttributes: readonly string[]};
    const bound = Object.entries(args as Record<string, unknown>).filter(
      ([name, value]) => observedAttributes.includes(name) && value !== undefined && value !== null && value !== false,
    );
    const names = bound.map(([name]) => name);
    for (const name of this.#names) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of bound) {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
    this.#names = names;
    return noChange;
  }
}

const bind = directive(Bind);

type Content<T extends Tag> = (args: Args<T>) => unknown;
type Render<T extends Tag> = (args: Args<T>) => TemplateResult;

const insideTag = ({words, fallback}: {words?: string | undefined; fallback?: string | undefined}) =>
  fallback ? html`<p>${fallback}</p>` : words;

/** Draws an element with a story's arguments. */
export const element =
  <T extends Tag>(tag: T, content: Content<T> = insideTag): Render<T> =>
  args =>
    staticHtml`<${unsafeStatic(tag)} ${bind(args)}>${content(args)}</${unsafeStatic(tag)}>`;

/** Controls for where the story comes from. */
export const SOURCE = {
  data: {control: 'text'},
  src: {control: 'select', options: [LONDON, WASHINGTON, SAMPLES, EVENTS, BROKEN]},
} as const;

export const HEADING = {'heading-level': {control: {type: 'number', min: 2, max: 6}}} as const;

const slot = (description: string) => ({control: 'text', description, table: {category: 'slots'}}) as const;
export const WORDS = {words: slot('The author’s own words.')} as const;
export const FALLBACK = {fallback: slot('The article’s own words.')} as const;

/** What a story shows, for the docs. */
export const about = (story: string, docs: object = {}) => ({docs: {description: {story}, ...docs}});

/** A story's own document within the docs: for what opens over the page, or depends on all of it. */
export const apart = (height: string) => ({story: {inline: false, height}});

/** An Arabic page. */
export const ARABIC = {locale: 'ar', direction: 'rtl'} as const;

/** A story in a site's own colours. */
export const themed = <T extends Tag>(
  render: Render<T>,
  what = 'A site’s own colours and second font through `--story-*` properties.',
) => ({
  parameters: about(what),
  render: (args: Args<T>) => html`<div class="themed">${render(args)}</div>`,
});

/** Clicks a button in the story's first element, as a reader would: the first visible one, or another by its index. */
export const click =
  (tag: Tag, selector: string, index = 0): NonNullable<StoryObj['play']> =>
  async ({canvasElement}) => {
    const found = canvasElement.querySelector(tag)!;
    const button = () =>
      [...(found.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(each => each.checkVisibility())[
        index
      ];
    while (!button()) await new Promise(resolve => setTimeout(resolve, 20));
    button()!.click();
  };
