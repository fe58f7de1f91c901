import {Lazy} from '../lazy.js';

/** What the button of a position opens: fetched when the reader reaches for one. */
export const evidence = new Lazy(() => import('../templates/evidence.js'));
