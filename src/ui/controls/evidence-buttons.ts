import type {ReactiveController} from 'lit';
import type {HeldPosition} from '../../story/lookups/stances.js';
import type {StoryElement} from '../base/story-element.js';
import {evidence} from './evidence.js';

/** A button and the position whose evidence it opens. */
export interface EvidenceButton {
  readonly button: HTMLButtonElement;
  readonly held: HeldPosition;
}

/** Opens the evidence for positions. Delegates events, so that one listener serves all buttons of a root. */
export class EvidenceButtons implements ReactiveController {
  readonly #host: StoryElement;
  readonly #find: (target: Element) => EvidenceButton | undefined;

  /** @param find returns the evidence button that an event's target belongs to, if any */
  constructor(host: StoryElement, find: (target: Element) => EvidenceButton | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated() {
    // Adding the same listener again has no effect.
    for (const type of ['click', 'pointerover', 'focusin']) this.#host.renderRoot.addEventListener(type, this);
  }

  /** @param closes whether to close the popover if it is open */
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
    // Once `popoverTargetElement` is set, the browser would toggle the popover as well.
    event.preventDefault();
    void this.open(found, true);
  }
}
