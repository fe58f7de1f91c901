/**
 * Long lists in folds. A fold that waits tells its items in plain words, a line for each (`.words`) or in a list of the
 * page's own (`<slot>`), for the browser's find-in-page; its items are drawn when it opens.
 */
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

export class Folds implements ReactiveController {
  protected readonly host: ReactiveControllerHost & Element;
  /** The first update is over. */
  protected awake = false;
  readonly #drawn = new WeakSet<object>();
  readonly #update: () => void;
  #printed = false;

  /** @param update brings what was asked for on screen at once: what the browser opens, or prints, next is whole */
  constructor(host: ReactiveControllerHost & Element, update: () => void) {
    this.host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) addEventListener('beforeprint', this.#print);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#print);
  }

  hostUpdated() {
    if (this.awake) return;
    this.awake = true;
    // What the reader opened before the element was awake.
    for (const fold of this.host.shadowRoot!.querySelectorAll('details[open]')) fold.dispatchEvent(new Event('toggle'));
  }

  /** Whether the items of what is folded are drawn, or are to be now. */
  has(folded: object): boolean {
    if (this.#printed) this.add(folded);
    return this.#drawn.has(folded);
  }

  /** With the next update its items are drawn. */
  add(folded: object) {
    this.#drawn.add(folded);
  }

  /** Draws its items at once. */
  draw(folded: object) {
    if (this.#drawn.has(folded)) return;
    this.add(folded);
    this.#redraw();
  }

  /** Listens to the `toggle` of the `<details>` that something is folded in. */
  toggled(folded: object) {
    return (event: Event) => void this.#opened(event.target as HTMLDetailsElement, folded);
  }

  #redraw() {
    this.host.requestUpdate();
    this.#update();
  }

  /**
   * The browser itself opens what it finds; the item in the middle of the window then stays where it is. What
   * find-in-page marks goes with the words, so they stay for as long as its bar has the focus.
   */
  async #opened(fold: HTMLDetailsElement, folded: object) {
    if (!fold.open || this.#drawn.has(folded)) return;
    if (!document.hasFocus()) await new Promise(resolve => addEventListener('focus', resolve, {once: true}));
    if (!fold.open || !fold.isConnected) return;
    const middle = innerHeight / 2;
    // Asked of an element first: WebKit lays out for no range what it has left for later.
    const below = fold.getBoundingClientRect().bottom > middle;
    const tops = topsIn(fold);
    const index = below ? tops.findLastIndex(top => top < middle) : -1;
    this.draw(folded);
    const item = fold.querySelectorAll('li')[index];
    if (item) scrollBy(0, item.getBoundingClientRect().top - tops[index]!);
  }

  readonly #print = () => {
    this.#printed = true;
    this.#redraw();
  };
}

/** Where each item of an open fold stands that is not drawn yet: an item of the page's own list, or a line. */
function topsIn(fold: Element): readonly number[] {
  const [list] = fold.querySelector('slot')?.assignedElements() ?? [];
  const text = fold.querySelector('.words')?.lastChild;
  const places = list ? [...list.querySelectorAll('li')] : text instanceof Text ? linesIn(text) : [];
  return places.map(place => place.getBoundingClientRect().top);
}

function linesIn(text: Text): readonly Range[] {
  let at = 0;
  return text.data.split('\n').map(line => {
    const range = new Range();
    // Without the first letter: before it WebKit counts the end of the line above.
    range.setStart(text, at + 1);
    range.setEnd(text, (at += line.length));
    at++;
    return range;
  });
}
