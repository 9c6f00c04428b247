import { parseCitation } from '../../domain/record/citation';
import type { EntityRecord, Evidence } from '../../domain/record/record';
import type { Subgraph } from '../../domain/record/subgraph';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  ENTITY_ATTRIBUTES,
  RELATIONSHIP_ATTRIBUTES,
} from '../attributes';
import type { CellValue } from './cell';

/** One table of the zip: its columns with what they mean, and its rows in batches. */
export interface Table {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  rows(): AsyncIterable<readonly (readonly CellValue[])[]>;
}

/** The tables that a subgraph comes to. */
export function tablesOf(graph: Subgraph): Table[] {
  const edges = graph.header.shape === 'events' ? relationshipTable(graph) : coPresenceTable(graph);
  return [nodeTable(graph), edges, nameTable(graph), evidenceTable(graph)];
}

const ID = { name: 'id', meaning: 'Its id.' };
const ENDS = [
  { name: 'source', meaning: 'Id of the node that it goes from.' },
  { name: 'target', meaning: 'Id of the node that it goes to.' },
];

const nodeTable = (graph: Subgraph): Table => ({
  name: 'nodes.csv',
  meaning: 'One row an entity.',
  columns: [ID, ...ENTITY_ATTRIBUTES],
  rows: () => mapped(graph.entities(), (entity) => [[entity.id, ...valuesOf(ENTITY_ATTRIBUTES, entity)]]),
});

const relationshipTable = (graph: Subgraph): Table => ({
  name: 'edges.csv',
  meaning: 'One row a relationship.',
  columns: [ID, ...ENDS, ...RELATIONSHIP_ATTRIBUTES],
  rows: () =>
    mapped(graph.relationships(), (edge) => [
      [edge.id, edge.from, edge.to, ...valuesOf(RELATIONSHIP_ATTRIBUTES, edge)],
    ]),
});

const coPresenceTable = (graph: Subgraph): Table => ({
  name: 'edges.csv',
  meaning: 'One row a pair that was present at the same events; derived, and stated by no source.',
  columns: [ID, ...ENDS, ...CO_PRESENCE_ATTRIBUTES],
  rows: () =>
    mapped(graph.coPresences(), (edge) => [
      [edge.id, edge.from, edge.to, ...valuesOf(CO_PRESENCE_ATTRIBUTES, edge)],
    ]),
});

const nameTable = (graph: Subgraph): Table => ({
  name: 'names.csv',
  meaning: 'One row a name of an entity.',
  columns: [
    { name: 'id', meaning: 'Id of the entity.' },
    { name: 'text', meaning: 'The name.' },
    { name: 'language', meaning: 'Its language (BCP 47).' },
    { name: 'type', meaning: 'official, alias, short, former, romanisation, translation or as-printed.' },
    { name: 'attested', meaning: 'Whether a source prints it; false where a program or we made it.' },
    { name: 'preferred', meaning: 'Whether it is the one to show in its language.' },
    { name: 'confidence', meaning: 'stated, inferred or uncertain.' },
    { name: 'reason', meaning: 'Why it was inferred or is uncertain.' },
    { name: 'citations', meaning: 'Where it is said: source#locator, set apart by blanks.' },
  ],
  rows: () =>
    mapped(graph.entities(), (entity) =>
      entity.names.map((name) => [
        entity.id,
        name.text,
        name.language,
        name.type,
        name.attested,
        name.preferred ?? false,
        name.confidence,
        name.reason,
        name.citations.join(' '),
      ]),
    ),
});

const evidenceTable = (graph: Subgraph): Table => ({
  name: 'evidence.csv',
  meaning: 'One row a citation of an entity, a name or a relationship.',
  columns: [
    { name: 'id', meaning: 'Id of the entity or relationship.' },
    { name: 'fact', meaning: 'What is cited: entity, name, relationship or co-presence.' },
    { name: 'name', meaning: 'The name, where a name is cited.' },
    { name: 'source', meaning: 'Id of the source, which is a row of nodes.csv.' },
    { name: 'locator', meaning: 'Where in the source: paragraph, page or row.' },
    { name: 'confidence', meaning: 'stated, inferred or uncertain.' },
  ],
  rows: async function* () {
    yield* mapped(graph.entities(), entityEvidence);
    yield* mapped(graph.relationships(), (edge) => evidenceRows(edge.id, 'relationship', undefined, edge));
    yield* mapped(graph.coPresences(), (edge) => evidenceRows(edge.id, 'co-presence', undefined, edge));
  },
});

const entityEvidence = (entity: EntityRecord) => [
  ...evidenceRows(entity.id, 'entity', undefined, entity),
  ...entity.names.flatMap((name) => evidenceRows(entity.id, 'name', name.text, name)),
];

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

async function* mapped<R>(
  batches: AsyncIterable<readonly R[]>,
  rows: (record: R) => readonly (readonly CellValue[])[],
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  for await (const batch of batches) yield batch.flatMap(rows);
}
