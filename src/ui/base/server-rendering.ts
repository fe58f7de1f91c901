import type {TemplateResult} from 'lit';
import type {Scene, StoryElement} from './story-element.js';

/** A tag of a page, as written there. */
export interface PageTag {
  readonly name: string;
  /** An attribute, '' where it has none. */
  readonly given: (attribute: string) => string;
}

/**
 * What a server writes for an element beside its shadow root. An element that has one exports it as `fallback`
 * from `<tag>.fallback.ts`; pre-rendering finds it there. Browsers never load it.
 */
export interface Fallback<E extends StoryElement> {
  /**
   * All that matters in plain HTML, for readers whose software drops shadow roots or scripts. Without it the author's
   * own words stay.
   */
  template?(element: E, scene: Scene): TemplateResult | undefined;
  /** The fragment `<kind>-<id>` that leads to the element. */
  anchor?(element: E, scene: Scene): string | undefined;
  /** Takes in which tags of the page show the element's story, itself left out: before anything of it is made. */
  joins?(element: E, tags: readonly PageTag[]): void;
  /** The numbers that other tags with the same story show behind the sources that they name, by the sources' ids. */
  numbers?(element: E, scene: Scene): ReadonlyMap<string, number>;
  /** What the element shows, in the vocabulary of schema.org. */
  structuredData?(element: E, scene: Scene): object | undefined;
}
