import type { GraphRecord } from '../../domain/record/record';
import { kindOfId } from '../../domain/vocabulary/kinds';
import type { ExportedRecord, Format, Loss } from '../format';
import { joined } from '../lines';
import { datesOf, FORMER_IDS } from '../losses';
import { ftmDate, ftmEntity } from './entities';

/** FollowTheMoney has no schema for what something is about. */
const touchesTopic = (record: ExportedRecord): boolean =>
  record.record === 'entity'
    ? record.kind === 'Topic'
    : kindOfId(record.from) === 'Topic' || kindOfId(record.to) === 'Topic';

const PARTICIPATION = ['side', 'capacity', 'asPrinted', 'contribution'];

const LOSSES: readonly Loss[] = [
  {
    code: 'topics',
    how: 'left-out',
    meaning: 'Topics, and the relationships that lead to them.',
    count: (record) => (touchesTopic(record) ? 1 : 0),
  },
  {
    code: 'name-details',
    how: 'left-out',
    meaning: 'The language, type, evidence and confidence of a name; the names themselves are there.',
    count: (record) => (record.record === 'entity' && !touchesTopic(record) ? record.names.length : 0),
  },
  {
    ...FORMER_IDS,
    count: (record, options) => (touchesTopic(record) ? 0 : FORMER_IDS.count(record, options)),
  },
  {
    code: 'roles',
    how: 'as-text',
    meaning: 'Role and attendance of a participant, and what a relationship says, as one text of a link.',
    count: (record) =>
      record.record === 'relationship' && !touchesTopic(record) && record.type !== 'HOLDS' ? 1 : 0,
  },
  {
    code: 'participation-details',
    how: 'left-out',
    meaning: 'The side and the capacity of a participant, the words as printed, and what it contributed.',
    count: (record) =>
      record.record === 'relationship' && !touchesTopic(record)
        ? PARTICIPATION.filter((name) => record.properties[name] !== undefined).length
        : 0,
  },
  {
    code: 'uncertain-dates',
    how: 'left-out',
    meaning: 'A date that is no day, month or year is there only as its earliest and latest day.',
    count: (record) =>
      touchesTopic(record) ? 0 : datesOf(record).filter((date) => ftmDate(date) === undefined).length,
  },
];

/** FollowTheMoney entities, one a line; relationships are entities too, as there is usual. */
export const ftm: Format = {
  name: 'ftm',
  label: 'FollowTheMoney JSON lines',
  extension: 'ftm.json',
  mediaType: 'application/x-ndjson',
  readBy: 'Aleph, OpenAleph, yente, ftm',
  streaming: true,
  shapes: ['events'],
  losses: LOSSES,
  async *write(graph) {
    const line = (record: GraphRecord) =>
      touchesTopic(record) ? '' : `${JSON.stringify(ftmEntity(record))}\n`;
    for await (const batch of graph.entities()) yield joined(batch, line);
    for await (const batch of graph.relationships()) yield joined(batch, line);
  },
};
