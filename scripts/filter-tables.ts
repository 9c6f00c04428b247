import { filterFlags } from '../src/cli/filter-flags';
import { EXPORT_FILTER } from '../src/services/questions/filters/export-filter';
import type { FieldType, FilterDefinition } from '../src/services/questions/filters/filter-field';
import { MEETING_FILTER } from '../src/services/questions/filters/meeting-filter';
import { NEIGHBORHOOD_FILTER } from '../src/services/questions/filters/neighborhood-filter';
import { PATH_FILTER } from '../src/services/questions/filters/path-filter';
import { table } from './table';

/** The filters of selections, each under the heading of its table. */
const FILTERS: Readonly<Record<string, FilterDefinition>> = {
  'Filter of `filter`': EXPORT_FILTER,
  'Filter of `encounters` and `contacts`': MEETING_FILTER,
  'Filter of `neighborhood`': NEIGHBORHOOD_FILTER,
  'Filter of `paths`': PATH_FILTER,
};

/** A closed list of at most this length is printed in full. */
const SHORT_LIST = 4;

/** One table for each filter of a selection: field, command line option, meaning, default. */
export const filterTables = (): string =>
  Object.entries(FILTERS)
    .map(([heading, definition]) => `\n### ${heading}\n\n${filterTable(definition)}\n`)
    .join('');

const filterTable = (definition: FilterDefinition): string =>
  table(
    ['Field', 'Option', 'Meaning', 'Default'],
    Object.entries(definition).map(([name, field]) => [
      field.type.is === 'period' ? `\`${name}.from\`, \`${name}.until\`` : `\`${name}\``,
      filterFlags(name, field)
        .map((flags) => `\`${flags}\``)
        .join(', '),
      `${field.meaning}.${rangeText(field.type)}`,
      field.fallback ?? '',
    ]),
  );

const inEnglish = new Intl.NumberFormat('en').format;

/** The allowed values of a field, where they are few. */
function rangeText(type: FieldType): string {
  if (type.is === 'integer') return ` From ${inEnglish(type.min)} to ${inEnglish(type.max)}.`;
  if (!('list' in type) || type.list === undefined || type.list.of.length > SHORT_LIST) return '';
  const words = type.list.of.map((word) => `\`${word}\``).join(', ');
  return type.is === 'word' ? ` One of ${words}.` : ` Any of ${words}.`;
}
