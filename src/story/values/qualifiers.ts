/** The qualifiers of dates: `~` approximate, `?` uncertain, `%` both (EDTF level 1, “Qualification of a date (complete)”). */
import type {Edtf} from './edtf.js';

/** Whether either end of the date is approximate or uncertain. */
export const isInexact = ({start, end}: Edtf): boolean =>
  [start, end].some(bound => typeof bound === 'object' && (bound.approximate || bound.uncertain));

/** A date or the end of an interval as written, without its qualifier. */
export const withoutQualifier = (text: string): string => text.replace(/[~?%]$/, '');
