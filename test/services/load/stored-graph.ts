import type { Statement } from '../../../src/db/statement';
import type { StatementRunner } from '../../../src/db/statement-runner';

const read = <R>(text: string): Statement<Record<never, never>, R> => ({
  name: 'test',
  mode: 'read',
  text,
  parameters: {},
});

export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredGraph {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** The nodes and relationships of the store by id, without import markers and redirects. */
export async function storedGraph(store: StatementRunner): Promise<StoredGraph> {
  const nodes = await store.run(
    read<StoredNode>(
      'MATCH (n) WHERE NOT n:Import|ImportPart|Id RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
    ),
    {},
  );
  const relationships = await store.run(
    read<StoredRelationship>(
      'MATCH (a)-[r:!NOW]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id',
    ),
    {},
  );
  return {
    nodes: new Map(nodes.map((node) => [String(node.properties.id), node])),
    relationships: new Map(relationships.map((edge) => [String(edge.properties.id), edge])),
  };
}

/** The graph without `recordedAt`, to compare the results of two loads. */
export function timeless({ nodes, relationships }: StoredGraph) {
  const strip = <T extends StoredNode | StoredRelationship>(all: ReadonlyMap<string, T>) =>
    [...all.values()].map((one) => ({ ...one, properties: { ...one.properties, recordedAt: undefined } }));
  return { nodes: strip(nodes), relationships: strip(relationships) };
}

/** The distinct Cypher types of an expression over all matches. */
export async function valueTypes(
  store: StatementRunner,
  match: string,
  expression: string,
): Promise<string[]> {
  const rows = await store.run(
    read<{ type: string }>(`${match} RETURN DISTINCT valueType(${expression}) AS type`),
    {},
  );
  return rows.map(({ type }) => type);
}

export async function clear(store: StatementRunner): Promise<void> {
  const text = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';
  await store.run({ name: 'test', mode: 'write', text, parameters: {} }, {});
}
