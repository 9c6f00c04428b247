import type { GraphRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { kindDefinition } from '../../domain/vocabulary/kinds';
import type { CountedLoss, ExportedRecord, Format, Loss } from '../export-format';
import { headerFields } from '../header-fields';
import { joined } from '../join-lines';
import { FORMER_IDS, NAME_DETAILS } from '../losses';
import { jsonText, jsonTexts } from '../text/json-text';
import { type FtmEntity, ftmEntity, unplaced } from './ftm-entities';

/** FollowTheMoney has no schema for topics. */
const touchesTopic = (record: ExportedRecord): boolean =>
  record.record === 'entity' ? record.kind === 'Topic' : isTopic(record.from) || isTopic(record.to);

const isTopic = (id: string): boolean => id.startsWith(`${kindDefinition('Topic').idPrefix}:`);

/** A loss in a record that is written. */
function besideTopics(loss: CountedLoss): Loss {
  return { ...loss, count: (record, options) => (touchesTopic(record) ? 0 : loss.count(record, options)) };
}

const LOSSES: readonly Loss[] = [
  {
    code: 'topics',
    how: 'left-out',
    meaning: 'Topics and their relationships.',
    count: (record) => (touchesTopic(record) ? 1 : 0),
  },
  besideTopics(NAME_DETAILS),
  besideTopics(FORMER_IDS),
  {
    code: 'roles',
    how: 'as-text',
    meaning:
      'Types of relationships, and roles and attendance of participants. They become the text of a link.',
    count: (record) =>
      record.record === 'relationship' && !touchesTopic(record) && record.type !== 'HOLDS' ? 1 : 0,
  },
  {
    code: 'unplaced',
    how: 'as-text',
    meaning:
      'Properties without an equivalent, and dates other than a day, month or year. They become notes or summary.',
    count: (record) =>
      record.record === 'co-presence' || touchesTopic(record) ? 0 : unplaced(record).length,
  },
];

/** FollowTheMoney entities, one per line. Relationships are entities too, as usual in FollowTheMoney. */
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
    yield entityLine(aboutFile(graph.header));
    let lines = 2;
    const line = (record: GraphRecord) => {
      if (touchesTopic(record)) return '';
      lines += 1;
      return entityLine(ftmEntity(record));
    };
    for await (const batch of graph.entities()) yield joined(batch, line);
    for await (const batch of graph.relationships()) yield joined(batch, line);
    yield entityLine(aboutFile(graph.header, [['lines', String(lines)]]));
  },
};

/**
 * The header as a document, because every line must be an entity. It is both the first and the last line. Programs merge
 * the two, because they have the same id.
 */
const aboutFile = (header: SubgraphHeader, more: ReturnType<typeof headerFields> = []): FtmEntity => ({
  id: `guanxi-export-${header.dataVersion}`,
  schema: 'Document',
  properties: {
    name: ['Guanxi export'],
    fileName: ['Guanxi export'],
    date: [header.made],
    notes: [...headerFields(header), ...more].map(([name, value]) => `${name}: ${value}`),
  },
});

function entityLine({ id, schema, properties }: FtmEntity): string {
  let list = '';
  for (const name of Object.keys(properties)) {
    list += `${list === '' ? '' : ','}"${name}":${jsonTexts(properties[name] ?? [])}`;
  }
  return `{"id":${jsonText(id)},"schema":"${schema}","properties":{${list}}}\n`;
}
