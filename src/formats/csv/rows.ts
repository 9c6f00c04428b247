import { parseCitation } from '../../domain/record/citation';
import type { EntityRecord, Evidence, RelationshipRecord } from '../../domain/record/record';
import type { CoPresence } from '../../domain/record/subgraph';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  ENTITY_ATTRIBUTES,
  RELATIONSHIP_ATTRIBUTES,
  type Tie,
} from '../attributes';
import type { ExportedRecord } from '../format';
import type { CellValue } from './cell';

/** All cells that a record comes to, in whichever table. */
export function cellsOf(record: ExportedRecord): CellValue[] {
  const rows =
    record.record === 'entity'
      ? [...nodeRows(record), ...nameRows(record), ...entityEvidence(record)]
      : record.record === 'relationship'
        ? [...relationshipRows(record), ...tieEvidence(record)]
        : [...coPresenceRows(record), ...tieEvidence(record)];
  return rows.flat();
}

export const nodeRows = (entity: EntityRecord): CellValue[][] => [
  [entity.id, ...valuesOf(ENTITY_ATTRIBUTES, entity)],
];

export const relationshipRows = (edge: RelationshipRecord): CellValue[][] => [
  [edge.id, edge.from, edge.to, ...valuesOf(RELATIONSHIP_ATTRIBUTES, edge)],
];

export const coPresenceRows = (edge: CoPresence): CellValue[][] => [
  [edge.id, edge.from, edge.to, ...valuesOf(CO_PRESENCE_ATTRIBUTES, edge)],
];

export const nameRows = ({ id, names }: EntityRecord): CellValue[][] =>
  names.map((name) => [
    id,
    name.text,
    name.language,
    name.type,
    name.attested,
    name.preferred ?? false,
    name.confidence,
    name.reason,
    name.citations.join(' '),
  ]);

export const entityEvidence = (entity: EntityRecord) => [
  ...evidenceRows(entity.id, 'entity', undefined, entity),
  ...entity.names.flatMap((name) => evidenceRows(entity.id, 'name', name.text, name)),
];

export const tieEvidence = (edge: Tie): CellValue[][] => evidenceRows(edge.id, edge.record, undefined, edge);

function evidenceRows(
  id: string,
  fact: string,
  name: string | undefined,
  evidence: Pick<Evidence, 'citations'> & Partial<Pick<Evidence, 'confidence'>>,
): CellValue[][] {
  return evidence.citations.map((citation) => {
    const { source, locator } = parseCitation(citation) ?? { source: citation, locator: '' };
    return [id, fact, name, source, locator, evidence.confidence];
  });
}

const valuesOf = <R>(attributes: readonly Attribute<R>[], record: R): CellValue[] =>
  attributes.map(({ of }) => of(record));
