import { isEdtf } from '../../domain/date/edtf';
import { plainDate } from '../plain-date';
import type { ThingRow } from './schemata';

type Values = Readonly<Record<string, readonly string[]>>;

/** A date value that the import drops, with the reason. */
export interface LostValue {
  readonly property: string;
  readonly reason: string;
}

/** The dates of a thing by property, and the values that are dropped. */
export function thingDates({ dates = {} }: ThingRow, values: Values) {
  const found: Record<string, string> = {};
  const lost: LostValue[] = [];
  for (const [ours, theirs] of Object.entries(dates)) {
    const date = firstDate(theirs, values, lost);
    if (date !== undefined) found[ours] = date;
  }
  return { found, lost };
}

/** The period of a relationship: from its start to its end, or else its date. */
export function duringOf(values: Values): {
  readonly during: string | undefined;
  readonly lost: readonly LostValue[];
} {
  const lost: LostValue[] = [];
  const from = firstDate('startDate', values, lost);
  const until = firstDate('endDate', values, lost);
  const date = firstDate('date', values, lost);
  if (from === undefined && until === undefined) return { during: date, lost };
  const during = `${from ?? ''}/${until ?? ''}`;
  if (!isEdtf(during)) {
    lost.push({ property: 'startDate', reason: `${during} is not a valid period` });
    return { during: date, lost };
  }
  if (date !== undefined)
    lost.push({ property: 'date', reason: `“${date}” is ignored, because a start or end date is given` });
  return { during, lost };
}

/** The first date among the values of a property. The import drops the others. */
function firstDate(property: string, values: Values, lost: LostValue[]): string | undefined {
  let kept: string | undefined;
  for (const value of new Set(values[property])) {
    const date = plainDate(value);
    const shown = `“${value.slice(0, 100)}”`;
    if (date === undefined) lost.push({ property, reason: `${shown} is not a date` });
    else if (kept !== undefined)
      lost.push({ property, reason: `${shown} is ignored, because “${kept}” comes first` });
    else {
      kept = date;
      if (date !== value) lost.push({ property, reason: 'the time of day is dropped' });
    }
  }
  return kept;
}
