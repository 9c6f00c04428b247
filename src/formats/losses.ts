import type { EntityRecord, NameRecord } from '../domain/record/record';
import { KIND_NAMES, kindDefinition } from '../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../domain/vocabulary/relationships';
import type { CountedLoss, ExportedRecord } from './export-format';

/** Losses that several formats share. */

const names = (record: ExportedRecord): readonly NameRecord[] =>
  record.record === 'entity' ? record.names : [];

/** Names are written as bare text. */
export const NAME_DETAILS: CountedLoss = {
  code: 'name-details',
  how: 'left-out',
  meaning: 'Language, type, evidence and confidence of names. The names themselves are kept.',
  count: (record) => names(record).length,
};

/** Dates that are not a single day. */
export const UNCERTAIN_DATES: CountedLoss = {
  code: 'uncertain-dates',
  how: 'as-text',
  meaning: 'Dates other than a single day. They become EDTF text, with their earliest and latest day.',
  count: (record) => countDates(record, (date) => !isDay(date)),
};

/** Citations are written as one text. */
export const CITATIONS_AS_TEXT: CountedLoss = {
  code: 'citations',
  how: 'as-text',
  meaning: 'Citations. They become one text separated by spaces, without a link to the source.',
  count: (record) => record.citations.length,
};

/** Ids of merged entities. */
export const FORMER_IDS: CountedLoss = {
  code: 'former-ids',
  how: 'left-out',
  meaning: 'Former ids of merged entities.',
  count: (record) => (record.record === 'entity' ? (record.formerIds?.length ?? 0) : 0),
};

/** Whether an EDTF text is one certain day. */
export const isDay = (edtf: string): boolean => edtf.length === 10 && /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The number of dates of a record that are not a single certain day. */
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

/** The date properties of each kind and type. */
const DATED: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...KIND_NAMES.map((kind) => [kind, kindDefinition(kind).properties] as const),
    ...RELATIONSHIP_TYPES.map((type) => [type, relationshipDefinition(type).properties] as const),
  ].map(([name, properties]) => [
    name,
    Object.keys(properties).filter((name) => properties[name]?.type.is === 'edtf'),
  ]),
);

/** The names of an entity other than the displayed one. */
export function furtherNames({ names }: EntityRecord, shown: string): string[] {
  const further: string[] = [];
  for (const { text } of names) if (text !== shown && !further.includes(text)) further.push(text);
  return further;
}
