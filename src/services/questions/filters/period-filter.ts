import type { Certainty } from '../../../domain/date/overlap';
import { confidencesAtLeast } from '../../../domain/record/confidence';
import type { Confidence } from '../../../domain/record/record';
import { type Period, periodDays } from './meeting-filter';

/** When facts held and how sure they are: what every question about facts may ask. */
export interface PeriodFilter {
  readonly during?: Period | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly minConfidence?: Confidence | null | undefined;
}

/** The filter as parameters of a statement. */
export const periodParameters = (filter: PeriodFilter | null | undefined) => ({
  ...periodDays(filter?.during),
  certain: filter?.certainty === 'CERTAIN',
  confidences: confidencesAtLeast(filter?.minConfidence),
});
