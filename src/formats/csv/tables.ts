import type { Subgraph } from '../../domain/record/subgraph';
import { CO_PRESENCE_ATTRIBUTES, ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from '../attributes';
import type { CellValue } from './cell';
import { coPresenceRows, entityEvidence, nameRows, nodeRows, relationshipRows, tieEvidence } from './rows';

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

export const NODE_COLUMNS = [ID, ...ENTITY_ATTRIBUTES];
export const EDGE_COLUMNS = [ID, ...ENDS, ...RELATIONSHIP_ATTRIBUTES];
export const NAME_COLUMNS = [
  { name: 'id', meaning: 'Id of the entity.' },
  { name: 'text', meaning: 'The name.' },
  { name: 'language', meaning: 'Its language (BCP 47).' },
  { name: 'type', meaning: 'official, alias, short, former, romanisation, translation or as-printed.' },
  { name: 'attested', meaning: 'Whether a source prints it; false where a program or we made it.' },
  { name: 'preferred', meaning: 'Whether it is the one to show in its language.' },
  { name: 'confidence', meaning: 'stated, inferred or uncertain.' },
  { name: 'reason', meaning: 'Why it was inferred or is uncertain.' },
  { name: 'citations', meaning: 'Where it is said: source#locator, set apart by blanks.' },
];

const nodeTable = (graph: Subgraph): Table => ({
  name: 'nodes.csv',
  meaning: 'One row an entity.',
  columns: NODE_COLUMNS,
  rows: () => mapped(graph.entities(), nodeRows),
});

const relationshipTable = (graph: Subgraph): Table => ({
  name: 'edges.csv',
  meaning: 'One row a relationship.',
  columns: EDGE_COLUMNS,
  rows: () => mapped(graph.relationships(), relationshipRows),
});

const coPresenceTable = (graph: Subgraph): Table => ({
  name: 'edges.csv',
  meaning: 'One row a pair that was present at the same events; derived, and stated by no source.',
  columns: [ID, ...ENDS, ...CO_PRESENCE_ATTRIBUTES],
  rows: () => mapped(graph.coPresences(), coPresenceRows),
});

const nameTable = (graph: Subgraph): Table => ({
  name: 'names.csv',
  meaning: 'One row a name of an entity.',
  columns: NAME_COLUMNS,
  rows: () => mapped(graph.entities(), nameRows),
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
    yield* mapped(graph.relationships(), tieEvidence);
    yield* mapped(graph.coPresences(), tieEvidence);
  },
});

async function* mapped<R>(
  batches: AsyncIterable<readonly R[]>,
  rows: (record: R) => readonly (readonly CellValue[])[],
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  for await (const batch of batches) yield batch.flatMap(rows);
}
