import type {hydrate} from '@lit-labs/ssr-client';

/**
 * Where `hydrate.ts` leaves Lit's hydration once a page needs it. Until then pre-rendered roots cannot be
 * taken over, and pages that are not pre-rendered never download it.
 */
export const hydration: {hydrate?: typeof hydrate} = {};
