/**
 * The numbers of a page's source lists, written behind the outlets that other elements name: into marks that every
 * source line carries, after the fact. So no element is drawn a second time for them, and one that takes over what a
 * server rendered finds nothing that it did not write itself.
 */
import {liveTag} from '../../data/live-page.js';
import {liveStoryKeyOf} from '../../data/live-story-key.js';
import {StoryElement} from '../../ui/base/story-element.js';
import {USERS, type Tag} from './uses.js';

/** A list that gives numbers to the lines of all elements with its story. */
interface Numbered extends Element {
  readonly numbers: ReadonlyMap<string, number>;
}

/** With the story of each, for when it has left the page. */
const lists = new Map<Numbered, unknown>();
/** Stories whose list has gone. */
const gone = new Set<unknown>();

const SELECTOR = USERS.join();

/** Tags inside another one are its fallback. */
const users = () =>
  [...document.querySelectorAll(SELECTOR)].filter(tag => !tag.parentElement?.closest(`${SELECTOR},source-list`));

/** The tags of the page that show a list's story, in document order. */
export function tagsBeside(list: Element): readonly Tag[] {
  const story = liveStoryKeyOf(list);
  return users()
    .filter(tag => liveStoryKeyOf(tag) === story)
    .map(tag => ({name: tag.localName, given: name => (liveTag.value(tag, name) as string | null) ?? ''}));
}

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
  for (const tag of users()) {
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
  for (const tag of USERS) void customElements.whenDefined(tag).then(writeSoon);
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
