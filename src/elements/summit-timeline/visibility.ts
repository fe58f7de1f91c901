/** What hides events from the reader: filters, the limit and folds. And how an event is brought out from behind them. */
import {fragmentOf} from '../../story/fragments.js';
import type {StoryElement} from '../../ui/base/story-element.js';
import {Lazy} from '../../ui/lazy.js';
import type {Entry} from './entries.js';
import type {Choice} from './filters.js';
import type {SpellFolds} from './folding.js';
import type {Layout, Placement} from './layout.js';

/** Loaded for timelines that are long or limited. */
export const folding = new Lazy(() => import('./folding.js'));
export const filtering = new Lazy(() => import('./filters.js'));

export class Visibility {
  /** The reader's choice in the filters; undefined if there is none. */
  choice: Choice | undefined;
  /** Whether the reader has asked for the events beyond the limit. */
  #whole = false;
  #folds: SpellFolds | undefined;
  readonly #host: StoryElement;
  readonly #drawNow: () => void;

  /** @param drawNow renders the host synchronously */
  constructor(host: StoryElement, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
  }

  /** Undefined if the timeline has no folds, or until their code is loaded. */
  get folds(): SpellFolds | undefined {
    return (this.#folds ??= folding.module && new folding.module.SpellFolds(this.#host, this.#drawNow));
  }

  /** How many events the limit hides: none once the reader has asked for the rest or used the filters. */
  late({late}: Layout): number {
    return this.#whole || this.choice || !folding.module ? 0 : late;
  }

  readonly fits = ({event}: Entry): boolean => !this.choice || this.choice.fits(event);

  readonly choose = (choice: Choice | undefined) => {
    this.choice = choice;
    this.#host.requestUpdate();
  };

  readonly showAll = () => {
    this.#whole = true;
    this.#host.requestUpdate();
  };

  /** Shows the events beyond the limit, and moves the focus to the first of them. */
  showMore({blocks, places}: Layout) {
    const [spell] = blocks.find(({late}) => late)!.spells;
    const {id} = spell!.entries[0]!.event;
    this.reveal(id, places.get(id)!).focus();
  }

  /** Renders and unfolds an event, clearing filters that hide it, and returns its item. */
  reveal(id: string, {entry, late, spell}: Placement): HTMLElement {
    const root = this.#host.shadowRoot!;
    if (!this.fits(entry)) {
      filtering.module!.clear(root.querySelector('.filters')!);
      this.choice = undefined;
    }
    this.#whole ||= late;
    this.folds?.add(spell);
    this.#host.requestUpdate();
    this.#drawNow();
    const item = root.getElementById(fragmentOf('event', id))!;
    const fold = item.closest('details');
    if (fold) fold.open = true;
    return item;
  }
}
