import {Lazy} from '../../lazy.js';

/** Loaded on pages with pre-rendered elements, before the first element is defined. */
export const hydration = new Lazy(() => import('./hydrate.js'));
