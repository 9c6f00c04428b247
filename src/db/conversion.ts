import neo4j from 'neo4j-driver';
import type { Statement } from './statement';

/** A parameter whose type varies, such as a sort key: a text, a number, or a day. */
export type ParameterValue = string | number | { readonly day: string };

const DAY = /^(-?\d{4,9})-(\d{2})-(\d{2})$/;

/** Converts parameters to the map that a statement takes: days to dates, whole numbers to integers. */
export function toDriver<P, R>(
  statement: Statement<P, R>,
  parameters: P,
): { given: Record<string, unknown> } {
  const types: Readonly<Record<string, string>> = statement.parameters;
  const values = parameters as Readonly<Record<string, unknown>>;
  const given = Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const value = values[name] ?? null;
      return [name, Array.isArray(value) ? value.map((one) => convert(type, one)) : convert(type, value)];
    }),
  );
  return { given };
}

function convert(type: string, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'int' && typeof value === 'number') return neo4j.int(value);
  if (type === 'date' && typeof value === 'string') return toDate(value);
  if (type === 'value' || type === 'map') return convertDays(value);
  return value;
}

/** Replaces every `{day}` in a value by a date, at any depth. */
function convertDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convertDays);
  if (typeof value !== 'object' || value === null) return value;
  if ('day' in value && typeof value.day === 'string') return toDate(value.day);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, convertDays(one)]));
}

function toDate(day: string): unknown {
  const parts = DAY.exec(day);
  if (!parts) throw new TypeError(`not a day: ${day}`);
  return new neo4j.types.Date(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * Converts the driver's values to plain ones, at any depth: dates become `YYYY-MM-DD`. A list of texts or numbers is
 * returned as it is, because copying millions of them is slow.
 */
export function fromDriver(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.every(isPlain) ? value : value.map(fromDriver);
  if (neo4j.isDate(value)) return dayOf(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromDriver(one)]));
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

/** `YYYY-MM-DD`. The driver would write years before 0 with six digits, which is not EDTF. */
function dayOf({ year, month, day }: { year: unknown; month: unknown; day: unknown }): string {
  const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
  const digits = (number: number, length: number) => String(Math.abs(number)).padStart(length, '0');
  return `${y < 0 ? '-' : ''}${digits(y, 4)}-${digits(m, 2)}-${digits(d, 2)}`;
}
