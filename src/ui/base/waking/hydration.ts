import {Lazy} from '../../lazy.js';

/** Takes over roots that came with the page: fetched on pages that have some, before the first element is defined. */
export const hydration = new Lazy(() => import('./hydrate.js'));
