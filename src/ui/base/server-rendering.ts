import type {TemplateResult} from 'lit';
import type {PageTag} from '../../selections/page.js';
import type {Answer} from '../../data/answer.js';
import type {StoryElement} from './story-element.js';

/** What the server passes to an element that, in a browser, would query the page around it. */
export interface ServerPage {
  readonly answer: Answer;
  /** The language of the nearest `lang` attribute around the tag; '' if there is none. */
  readonly lang: string;
  /** The page's tags that use the same story. */
  readonly tags: readonly PageTag[];
}

type SceneOf<E extends StoryElement> = NonNullable<E['scene']>;
type SelectionOf<E> = E extends StoryElement<infer S> ? S : never;

/**
 * What the server writes into the page for an element in addition to its shadow root. An element exports it as
 * `fallback` from `<tag>.fallback.ts`, where pre-rendering looks for it. Browsers never load it.
 */
export interface Fallback<E extends StoryElement = StoryElement, S = SelectionOf<E>> {
  /**
   * The element's content as plain HTML, for software that drops shadow roots or scripts. Without it, the author's own
   * words stay in place.
   */
  template?(element: E, selection: S, scene: SceneOf<E>): TemplateResult;
  /** Source numbers by source id, which other tags with the same story show after the sources that they name. */
  numbers?(selection: S): ReadonlyMap<string, number>;
  /** The content as schema.org structured data. */
  structuredData?(selection: S, scene: SceneOf<E>): object | undefined;
}
