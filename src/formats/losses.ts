import type { EntityRecord, NameRecord } from '../domain/record/record';
import { kindRow } from '../domain/vocabulary/kinds';
import { relationshipRow } from '../domain/vocabulary/relationships';
import type { ExportedRecord, Loss } from './format';

/** The losses that several formats share. */

const names = (record: ExportedRecord): readonly NameRecord[] =>
  record.record === 'entity' ? record.names : [];

/** Names are texts: their language, kind and evidence are gone. */
export const NAME_DETAILS: Loss = {
  code: 'name-details',
  how: 'left-out',
  meaning: 'The language, type, evidence and confidence of a name; the names themselves are there.',
  count: (record) => names(record).length,
};

/** Dates that a calendar cannot hold. */
export const UNCERTAIN_DATES: Loss = {
  code: 'uncertain-dates',
  how: 'as-text',
  meaning: 'A date that is no single day stands as EDTF text beside its earliest and latest day.',
  count: (record) => datesOf(record).filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date)).length,
};

/** Lists of citations in one text. */
export const CITATIONS_AS_TEXT: Loss = {
  code: 'citations',
  how: 'as-text',
  meaning: 'Citations are one text, set apart by blanks; no link leads to the source.',
  count: (record) => record.citations.length,
};

/** Ids that lead to an entity since others were merged into it. */
export const FORMER_IDS: Loss = {
  code: 'former-ids',
  how: 'left-out',
  meaning: 'The ids of entities that were merged into one.',
  count: (record) => (record.record === 'entity' ? (record.formerIds?.length ?? 0) : 0),
};

/** The EDTF dates of a record, its own and no names'. */
function datesOf(record: ExportedRecord): string[] {
  if (record.record === 'co-presence') return [record.first, record.last].filter((date) => date !== null);
  const known = propertiesOf(record);
  return Object.entries(record.properties)
    .filter(([name]) => known[name]?.type.is === 'edtf')
    .map(([, date]) => String(date));
}

const propertiesOf = (record: Exclude<ExportedRecord, { record: 'co-presence' }>) =>
  record.record === 'entity' ? kindRow(record.kind).properties : relationshipRow(record.type).properties;

/** The names of an entity beside the one that it is shown by. */
export const furtherNames = (record: EntityRecord, shown: string): string[] => [
  ...new Set(record.names.map((name) => name.text).filter((text) => text !== shown)),
];
