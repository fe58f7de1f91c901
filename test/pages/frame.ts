/** A page of the built site in a frame as tall as its content, watched from its first line (`hook.js`). */
import {place, until} from '../fixture.js';

export interface Seen {
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly shift: number;
  readonly shifts: readonly string[];
}

export interface Frame {
  readonly window: Window & typeof globalThis & {readonly seen: Seen};
  readonly document: Document;
  readonly element: HTMLIFrameElement;
}

/** Opens a page; `sandbox` switches its scripts off. */
export async function open(path: string, width: number, height = 8000, sandbox?: string): Promise<Frame> {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  Object.assign(element.style, {width: `${width}px`, height: `${height}px`, border: '0'});
  element.src = path;
  const loaded = new Promise(resolve => element.addEventListener('load', resolve, {once: true}));
  place().append(element);
  await loaded;
  return {element, document: element.contentDocument!, window: element.contentWindow as Frame['window']};
}

/** Opens a page in a frame exactly as tall as its content: every shift in it counts in full. */
export async function openWhole(path: string, width: number): Promise<Frame> {
  const first = await open(path, width);
  await cards(first);
  const {height} = first.document.body.getBoundingClientRect();
  first.element.remove();
  return open(path, width, Math.ceil(height));
}

/** Every card of the page, once each shows its story. */
export async function cards({document}: Frame): Promise<readonly HTMLElement[]> {
  const found = [...document.querySelectorAll<HTMLElement>('quote-card')];
  await until(() => found.every(card => card.shadowRoot?.querySelector('figure')));
  return found;
}

/** Two frames later everything that was asked for is painted. */
export const painted = ({window}: Frame): Promise<unknown> =>
  new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** The addresses that a page asked for. */
export const asked = ({window}: Frame): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({name}) => name);
