/**
 * Folds of long lists whose items are rendered when the fold opens. Until then a fold holds its items as plain text for
 * find-in-page: one line per item (`.words`), or the fallback's own list (`<slot>`).
 */
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

export class LazyDetails implements ReactiveController {
  protected readonly host: ReactiveControllerHost & Element;
  /** Whether the first update is over. */
  protected updatedOnce = false;
  readonly #drawn = new WeakSet<object>();
  readonly #update: () => void;
  #printed = false;

  /** @param update renders synchronously, so that what the browser opens or prints next is complete */
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
    if (this.updatedOnce) return;
    this.updatedOnce = true;
    // Folds that the reader opened before the element was hydrated.
    for (const fold of this.host.shadowRoot!.querySelectorAll('details[open]')) fold.dispatchEvent(new Event('toggle'));
  }

  /** Whether to render the items of a fold. */
  has(folded: object): boolean {
    if (this.#printed) this.add(folded);
    return this.#drawn.has(folded);
  }

  /** Renders its items with the next update. */
  add(folded: object) {
    this.#drawn.add(folded);
  }

  /** Renders its items synchronously. */
  draw(folded: object) {
    if (this.#drawn.has(folded)) return;
    this.add(folded);
    this.#redraw();
  }

  /** Returns the listener for the `toggle` event of a fold's `<details>`. */
  toggled(folded: object) {
    return (event: Event) => void this.#opened(event.target as HTMLDetailsElement, folded);
  }

  #redraw() {
    this.host.requestUpdate();
    this.#update();
  }

  /**
   * Find-in-page opens the fold that it finds something in; the item in the middle of the viewport then keeps its place.
   * Its highlight goes when the plain text is replaced, so the text stays for as long as the find bar has the focus.
   */
  async #opened(fold: HTMLDetailsElement, folded: object) {
    if (!fold.open || this.#drawn.has(folded)) return;
    if (!document.hasFocus()) await new Promise(resolve => addEventListener('focus', resolve, {once: true}));
    if (!fold.open || !fold.isConnected) return;
    const middle = innerHeight / 2;
    // Measure an element first: measuring a range does not make WebKit lay out content that it has skipped.
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

/** The top of each item in a fold whose items are not rendered yet: of the fallback's list items, or of the lines. */
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
    // Skips the first letter: in front of it, WebKit's rectangle includes the end of the line above.
    range.setStart(text, at + 1);
    range.setEnd(text, (at += line.length));
    at++;
    return range;
  });
}
