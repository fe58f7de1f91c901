/**
 * How much a story may hold, as elements need to know it while they are drawn; what else reading needs is in
 * `reading-caps.ts`. Constants of their own, so that readers' bundles hold the numbers they use: `import * as CAPS`.
 */

/** Characters of JSON text. */
export const text = 16_000_000;
/** Wordings of one quotation: the switch between them is drawn without script. */
export const wordings = 24;
