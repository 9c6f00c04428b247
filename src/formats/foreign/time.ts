import { isEdtf } from '../../domain/date/edtf';
import { plainDate } from '../plain-date';
import type { ForeignAttribute } from './graph';

/** A part of an edge's time that the import drops. */
interface DroppedTime {
  readonly value: string;
  readonly reason: string;
}

/** The period of an edge from its `start` and `end`. Drops the time of day. */
export function edgeTime(attributes: readonly ForeignAttribute[]): {
  readonly during: string | undefined;
  readonly dropped: readonly DroppedTime[];
} {
  const dropped: DroppedTime[] = [];
  const end = (name: string) => {
    const value = attributes.find((one) => one.name.toLowerCase() === name)?.value;
    if (value === undefined) return undefined;
    const date = plainDate(value);
    if (date === undefined) dropped.push({ value: name, reason: `“${value.slice(0, 100)}” is not a date` });
    else if (date !== value) dropped.push({ value: name, reason: 'the time of day is dropped' });
    return date;
  };
  const [from, until] = [end('start'), end('end')];
  if (from === undefined && until === undefined) return { during: undefined, dropped };
  const during = `${from ?? '..'}/${until ?? '..'}`;
  if (isEdtf(during)) return { during, dropped };
  return {
    during: undefined,
    dropped: [...dropped, { value: 'start', reason: `${during} is not a valid period` }],
  };
}
