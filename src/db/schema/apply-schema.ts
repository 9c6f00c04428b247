import { Neo4jError } from 'neo4j-driver';
import type { StatementRunner } from '../statement-runner';
import { type SchemaIndexesRow, schemaAwait, schemaIndexes } from '../statements.gen';
import type { GraphSchema, SchemaElement } from './schema-file';

/** How to reach the database, and who hears of slow steps. */
export interface SchemaTarget {
  readonly store: StatementRunner;
  /** Runs a schema statement in a separate transaction. */
  change(statement: string): Promise<void>;
  /** Called before a constraint or index is recreated, which takes time in a large graph. */
  onRebuild?(name: string): void;
}

const MAX_ATTEMPTS = 10;
const SCHEMA_TIMEOUT_SECONDS = 3_600;

/** Neo4j error codes that mean another instance is changing the same index. */
const CONCURRENT = /\.Schema\.\w*(AlreadyExists|NotFound|DropFailed|CreationFailed)$/;

/**
 * Creates what the graph lacks, recreates what differs, and waits until all is online. `CREATE … IF NOT EXISTS` alone
 * would keep an index that was made for fewer labels or types.
 *
 * Copies of the service may do this at once: each change is idempotent, each decision to drop is made on fresh data, and
 * a copy that fails because another one was faster looks again.
 */
export async function applySchema(schema: GraphSchema, target: SchemaTarget): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await makeChanges(schema, target);
      break;
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isConcurrent(error)) throw error;
    }
  }
  await awaitOnline(schema, target.store);
}

async function makeChanges({ elements, obsolete }: GraphSchema, target: SchemaTarget): Promise<void> {
  const existing = await indexesByName(target.store);
  for (const name of obsolete) if (existing.has(name)) await target.change(`DROP INDEX ${name} IF EXISTS`);
  for (const element of elements) {
    const index = existing.get(element.name);
    if (index === undefined) await target.change(element.create);
    else if (differs(element, index)) await rebuild(element, target);
  }
}

/** Looks again first: another copy may have rebuilt it since. */
async function rebuild(element: SchemaElement, { store, change, onRebuild }: SchemaTarget): Promise<void> {
  const index = (await indexesByName(store)).get(element.name);
  if (index !== undefined && !differs(element, index)) return;
  onRebuild?.(element.name);
  const what = index?.constraint == null ? 'INDEX' : 'CONSTRAINT';
  // Two transactions: in one, the new index would wait for the lock of the old one until the statement times out.
  await change(`DROP ${what} ${element.name} IF EXISTS`);
  await change(element.create);
}

const indexesByName = async (store: StatementRunner): Promise<ReadonlyMap<string, SchemaIndexesRow>> =>
  new Map((await store.run(schemaIndexes, {})).map((index) => [index.name, index]));

/** Whether an index of this name is another one. The order of labels never matters, that of properties in a range index does. */
export function differs(element: SchemaElement, index: Omit<SchemaIndexesRow, 'state'>): boolean {
  const ordered = (properties: readonly string[] | null) =>
    element.type === 'FULLTEXT' ? sorted(properties) : [...(properties ?? [])];
  return (
    (element.type === 'CONSTRAINT') !== (index.constraint !== null) ||
    (element.type === 'FULLTEXT') !== (index.type === 'FULLTEXT') ||
    element.entityType !== index.entityType ||
    (element.analyzer ?? null) !== index.analyzer ||
    String(sorted(element.labelsOrTypes)) !== String(sorted(index.labelsOrTypes)) ||
    String(ordered(element.properties)) !== String(ordered(index.properties))
  );
}

const sorted = (names: readonly string[] | null): string[] => [...(names ?? [])].sort();

/** Waits for our own indexes only: a broken index of somebody else must not keep the service from starting. */
async function awaitOnline({ elements }: GraphSchema, store: StatementRunner): Promise<void> {
  const existing = await indexesByName(store);
  const names = elements
    .map(({ name }) => name)
    .filter((name) => existing.has(name) && existing.get(name)?.state !== 'ONLINE');
  if (names.length > 0) await store.run(schemaAwait, { names, seconds: SCHEMA_TIMEOUT_SECONDS });
}

const isConcurrent = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause instanceof Neo4jError ? error.cause : error;
  return cause instanceof Neo4jError && (Neo4jError.isRetryable(cause) || CONCURRENT.test(cause.code));
};
