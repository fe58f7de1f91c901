/** The code that only pages with pre-rendered elements need; `hydration.ts` loads it. */
import {wakeOnTouch} from './wake-on-touch.js';

export {hydrate} from '@lit-labs/ssr-client';

wakeOnTouch(tag => customElements.whenDefined(tag));
