import { createHash } from 'node:crypto';
import type { ReadTransaction } from '../../db/read-transaction';
import { exportDataVersion } from '../../db/statements.gen';
import type { EntityRecord, RelationshipRecord } from '../../domain/record/record';
import type { ListedSource, Shape, Subgraph, SubgraphHeader } from '../../domain/record/subgraph';
import { displayName } from '../../domain/sentence/display-name';
import { KIND_NAMES, type Kind } from '../../domain/vocabulary/kinds';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import { AppError } from '../../errors';
import type { QueryContext } from '../query-context';
import { coPresences } from './co-presences';
import { filteredGraph } from './filtered-graph';
import { entityRecords, relationshipRecords } from './records';
import { selectIds } from './select-ids';
import type { RowBatches, SelectedRows } from './selected-rows';
import type { Selection } from './selection';
import { subgraphOfIds } from './subgraph-of-ids';
import { wholeGraph } from './whole-graph';

/** Highest number of sources in a header; all sources are among the records. */
const MAX_LISTED_SOURCES = 100;

/** Prefix of the data version while an import runs, or after one was interrupted. */
const UNSETTLED = 'unsettled-';

/** The parameters of a subgraph. */
export interface SubgraphRequest {
  readonly selection: Selection;
  readonly shape: Shape;
  /** The export date in the file. */
  readonly made: string;
  /** Limits of the questions behind a selection. */
  readonly limits: QueryContext['limits'];
}

/** Resolves a selection; its records are read lazily, in the same transaction. */
export async function openSubgraph(
  transaction: ReadTransaction,
  request: SubgraphRequest,
): Promise<Subgraph> {
  const dataVersion = await dataVersionOf(transaction);
  const selected = await select(transaction, request.selection, request.limits);
  const header = await headerOf(request, selected, dataVersion);
  const unchanged = () => assertUnchanged(transaction, dataVersion);
  return request.shape === 'events'
    ? {
        header,
        entities: () => entitiesOf(selected, KIND_NAMES),
        relationships: () => ending(relationshipsOf(selected), unchanged),
        coPresences: none,
      }
    : {
        header,
        entities: () => entitiesOf(selected, PARTICIPANT_KINDS),
        relationships: none,
        coPresences: () => ending(coPresences(transaction, selected), unchanged),
      };
}

async function* none(): AsyncGenerator<never> {}

async function* ending<R>(batches: AsyncIterable<R>, end: () => Promise<void>): AsyncGenerator<R> {
  yield* batches;
  await end();
}

async function select(
  transaction: ReadTransaction,
  selection: Selection,
  limits: QueryContext['limits'],
): Promise<SelectedRows> {
  switch (selection.select) {
    case 'everything':
      return wholeGraph(transaction);
    case 'filter':
      return filteredGraph(transaction, selection);
    default:
      return subgraphOfIds(transaction, await selectIds(transaction, selection, limits));
  }
}

async function* entitiesOf(
  selected: SelectedRows,
  kinds: readonly Kind[],
): AsyncGenerator<readonly EntityRecord[]> {
  for (const kind of kinds) {
    const expected = selected.byKind.get(kind) ?? 0;
    if (expected === 0) continue;
    const records = entityRecords(kind);
    for await (const rows of exactly(expected, selected.entities(kind))) yield records(rows);
  }
}

async function* relationshipsOf(selected: SelectedRows): AsyncGenerator<readonly RelationshipRecord[]> {
  for (const type of RELATIONSHIP_TYPES) {
    const expected = selected.byType.get(type) ?? 0;
    if (expected === 0) continue;
    const records = relationshipRecords(type);
    for await (const rows of exactly(expected, selected.relationships(type))) yield records(rows);
  }
}

/**
 * Passes rows on; throws DATA_CHANGED when their number differs from the count, which detects writes outside imports.
 */
async function* exactly<R>(expected: number, batches: RowBatches<R>): AsyncGenerator<readonly R[]> {
  let count = 0;
  for await (const rows of batches) {
    count += rows.length;
    yield rows;
  }
  if (count !== expected) throw changed();
}

/** Neo4j reads committed data at the time of each read, so a file is consistent only when nothing was written. */
async function assertUnchanged(transaction: ReadTransaction, dataVersion: string): Promise<void> {
  if ((await dataVersionOf(transaction)) !== dataVersion) throw changed();
}

const changed = () =>
  new AppError('DATA_CHANGED', 'An import changed the graph during the export. Export again.');

/** Changes whenever an import commits, and whenever a running import starts or finishes a part. */
async function dataVersionOf(transaction: ReadTransaction): Promise<string> {
  const imports = await transaction.run(exportDataVersion, {});
  const settled = imports.every(({ checksum }) => checksum !== null);
  const hash = createHash('sha256').update(JSON.stringify(imports)).digest('hex').slice(0, 16);
  return settled ? hash : `${UNSETTLED}${hash}`;
}

async function headerOf(
  { selection, shape, made }: SubgraphRequest,
  selected: SelectedRows,
  dataVersion: string,
): Promise<SubgraphHeader> {
  const present = new Map(PARTICIPANT_KINDS.map((kind) => [kind, selected.byKind.get(kind) ?? 0]));
  const byKind = shape === 'events' ? selected.byKind : present;
  const total = (groups: ReadonlyMap<unknown, number>) =>
    [...groups.values()].reduce((sum, one) => sum + one, 0);
  const held = <K extends string>(order: readonly K[], groups: ReadonlyMap<K, number>) =>
    Object.fromEntries(
      order.map((key) => [key, groups.get(key) ?? 0] as const).filter(([, count]) => count > 0),
    ) as Partial<Record<K, number>>;
  return {
    selection,
    shape,
    made,
    dataVersion,
    counts: {
      entities: total(byKind),
      relationships: shape === 'events' ? total(selected.byType) : null,
      byKind: held(KIND_NAMES, byKind),
      byType: shape === 'events' ? held(RELATIONSHIP_TYPES, selected.byType) : {},
    },
    ...(selected.truncatedBy?.length ? { truncatedBy: selected.truncatedBy } : {}),
    ...(shape === 'events'
      ? {}
      : {
          leftOut: {
            entities: total(selected.byKind) - total(present),
            relationships: total(selected.byType),
          },
        }),
    sources: { total: selected.byKind.get('Source') ?? 0, listed: await listSources(selected) },
  };
}

async function listSources(selected: SelectedRows): Promise<ListedSource[]> {
  const listed: ListedSource[] = [];
  if ((selected.byKind.get('Source') ?? 0) === 0) return listed;
  for await (const rows of selected.entities('Source')) {
    for (const source of entityRecords('Source')(rows)) {
      if (listed.length === MAX_LISTED_SOURCES) return listed;
      const { title, url, licence } = source.properties;
      listed.push({
        id: source.id,
        name: typeof title === 'string' ? title : displayName(named(source), 'en'),
        url: typeof url === 'string' ? url : null,
        licence: typeof licence === 'string' ? licence : null,
      });
    }
  }
  return listed;
}

const named = (source: EntityRecord) => ({
  ...source,
  names: source.names.map((name) => ({ ...name, preferred: name.preferred ?? null })),
});
