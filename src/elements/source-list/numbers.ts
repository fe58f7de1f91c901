/**
 * Writes the numbers of a page's source lists into the marks after the outlets that other elements name, once those have
 * rendered. No element has to render again for them, and hydration finds only what its own template rendered.
 */
import {liveStoryKeyOf} from '../../data/live-story-key.js';
import {PROVIDER} from '../../data/ways.js';
import {DECIDING_ATTRIBUTES, TAG_NAMES} from '../../selections/page.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {storyTags} from '../../ui/page.js';

/** A list that numbers the sources in all elements that use its story. */
interface Numbered extends Element {
  readonly numbers: ReadonlyMap<string, number>;
}

/** The lists, each with its story, which is needed after a list has left the page. */
const lists = new Map<Numbered, unknown>();
/** Stories whose list has left the page and whose numbers are still to be removed. */
const gone = new Set<unknown>();

const watched = new WeakSet<Element>();

/** Writes numbers again after each update of an element. */
function watch(tag: Element) {
  if (watched.has(tag) || !(tag instanceof StoryElement)) return;
  watched.add(tag);
  tag.addController({hostUpdated: writeSoon});
}

function write() {
  const inOrder = [...lists.keys()].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const known = inOrder.map(list => [liveStoryKeyOf(list), list.numbers] as const);
  for (const tag of storyTags()) {
    watch(tag);
    const marks = tag.shadowRoot?.querySelectorAll<HTMLElement>('sup[data-source]');
    if (!marks?.length) continue;
    const story = liveStoryKeyOf(tag);
    const numbers = known.find(([of]) => of === story)?.[1];
    // The numbers of a list that is not hydrated yet are pre-rendered: keep them.
    if (!numbers && !gone.has(story)) continue;
    for (const mark of marks) {
      const id = mark.dataset.source!;
      const number = numbers?.get(id);
      const text = number ? `${number}` : '';
      if (mark.textContent === text) continue;
      const link = document.createElement('a');
      link.href = `#source-${id}`;
      link.role = 'doc-noteref';
      link.textContent = text;
      mark.replaceChildren(...(number ? [link] : []));
    }
  }
  gone.clear();
}

let due = false;

/** Writes the numbers in the next frame, after pending updates. */
function writeSoon() {
  if (due || !(lists.size || gone.size)) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    write();
  });
}

let listens = false;

/** Elements may be defined after the list, and popovers and folds are rendered when the reader opens them. */
function listen() {
  if (listens) return;
  listens = true;
  for (const tag of TAG_NAMES) void customElements.whenDefined(tag).then(writeSoon);
  document.addEventListener('story-select', writeSoon);
}

/** Writes a list's numbers, again whenever they change, and into what is rendered later. */
export function number(list: Numbered) {
  lists.set(list, liveStoryKeyOf(list));
  listen();
  writeSoon();
}

/** Removes a list's numbers. */
export function forget(list: Numbered) {
  if (!lists.has(list)) return;
  gone.add(lists.get(list));
  lists.delete(list);
  writeSoon();
}

export {usesOnPage} from '../../ui/page.js';

const WATCHED_SELECTOR = [...TAG_NAMES, PROVIDER].join();
/** The attributes that decide which story a tag uses and what it shows of it. */
const DECIDING = [...DECIDING_ATTRIBUTES, 'data', 'src', 'story'];

/** Whether tags that use sources were added, removed or changed. */
const touchesTags = ({target, type, addedNodes, removedNodes}: MutationRecord) =>
  type === 'attributes'
    ? (target as Element).matches(WATCHED_SELECTOR)
    : [...addedNodes, ...removedNodes].some(
        node => node instanceof Element && (node.matches(WATCHED_SELECTOR) || node.querySelector(WATCHED_SELECTOR)),
      );

/** Watches the page for tags that use sources. @returns a function that stops it */
export function watchTags(changed: () => void): () => void {
  const observer = new MutationObserver(records => {
    if (records.some(touchesTags)) changed();
  });
  observer.observe(document, {childList: true, subtree: true, attributeFilter: DECIDING});
  return () => observer.disconnect();
}
