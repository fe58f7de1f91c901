/** Loaded on pages that carry pre-rendered elements, before the first of them is defined: see `element.ts`. */
import {hydrate} from '@lit-labs/ssr-client';
import {hydration} from './hydration.js';
import {wakeOnTouch} from './wake-on-touch.js';

hydration.hydrate = hydrate;
wakeOnTouch(tag => customElements.whenDefined(tag));
