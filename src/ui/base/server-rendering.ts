import type {TemplateResult} from 'lit';
import type {PageTag} from '../../selections/page.js';
import type {Answer} from '../../data/answer.js';
import type {StoryElement} from './story-element.js';

/** What a server knows that an element would ask the page around it. */
export interface ServerPage {
  readonly answer: Answer;
  /** The language of the place where the tag stands; '' where the page names none. */
  readonly lang: string;
  /** The tags of the page with the same story. */
  readonly tags: readonly PageTag[];
}

type SceneOf<E extends StoryElement> = NonNullable<E['scene']>;
type SelectionOf<E> = E extends StoryElement<infer S> ? S : never;

/**
 * What a server writes for an element beside its shadow root. An element that has one exports it as `fallback`
 * from `<tag>.fallback.ts`; pre-rendering finds it there. Browsers never load it.
 */
export interface Fallback<E extends StoryElement = StoryElement, S = SelectionOf<E>> {
  /**
   * All that matters in plain HTML, for readers whose software drops shadow roots or scripts. Without it the author's
   * own words stay.
   */
  template?(element: E, selection: S, scene: SceneOf<E>): TemplateResult;
  /** The numbers that other tags with the same story show behind the sources that they name, by the sources' ids. */
  numbers?(selection: S): ReadonlyMap<string, number>;
  /** What the element shows, in the vocabulary of schema.org. */
  structuredData?(selection: S, scene: SceneOf<E>): object | undefined;
}
