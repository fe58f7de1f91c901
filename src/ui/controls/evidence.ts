import {Lazy} from '../lazy.js';

/** The popover with a position's evidence: loaded when the reader points at or focuses a button. */
export const evidence = new Lazy(() => import('../templates/evidence.js'));
