/**
 * The numbers of a page's source lists, written into the marks behind the outlets that other elements name, after those
 * are drawn. So no element is drawn a second time for them, and one that takes over what a server rendered finds nothing
 * that it did not write itself.
 */
import {liveStoryKeyOf} from '../../data/live-story-key.js';
import {PROVIDER} from '../../data/ways.js';
import {DECIDING_ATTRIBUTES, TAG_NAMES} from '../../selections/page.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {storyTags} from '../../ui/page.js';

/** A list that gives numbers to the lines of all elements with its story. */
interface Numbered extends Element {
  readonly numbers: ReadonlyMap<string, number>;
}

/** With the story of each, for when it has left the page. */
const lists = new Map<Numbered, unknown>();
/** Stories whose list has gone. */
const gone = new Set<unknown>();

const watched = new WeakSet<Element>();

/** Hears of every time that an element is drawn. */
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
    // A list that is asleep has had its numbers written by a server.
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

/** Writes the numbers once all that is being drawn is there. */
function writeSoon() {
  if (due || !(lists.size || gone.size)) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    write();
  });
}

let listens = false;

/** Elements may be defined later than the list, and what readers open is drawn when they do. */
function listen() {
  if (listens) return;
  listens = true;
  for (const tag of TAG_NAMES) void customElements.whenDefined(tag).then(writeSoon);
  document.addEventListener('story-select', writeSoon);
}

/** Has a list's numbers written, also those that changed, and beside what is drawn later. */
export function number(list: Numbered) {
  lists.set(list, liveStoryKeyOf(list));
  listen();
  writeSoon();
}

/** Takes a list's numbers away. */
export function forget(list: Numbered) {
  if (!lists.has(list)) return;
  gone.add(lists.get(list));
  lists.delete(list);
  writeSoon();
}

export {usesOnPage} from '../../ui/page.js';

const SELECTOR = [...TAG_NAMES, PROVIDER].join();
/** What decides what the page's tags show, and of which story. */
const DECIDING = [...DECIDING_ATTRIBUTES, 'data', 'src', 'story'];

/** Whether tags that use sources came, went or changed. */
const touchesTags = ({target, type, addedNodes, removedNodes}: MutationRecord) =>
  type === 'attributes'
    ? (target as Element).matches(SELECTOR)
    : [...addedNodes, ...removedNodes].some(
        node => node instanceof Element && (node.matches(SELECTOR) || node.querySelector(SELECTOR)),
      );

/** Watches the page for tags that use sources. @returns ends it */
export function watchTags(changed: () => void): () => void {
  const observer = new MutationObserver(records => {
    if (records.some(touchesTags)) changed();
  });
  observer.observe(document, {childList: true, subtree: true, attributeFilter: DECIDING});
  return () => observer.disconnect();
}
