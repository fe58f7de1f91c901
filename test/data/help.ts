/** Where the test server has stories, and pages that show them, for the tests of how a story reaches an element. */
import type {StoryElement} from '../../dist/esm/ui/base/story-element.js';
import {calm, place, read, until, write} from '../fixture.js';

const run = Math.random().toString(36).slice(2);
let fresh = 0;

/** The path of an answer that no other test asks for. */
export const path = (action: string) => `/__test/${action}/${run}-${++fresh}`;

export const asking = (to: string, query: Record<string, string>) => `${to}?${new URLSearchParams(query).toString()}`;

/** An address that answers with a story, or with any text. */
export const address = (body: unknown, to = path('text')) =>
  asking(to, {body: typeof body === 'string' ? body : JSON.stringify(body)});

const ask = async (what: 'count' | 'closed' | 'release', of: string): Promise<unknown> =>
  (await fetch(asking(`/__test/${what}`, {of: new URL(of, location.href).pathname}))).json();

/** How often an address was asked for. */
export const requests = (of: string) => ask('count', of) as Promise<number>;
/** How often the browser hung up on an address. */
export const hangUps = (of: string) => ask('closed', of) as Promise<number>;

/** Waits until an address has been asked for as often as this. */
export async function asked(of: string, times = 1) {
  await until(async () => (await requests(of)) === times);
}

/** Waits until the browser has hung up on an address as often as this. */
export async function hungUp(of: string, times = 1) {
  await until(async () => (await hangUps(of)) === times);
}

/** Waits until the server has been asked, then lets it answer. */
export async function release(of: string) {
  await until(() => ask('release', of));
}

export const words = (element: Element) => read(element.shadowRoot?.querySelector('.words'));

export const shows = (element: Element, text: string) => until(() => words(element).includes(text));

/**
 * Waits until the reader sees the words that the author put into the element, and says whether they stay. They have no
 * slot before the element is drawn, which is when the reader comes near.
 */
export async function keeps(element: Element): Promise<boolean> {
  const seen = () => {
    const own = element.querySelector('p')!;
    return own.assignedSlot !== null && own.checkVisibility() && own.getBoundingClientRect().height > 0;
  };
  await until(seen);
  await calm();
  return seen();
}

/** Writes HTML and gives the elements of one tag in it. */
export const put = <E extends HTMLElement = StoryElement>(html: string, tag = 'quote-card'): E[] => [
  ...write(html).querySelectorAll<E>(tag),
];

/** What reaches the page that should not: exceptions and rejections nobody handled. */
export async function uncaught(run: () => unknown): Promise<readonly string[]> {
  const seen: string[] = [];
  const onError = (event: ErrorEvent) => void seen.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void seen.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  await run();
  await calm();
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  return seen;
}

export interface Page extends Window {
  /** From `test/pages/hook.js`. */
  readonly seen: {readonly errors: readonly string[]};
  /** From the page's first script: codes of `story-error`, and what the console was told. */
  readonly told: {readonly codes: readonly string[]; readonly info: readonly string[]};
  readonly load: (file: string) => Promise<unknown>;
}

const TOLD = `<script>
  told = {codes: [], info: []};
  document.addEventListener('story-error', event => told.codes.push(event.code));
  console.info = text => told.info.push(text);
  load = file => import(file);
</script>`;

function frame(src: string): HTMLIFrameElement {
  const found = document.createElement('iframe');
  found.width = found.height = '600';
  found.src = src;
  place().append(found);
  return found;
}

/** A page of its own, for what a page can do only once: the order in which its tags are defined. */
export async function page(html: string, csp = ''): Promise<Page> {
  const found = frame(asking('/__test/page', {body: TOLD + html, csp}));
  await new Promise(resolve => found.addEventListener('load', resolve));
  return found.contentWindow as unknown as Page;
}

/** A page that the server stops sending after `first`, until `more` is called. */
export async function slowPage(first: string, rest: string): Promise<{made: Page; more: () => Promise<void>}> {
  const to = path('parts');
  const found = frame(asking(to, {first: TOLD + first, rest}));
  await until(() => found.contentWindow!.location.pathname === to && 'told' in found.contentWindow!);
  return {made: found.contentWindow as unknown as Page, more: () => release(to)};
}
