import type {Plugin} from 'rollup';

export function evaluateCalendar(): Plugin<{values: () => string}>;
