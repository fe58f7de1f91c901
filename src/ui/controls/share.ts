/** Copies the link or the words of an item, or opens the system's share sheet with both. */
import {StoryShareEvent} from '../../data/events.js';
import {fragmentOf, type ItemKind} from '../../story/fragments.js';
import type {ShareWords} from '../../locales/words.js';

export interface ShareableItem {
  readonly kind: ItemKind;
  readonly id: string;
  /** The item in plain words, with its attribution and sources. */
  readonly text: string;
}

/** What a button does, as its `value`. */
export type Sharing = 'link' | 'words' | 'send';

/** Prefers the canonical link (RFC 6596), which is free of tracking parameters. */
function pageAddress(): URL {
  const named = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  return new URL(URL.canParse(named) && new URL(named).origin === location.origin ? named : location.href);
}

/**
 * Shares or copies an item, announces it in `status` (a live region) and dispatches `story-share` once it is done. If
 * clipboard access is denied, shows the text for copying by hand. A dismissed share sheet is not a failure.
 */
export async function share(
  host: HTMLElement,
  sharing: Sharing,
  {kind, id, text}: ShareableItem,
  words: ShareWords,
  status: HTMLElement,
) {
  const address = pageAddress();
  address.hash = fragmentOf(kind, id);
  const url = address.href;
  const copied = sharing === 'link' ? url : `${text}\n${url}`;
  status.textContent = '';
  try {
    if (sharing === 'send') await navigator.share({title: document.title, text, url});
    else {
      await navigator.clipboard.writeText(copied);
      status.textContent = sharing === 'link' ? words.linkCopied : words.wordsCopied;
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
    const field = Object.assign(document.createElement('textarea'), {value: copied, readOnly: true, rows: 2});
    field.ariaLabel = words[sharing];
    status.append(words.failed, field);
    field.select();
    return;
  }
  const event = new StoryShareEvent(kind, id, sharing === 'send' ? 'share' : 'copy');
  host.dispatchEvent(event);
}
