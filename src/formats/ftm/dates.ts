import { isEdtf } from '../../domain/date/edtf';
import { plainDate } from '../plain-date';
import type { FtmThingDefinition } from './schemata';

type Values = Readonly<Record<string, readonly string[]>>;

/** A date value that the import drops, with the reason. */
export interface DroppedValue {
  readonly property: string;
  readonly reason: string;
}

/** The dates of a thing by property, and the values that are dropped. */
export function thingDates({ dates = {} }: FtmThingDefinition, values: Values) {
  const found: Record<string, string> = {};
  const dropped: DroppedValue[] = [];
  for (const [name, property] of Object.entries(dates)) {
    const date = firstDate(property, values, dropped);
    if (date !== undefined) found[name] = date;
  }
  return { found, dropped };
}

/** The period of a relationship: from its start to its end, or else its date. */
export function duringOf(values: Values): {
  readonly during: string | undefined;
  readonly dropped: readonly DroppedValue[];
} {
  const dropped: DroppedValue[] = [];
  const from = firstDate('startDate', values, dropped);
  const until = firstDate('endDate', values, dropped);
  const date = firstDate('date', values, dropped);
  if (from === undefined && until === undefined) return { during: date, dropped };
  const during = `${from ?? ''}/${until ?? ''}`;
  if (!isEdtf(during)) {
    dropped.push({ property: 'startDate', reason: `${during} is not a valid period` });
    return { during: date, dropped };
  }
  if (date !== undefined)
    dropped.push({ property: 'date', reason: `“${date}” is ignored, because a start or end date is given` });
  return { during, dropped };
}

/** The first date among the values of a property. The import drops the others. */
function firstDate(property: string, values: Values, dropped: DroppedValue[]): string | undefined {
  let kept: string | undefined;
  for (const value of new Set(values[property])) {
    const date = plainDate(value);
    const shown = `“${value.slice(0, 100)}”`;
    if (date === undefined) dropped.push({ property, reason: `${shown} is not a date` });
    else if (kept !== undefined)
      dropped.push({ property, reason: `${shown} is ignored, because “${kept}” comes first` });
    else {
      kept = date;
      if (date !== value) dropped.push({ property, reason: 'the time of day is dropped' });
    }
  }
  return kept;
}
