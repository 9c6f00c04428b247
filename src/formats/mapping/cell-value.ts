import { bounds, compareDays } from '../../domain/date/bounds';
import { EdtfError, parseEdtf } from '../../domain/date/edtf';
import type { PropertyValue } from '../../domain/record/record';
import { CellError, type Cells } from './cells';
import { DateError, readDateForm } from './date-form';
import type { Condition, DateMapping, ValueMapping } from './mapping-schema';

/** The value of a mapping for a row; undefined if its cells are empty. Throws CellError. */
export function valueFrom(
  mapping: ValueMapping,
  cells: Cells,
  idOf: (node: string) => string | undefined,
): PropertyValue | undefined {
  if (typeof mapping === 'string') return filled(cells.get(mapping));
  if ('constant' in mapping) return mapping.constant;
  if ('template' in mapping) return fromTemplate(mapping.template, cells);
  if ('number' in mapping) return numberOf(mapping.number, cells);
  if ('date' in mapping) return dateOf(mapping.date, cells);
  if ('node' in mapping) return idOf(mapping.node);
  const text = cells.get(mapping.column);
  if (text === '' || mapping.map === undefined) return filled(text) ?? mapping.otherwise;
  const mapped = Object.hasOwn(mapping.map, text) ? mapping.map[text] : mapping.otherwise;
  if (mapped === undefined)
    throw new CellError(mapping.column, text, 'is not listed in the `map` of its mapping');
  return mapped;
}

/** Whether a row meets a condition. A missing condition is always met. */
export function holds(condition: Condition | undefined, cells: Cells): boolean {
  if (condition === undefined) return true;
  const text = cells.get(condition.column);
  return (condition.is?.includes(text) ?? true) && !condition.not?.includes(text);
}

/** The EDTF of a date, or of a period from one column to another. */
export function dateOf(mapping: DateMapping, cells: Cells): string | undefined {
  const start = dayOf(mapping.column, mapping, cells);
  if (mapping.until === undefined) return start;
  const end = dayOf(mapping.until, mapping, cells);
  if (start === end && start !== undefined) return start;
  const open = mapping.open === 'ongoing' ? '..' : '';
  if (start === undefined && end === undefined) return undefined;
  const interval = `${start ?? ''}/${end ?? open}`;
  try {
    parseEdtf(interval);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new CellError(mapping.until, interval, error.message);
  }
  return interval;
}

function dayOf(column: string, { forms, within }: DateMapping, cells: Cells): string | undefined {
  const text = cells.get(column);
  if (text === '') return undefined;
  const edtf = firstForm(column, text, forms);
  if (within === undefined) return edtf;
  const range = bounds(parseEdtf(within));
  const { from, until } = bounds(parseEdtf(edtf));
  if (compareDays(from, range.from) < 0 || compareDays(until, range.until) > 0)
    throw new CellError(column, text, `is outside ${within}, the period that the mapping allows`);
  return edtf;
}

function firstForm(column: string, text: string, forms: readonly string[]): string {
  for (const form of forms) {
    try {
      const edtf = readDateForm(text, form);
      if (edtf !== undefined) return edtf;
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      throw new CellError(column, text, error.message);
    }
  }
  throw new CellError(column, text, `is not a date in the format ${forms.join(' or ')}`);
}

function numberOf(column: string, cells: Cells): number | undefined {
  const text = cells.get(column);
  if (text === '') return undefined;
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text)) throw new CellError(column, text, 'is not a number');
  return Number(text);
}

function fromTemplate(template: string, cells: Cells): string | undefined {
  const parts = [...template.matchAll(PLACEHOLDER)].map(([, column]) => cells.get(column ?? ''));
  if (parts.length > 0 && parts.every((part) => part === '')) return undefined;
  return filled(template.replaceAll(PLACEHOLDER, (_, column: string) => cells.get(column)).trim());
}

/** The placeholders of columns in a template: `{Column}`. */
export const PLACEHOLDER = /\{([^{}]+)\}/g;

const filled = (text: string) => (text === '' ? undefined : text);
