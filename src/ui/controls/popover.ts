/** Native popovers in shadow roots, created when they are first opened. */
import {html, render, type TemplateResult} from 'lit';
import {css} from '../styles/css.js';
import {StorySelectEvent} from '../../data/events.js';
import type {ItemKind} from '../../story/fragments.js';
import type {Scene} from '../scene.js';
import {adopt} from '../styles/adopt.js';

const {styleSheet} = css`
  [popover] {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: 70dvb;
    margin: 0;
    padding: calc(2 * var(--_space)) calc(2.25 * var(--_space));
    border: 1px solid var(--_rule);
    border-block-start: 3px solid var(--story-ink, CanvasText);
    background: var(--_paper);
    color: var(--story-ink, CanvasText);
    overflow: auto;
    overscroll-behavior: contain;
    font-family: var(--story-font-ui, inherit);
    font-size: 0.9375rem;
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.45;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
  }
  /* Anchored to its button if there is room; a bottom sheet on small screens and without anchor positioning. */
  @supports (anchor-name: --a) {
    @media (min-width: 36rem) {
      /* Only one popover is open at a time, so only its button is the anchor. */
      [data-opens][aria-expanded='true'] {
        anchor-name: --opens;
      }
      [popover] {
        position-anchor: --opens;
        position-area: block-end span-all;
        position-try-fallbacks: flip-block;
        position-try-order: most-block-size;
        inset: auto;
        inset-inline-start: clamp(0.5rem, anchor(self-start), calc(100% - 25.5rem));
        inline-size: 25rem;
        max-block-size: min(32rem, 100% - 1rem);
        margin-block: 0.375rem;
        justify-self: start;
        border-radius: var(--story-radius, 0.25rem);
      }
    }
  }
  .close {
    align-self: start;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin-block-start: -0.25rem;
    margin-inline-end: -0.5rem;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    line-height: 1;
    text-decoration: none;
    cursor: pointer;
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;

interface BuiltPopover {
  readonly element: HTMLElement;
  /** Whether it was open at the last `pointerdown`: light dismiss closes it before the click arrives. */
  pressedOpen: boolean;
}

export interface PopoverOptions {
  /** Returns the content; called once. */
  readonly content: () => TemplateResult;
  /** The item that it shows: the host dispatches `story-select` each time it opens or closes, whatever the cause. */
  readonly kind: ItemKind;
  readonly id: string;
  /** Whether to close the popover if it is open. */
  readonly closes: boolean;
}

const built = new WeakMap<HTMLButtonElement, BuiltPopover>();

const isOpen = (element: HTMLElement) => element.matches(':popover-open');

function build(button: HTMLButtonElement, {content, kind, id}: PopoverOptions): BuiltPopover {
  const root = button.getRootNode() as ShadowRoot;
  adopt(root, styleSheet!);
  const element = document.createElement('div');
  element.popover = 'auto';
  element.part.add('popover');
  render(content(), element);
  const popover: BuiltPopover = {element, pressedOpen: false};
  root.addEventListener('pointerdown', () => (popover.pressedOpen = isOpen(element)));
  element.addEventListener('beforetoggle', ({newState}) => {
    const opens = newState === 'open';
    button.ariaExpanded = String(opens);
    // Makes this button, of all in the root, the anchor.
    button.toggleAttribute('data-opens', opens);
    // Chromium drops the focus to the body when Escape closes a popover in a shadow root.
    if (newState === 'closed' && element.contains(root.activeElement)) button.focus({preventScroll: true});
  });
  element.addEventListener('toggle', ({newState}) => {
    const event = new StorySelectEvent(kind, id, newState === 'open');
    root.host.dispatchEvent(event);
  });
  // A link to another place on the page closes the popover.
  element.addEventListener('click', event => {
    if ((event.target as Element).closest('a[href^="#"], [data-closes]')) element.hidePopover();
  });
  button.popoverTargetElement = element;
  root.append(element);
  return popover;
}

/** Opens the popover of a button in a shadow root, or closes it. */
export function togglePopover(button: HTMLButtonElement, options: PopoverOptions) {
  let popover = built.get(button);
  if (!popover) built.set(button, (popover = build(button, options)));
  const {element} = popover;
  const {closes} = options;
  const wasOpen = isOpen(element) || (closes && popover.pressedOpen);
  popover.pressedOpen = false;
  if (!wasOpen) element.showPopover({source: button});
  else if (closes && isOpen(element)) element.hidePopover();
}

/** The button in a popover that closes it. */
export const closeButton = ({words}: Scene) =>
  html`<button class="close" data-closes aria-label=${words.controls.close}>✕</button>`;
