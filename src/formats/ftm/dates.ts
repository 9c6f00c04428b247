import { isEdtf } from '../../domain/date/edtf';
import { plainDate } from '../plain-date';
import type { ThingRow } from './schemata';

type Values = Readonly<Record<string, readonly string[]>>;

/** A value of a date property that is not kept, and why. */
export interface LostValue {
  readonly property: string;
  readonly reason: string;
}

/** The dates of a thing under our names, and the values that are no dates or are one too many. */
export function thingDates({ dates = {} }: ThingRow, values: Values) {
  const found: Record<string, string> = {};
  const lost: LostValue[] = [];
  for (const [ours, theirs] of Object.entries(dates)) {
    const date = onlyDate(theirs, values, lost);
    if (date !== undefined) found[ours] = date;
  }
  return { found, lost };
}

/** When a tie held: from its start to its end, or else at its date. */
export function duringOf(values: Values): {
  readonly during: string | undefined;
  readonly lost: readonly LostValue[];
} {
  const lost: LostValue[] = [];
  const from = onlyDate('startDate', values, lost);
  const until = onlyDate('endDate', values, lost);
  const date = onlyDate('date', values, lost);
  if (from === undefined && until === undefined) return { during: date, lost };
  const during = `${from ?? ''}/${until ?? ''}`;
  if (!isEdtf(during)) {
    lost.push({ property: 'startDate', reason: `${during} is no stretch of time` });
    return { during: date, lost };
  }
  if (date !== undefined)
    lost.push({ property: 'date', reason: `“${date}” stands beside a start or an end` });
  return { during, lost };
}

/** The first date among the values of a property; all others are lost. */
function onlyDate(property: string, values: Values, lost: LostValue[]): string | undefined {
  let kept: string | undefined;
  for (const value of new Set(values[property])) {
    const date = plainDate(value);
    const shown = `“${value.slice(0, 100)}”`;
    if (date === undefined) lost.push({ property, reason: `${shown} is no date` });
    else if (kept !== undefined) lost.push({ property, reason: `${shown} stands beside “${kept}”` });
    else {
      kept = date;
      if (date !== value) lost.push({ property, reason: 'the time of day is not kept' });
    }
  }
  return kept;
}
