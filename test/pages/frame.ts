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

/**
 * Opens a page; `sandbox` switches its scripts off. A fragment keeps elements from waiting until the reader comes near
 * (`near-viewport.ts`): most of the frame is out of sight.
 */
export async function open(
  path: string,
  width: number,
  height = 8000,
  sandbox?: string,
  scrolling = 'auto',
): Promise<Frame> {
  const element = document.createElement('iframe');
  element.setAttribute('scrolling', scrolling);
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  Object.assign(element.style, {width: `${width}px`, height: `${height}px`, border: '0'});
  element.src = path.includes('#') ? path : `${path}#all`;
  const loaded = new Promise(resolve => element.addEventListener('load', resolve, {once: true}));
  place().append(element);
  await loaded;
  return {element, document: element.contentDocument!, window: element.contentWindow as Frame['window']};
}

/**
 * Opens a page in a frame exactly as tall as its content: every shift in it counts in full. It never gets a scrollbar,
 * which would take its room from the page while that is a pixel taller.
 */
export async function openWhole(path: string, width: number): Promise<Frame> {
  const first = await open(path, width);
  await cards(first);
  const {height} = first.document.body.getBoundingClientRect();
  first.element.remove();
  return open(path, width, Math.ceil(height), undefined, 'no');
}

/** Every card of the page, once each shows its story. */
export async function cards({document}: Frame): Promise<readonly HTMLElement[]> {
  const found = [...document.querySelectorAll<HTMLElement>('quote-card')];
  await until(() => found.every(card => card.shadowRoot?.querySelector('figure')));
  return found;
}

/** Waits until something holds, but not so long that the test that fails without it could not say what there is instead. */
export async function patiently(holds: () => unknown): Promise<void> {
  const late = performance.now() + 20_000;
  await until(async () => (await holds()) || performance.now() > late);
}

/** Two frames later everything that was asked for is painted; WebKit paints no page that is out of sight. */
export const painted = ({window}: Frame): Promise<unknown> =>
  new Promise(resolve => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(resolve));
    setTimeout(resolve, 250);
  });

/** The addresses that a page asked for. */
export const asked = ({window}: Frame): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({name}) => name);

interface Axe {
  run(node: Element, options: object): Promise<{violations: readonly {id: string; nodes: readonly {html: string}[]}[]}>;
}

/** One of our own in each page: Storybook's may be at work. */
const axes = new WeakMap<Window, Axe>();

/** What axe finds in the story that Storybook shows in a frame, or in another part of that page. */
export async function findings(
  {document, window}: Frame,
  root: '#storybook-root' | '#storybook-docs' = '#storybook-root',
): Promise<readonly string[]> {
  if (!axes.has(window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise(resolve => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    axes.set(window, (window as unknown as {axe: Axe}).axe);
  }
  const {violations} = await axes.get(window)!.run(document.querySelector(root)!, {
    rules: {region: {enabled: false}},
    // Stories in frames of their own are opened alone.
    iframes: false,
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

interface Channel {
  emit(event: string, value: object): void;
  once(event: string, listener: (value: unknown) => void): void;
}

const channel = ({window}: Frame) =>
  (window as unknown as {__STORYBOOK_ADDONS_CHANNEL__: Channel}).__STORYBOOK_ADDONS_CHANNEL__;

/** Says to a page what Storybook's toolbar and sidebar say to it. */
export const tell = (frame: Frame, event: string, value: object): void => channel(frame).emit(event, value);

/** Waits until the page says so itself. */
export const told = (frame: Frame, event: string): Promise<unknown> =>
  new Promise(resolve => channel(frame).once(event, resolve));
