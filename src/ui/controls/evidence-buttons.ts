import type {ReactiveController} from 'lit';
import type {HeldPosition} from '../../story/lookups/stances.js';
import type {StoryElement} from '../base/story-element.js';
import {evidence} from './evidence.js';

/** A button, and the position whose evidence it opens. */
export interface EvidenceButton {
  readonly button: HTMLButtonElement;
  readonly held: HeldPosition;
}

/** Opens the evidence for positions, from as many buttons as a root has: one listener serves all. */
export class EvidenceButtons implements ReactiveController {
  readonly #host: StoryElement;
  readonly #find: (target: Element) => EvidenceButton | undefined;

  /** @param find the button that what the reader touched belongs to, if it opens evidence */
  constructor(host: StoryElement, find: (target: Element) => EvidenceButton | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated() {
    // The root keeps a listener once, however often it is added.
    for (const type of ['click', 'pointerover', 'focusin']) this.#host.renderRoot.addEventListener(type, this);
  }

  /** @param closes whether what is open is to close */
  async open({button, held}: EvidenceButton, closes: boolean) {
    const {scene} = this.#host;
    if (scene && (await evidence.load()) && button.isConnected)
      evidence.module!.openEvidence(button, held, scene, closes);
  }

  /** @internal */
  handleEvent(event: Event) {
    const target = event.target as Element;
    const found = target.closest('[popover]') ? undefined : this.#find(target);
    if (!found) return;
    if (event.type !== 'click') {
      void evidence.load();
      return;
    }
    // The browser would do it, too, once it knows what the button opens.
    event.preventDefault();
    void this.open(found, true);
  }
}
