/** Takes an item of a story along: its link, its words with their attribution, or both by the system's own sheet. */
import {StoryShareEvent} from '../../data/events.js';
import {fragmentOf, type ItemKind} from '../../story/fragments.js';
import type {ShareWords} from '../../locales/words.js';

export interface Shared {
  readonly kind: ItemKind;
  readonly id: string;
  /** The item in plain words, with its attribution and sources. */
  readonly text: string;
}

/** What a button does; its `value`. */
export type Sharing = 'link' | 'words' | 'send';

/** The page's own address, where it names one (RFC 6596), is free of what led this reader here. */
function pageAddress(): URL {
  const named = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  return new URL(URL.canParse(named) && new URL(named).origin === location.origin ? named : location.href);
}

/**
 * Does it, says so in `status` (a live region), and tells the page once it is done. Where the clipboard is
 * refused, the text stands there to be copied by hand. A sheet that the reader closed is no failure.
 */
export async function share(
  host: HTMLElement,
  sharing: Sharing,
  {kind, id, text}: Shared,
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
