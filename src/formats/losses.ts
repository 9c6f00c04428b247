import type { EntityRecord, NameRecord } from '../domain/record/record';
import { KIND_NAMES, kindRow } from '../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, relationshipRow } from '../domain/vocabulary/relationships';
import type { CountedLoss, ExportedRecord } from './format';

/** The losses that several formats share. */

const names = (record: ExportedRecord): readonly NameRecord[] =>
  record.record === 'entity' ? record.names : [];

/** Names are texts: their language, kind and evidence are gone. */
export const NAME_DETAILS: CountedLoss = {
  code: 'name-details',
  how: 'left-out',
  meaning: 'The language, type, evidence and confidence of a name; the names themselves are there.',
  count: (record) => names(record).length,
};

/** Dates that a calendar cannot hold. */
export const UNCERTAIN_DATES: CountedLoss = {
  code: 'uncertain-dates',
  how: 'as-text',
  meaning: 'A date that is no single day stands as EDTF text beside its earliest and latest day.',
  count: (record) => countDates(record, (date) => !isDay(date)),
};

/** Lists of citations in one text. */
export const CITATIONS_AS_TEXT: CountedLoss = {
  code: 'citations',
  how: 'as-text',
  meaning: 'Citations are one text, set apart by blanks; no link leads to the source.',
  count: (record) => record.citations.length,
};

/** Ids that lead to an entity since others were merged into it. */
export const FORMER_IDS: CountedLoss = {
  code: 'former-ids',
  how: 'left-out',
  meaning: 'The ids of entities that were merged into one.',
  count: (record) => (record.record === 'entity' ? (record.formerIds?.length ?? 0) : 0),
};

/** Whether an EDTF text is one day of the calendar, and certain. */
export const isDay = (edtf: string): boolean => edtf.length === 10 && /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** How many of the EDTF dates of a record, its own and no names', are such. */
function countDates(record: ExportedRecord, such: (date: string) => boolean): number {
  let count = 0;
  if (record.record === 'co-presence') {
    for (const date of [record.first, record.last]) if (date !== null && such(date)) count += 1;
    return count;
  }
  for (const name of DATED.get(record.record === 'entity' ? record.kind : record.type) ?? []) {
    const date = record.properties[name];
    if (date !== undefined && such(String(date))) count += 1;
  }
  return count;
}

/** The properties of each kind and type that hold a date. */
const DATED: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...KIND_NAMES.map((kind) => [kind, kindRow(kind).properties] as const),
    ...RELATIONSHIP_TYPES.map((type) => [type, relationshipRow(type).properties] as const),
  ].map(([sort, properties]) => [
    sort,
    Object.keys(properties).filter((name) => properties[name]?.type.is === 'edtf'),
  ]),
);

/** The names of an entity beside the one that it is shown by. */
export function furtherNames({ names }: EntityRecord, shown: string): string[] {
  const further: string[] = [];
  for (const { text } of names) if (text !== shown && !further.includes(text)) further.push(text);
  return further;
}
