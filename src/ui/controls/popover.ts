/** A popover of the platform in a shadow root, made when it is first opened. */
import {css, render, type TemplateResult} from 'lit';

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
  /* Beside its button where there is room; else, and where the browser cannot, a sheet at the bottom. */
  @supports (anchor-name: --a) {
    @media (min-width: 36rem) {
      /* Of several buttons in a root, the one whose popover is open: one at a time. */
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
  @media print {
    [popover] {
      display: none;
    }
  }
`;

interface Made {
  readonly element: HTMLElement;
  /** When the reader last pressed: by the time of the click, a press outside has closed it. */
  pressedOpen: boolean;
}

const made = new WeakMap<HTMLButtonElement, Made>();

const isOpen = (element: HTMLElement) => element.matches(':popover-open');

function make(button: HTMLButtonElement, content: TemplateResult, toggled: (open: boolean) => void): Made {
  const root = button.getRootNode() as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(styleSheet!)) root.adoptedStyleSheets.push(styleSheet!);
  const element = document.createElement('div');
  element.popover = 'auto';
  element.part.add('popover');
  render(content, element);
  const entry: Made = {element, pressedOpen: false};
  root.addEventListener('pointerdown', () => (entry.pressedOpen = isOpen(element)));
  element.addEventListener('beforetoggle', ({newState}) => {
    const opens = newState === 'open';
    button.ariaExpanded = String(opens);
    // Of all the buttons in a root only that one is the anchor.
    button.toggleAttribute('data-opens', opens);
    // Chromium leaves the focus nowhere when Escape closes a popover in a shadow root.
    if (newState === 'closed' && element.contains(root.activeElement)) button.focus({preventScroll: true});
  });
  element.addEventListener('toggle', ({newState}) => toggled(newState === 'open'));
  // A link to another place of the page is followed out of here.
  element.addEventListener('click', event => {
    if ((event.target as Element).closest('a[href^="#"], [data-closes]')) element.hidePopover();
  });
  button.popoverTargetElement = element;
  root.append(element);
  return entry;
}

/**
 * Opens what a button stands for, or closes it.
 *
 * @param content what is in it, asked for once
 * @param toggled is told of each opening and closing, whatever caused it
 * @param closes whether what is open is to close
 */
export function togglePopover(
  button: HTMLButtonElement,
  content: () => TemplateResult,
  toggled: (open: boolean) => void,
  closes: boolean,
) {
  const known = made.get(button);
  const entry = known ?? make(button, content(), toggled);
  if (!known) made.set(button, entry);
  const {element} = entry;
  const wasOpen = isOpen(element) || (closes && entry.pressedOpen);
  entry.pressedOpen = false;
  if (!wasOpen) element.showPopover({source: button});
  else if (closes && isOpen(element)) element.hidePopover();
}
