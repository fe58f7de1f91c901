/**
 * Puts elements on the page as a reader gets them, in two ways: rendered by the client, or pre-rendered by the
 * package's own function (in the test server, from the same built modules) and then taken over.
 *
 * How taking over is proved: `hydrated` keeps the server's figure (or section, or button) and checks that the awake
 * element still has that very node. A mismatch would have replaced it, so each test that runs `hydrated` also proves that server and
 * client agree.
 */
import {expect} from '@open-wc/testing';
import {hydration} from '../dist/esm/ui/base/hydration/hydration.js';
import type {StoryElement} from '../dist/esm/ui/base/story-element.js';

// Elements are defined before there is anything pre-rendered on a test's page: they would not wait for it.
await hydration.load();

export type Way = 'client' | 'hydrated';
export const WAYS: readonly Way[] = ['client', 'hydrated'];

const places: HTMLElement[] = [];

/** An empty place at the end of the body, taken away by `clean`. */
export function place(): HTMLElement {
  const found = document.createElement('div');
  document.body.append(found);
  places.push(found);
  return found;
}

/** For `afterEach`: leaves the page as it was. */
export function clean() {
  for (const found of places.splice(0)) found.remove();
}

export async function prerendered(html: string): Promise<{html: string; warnings: readonly {message: string}[]}> {
  const response = await fetch('/__test/prerender', {method: 'POST', body: html});
  return (await response.json()) as {html: string; warnings: {message: string}[]};
}

/** Writes HTML into the page, declarative shadow roots included, without hydrating anything. */
export function write(html: string, into: HTMLElement = place()): HTMLElement {
  into.setHTMLUnsafe(html);
  return into;
}

export const settled = (element: Element): Promise<unknown> =>
  until(
    () => (element as StoryElement).hasUpdated && !element.shadowRoot?.querySelector('slot:not(.plain, button + *)'),
  );

/** The node that stands for all that a server rendered. */
const landmark = (element: Element) => element.shadowRoot!.querySelector('figure, section, article, button');

/** Waits until something holds; the test's own time-out ends what never does. */
export async function until(holds: () => unknown): Promise<void> {
  while (!(await holds())) await calm(10);
}

/**
 * Waits until a value is the expected one, which it may become by way of others. After ten seconds it fails with the
 * difference, instead of with the time-out of the test.
 */
export async function becomes<T>(value: () => T, expected: T): Promise<void> {
  const wanted = JSON.stringify(expected);
  for (let tries = 1000; tries && JSON.stringify(value()) !== wanted; tries--) await calm(10);
  expect(value()).to.deep.equal(expected);
}

/**
 * Shows the first element of `html` in one of the two ways, and waits until it shows its story.
 */
export async function show<E extends StoryElement = StoryElement>(way: Way, html: string): Promise<E> {
  if (way === 'client') {
    const element = write(html).firstElementChild as E;
    await settled(element);
    await element.updateComplete;
    return element;
  }
  const made = await prerendered(html);
  if (made.warnings.length) throw new Error(made.warnings.map(({message}) => message).join('\n'));
  const element = write(made.html).firstElementChild as E;
  const figure = landmark(element);
  element.removeAttribute('defer-hydration');
  await until(() => element.hasUpdated);
  await element.updateComplete;
  if (!figure || figure !== landmark(element)) throw new Error('the server’s nodes were replaced: a mismatch');
  return element;
}

/** A text as a reader reads it: no doubled spaces, no marks of the renderer. */
export const read = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Collects events that reach the document while `run` runs, which is given those that have come so far. */
export async function heard<T extends Event>(
  type: string,
  run: (events: readonly T[]) => unknown,
): Promise<readonly T[]> {
  const events: T[] = [];
  const listen = (event: Event) => void events.push(event as T);
  document.addEventListener(type, listen);
  await run(events);
  document.removeEventListener(type, listen);
  return events;
}

/** Waits long enough to see that something does not happen. For what should happen, there is `until`. */
export const calm = (ms = 120) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Collects the events of one type that `run` causes: waits for as many as there should be, however long they take, and
 * then to see that no more come.
 */
export const during = <T extends Event>(type: string, run: (events: readonly T[]) => unknown, times: number) =>
  heard<T>(type, async events => {
    await run(events);
    await until(() => events.length >= times);
    await calm();
  });
