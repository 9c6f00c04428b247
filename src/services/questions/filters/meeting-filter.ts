import { EdtfError } from '../../../domain/date/edtf';
import { type Certainty, period } from '../../../domain/date/overlap';
import { confidencesAtLeast } from '../../../domain/record/confidence';
import type { Confidence } from '../../../domain/record/record';
import { AppError } from '../../../errors';
import { filterIds, requireFilterId } from '../../subject/filter-ids';

/** A period; each side is an EDTF date, and a missing one leaves that side open. */
export interface Period {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** Which encounters are asked for. */
export interface MeetingFilter {
  readonly during?: Period | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly notDuring?: Period | null | undefined;
  readonly place?: string | null | undefined;
  readonly organization?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly otherSideOnly?: boolean | null | undefined;
  readonly maxGroupSize?: number | null | undefined;
  readonly minConfidence?: Confidence | null | undefined;
  readonly counterpartKinds?: readonly string[] | null | undefined;
}

/** The days of a period, unbounded where a side is missing; a bad date is named with its side and its offset. */
export function periodDays(
  request: Period | null | undefined,
  argument = 'during',
): { from: string; until: string } {
  try {
    return period({
      ...(request?.from == null ? {} : { from: request.from }),
      ...(request?.until == null ? {} : { until: request.until }),
    });
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const field = `${argument}.${error.text === request?.from ? 'from' : 'until'}`;
    throw new AppError('BAD_DATE', `${field}: "${error.text}" is not an EDTF date: ${error.message}`, {
      field,
      value: error.text,
      offset: error.offset,
    });
  }
}

/** The arguments of a filter that name an entity. */
export const MEETING_FILTER_IDS = ['place', 'topic', 'organization'] as const;

/** The filter as parameters of the encounter statements. */
export function meetingParameters(filter: MeetingFilter | null | undefined) {
  return {
    ...periodDays(filter?.during),
    certain: filter?.certainty === 'CERTAIN',
    types: filter?.types ?? null,
    confidences: confidencesAtLeast(filter?.minConfidence),
    place: requireFilterId('place', filter?.place, ['Place']),
    topic: requireFilterId('topic', filter?.topic),
    named: filterIds(filter, MEETING_FILTER_IDS),
    maxGroupSize: filter?.maxGroupSize ?? null,
    ...counterpartParameters(filter),
  };
}

function counterpartParameters(filter: MeetingFilter | null | undefined) {
  const shunned = filter?.notDuring ? periodDays(filter.notDuring, 'notDuring') : null;
  return {
    notFrom: shunned?.from ?? null,
    notUntil: shunned?.until ?? null,
    kinds: filter?.counterpartKinds ?? null,
    otherSideOnly: filter?.otherSideOnly ?? false,
    organization: requireFilterId('organization', filter?.organization, ['Organization']),
  };
}
