import type { EntityNode } from '../db/shapes';
import type { Shape } from '../domain/record/subgraph';
import type { Kind } from '../domain/vocabulary/kinds';
import type { Locale } from '../domain/vocabulary/locales';
import type { RelationshipType } from '../domain/vocabulary/relationships';
import type { ImportReport } from '../services/import/import-report';
import type { QueryContext } from '../services/query-context';
import { entitiesById } from '../services/records/entities';
import { RequestLoaders } from './request-loaders';

/** A small file that is sent with a request to be imported. */
export interface UploadedFile {
  readonly name: string;
  readonly text: string;
  readonly mapping?: string | null | undefined;
  readonly importName?: string | null | undefined;
  readonly nodeKind?: Kind | null | undefined;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly replace: boolean;
}

/** Brings a file in that came with a request. */
export type ImportFile = (file: UploadedFile) => Promise<ImportReport>;

/** Throws where there is no such export format, or where it has no such shape. */
export type AssertExportable = (request: {
  readonly format: string;
  readonly shape?: Shape | undefined;
}) => void;

/** What every resolver of one request shares. */
export interface Context {
  readonly query: QueryContext;
  /** The reader's language where a field names none. */
  readonly locale: Locale;
  readonly loaders: RequestLoaders;
  readonly assertExportable: AssertExportable;
  /** Absent where the service takes no imports. */
  readonly importFile?: ImportFile;
}

export const createContext = (
  query: QueryContext,
  locale: Locale,
  assertExportable: AssertExportable,
  importFile?: ImportFile,
): Context => ({
  query,
  locale,
  assertExportable,
  loaders: new RequestLoaders(),
  ...(importFile === undefined ? {} : { importFile }),
});

/** An entity by id, fetched together with all others that the same level asks for. */
export const loadEntity = (context: Context, id: string): Promise<EntityNode | undefined> =>
  context.loaders.load('entity', id, (ids) => entitiesById(context.query, ids));

/** Keeps entities that a statement brought along, so that nobody asks for them again. */
export function primeEntities(context: Context, found: readonly (EntityNode | null)[]): void {
  for (const entity of found) if (entity) context.loaders.prime('entity', entity.id, entity);
}

/** The name under which the one neighbour of a single-valued relationship is batched. */
export const neighborKey = (type: RelationshipType, direction: 'forward' | 'backward') =>
  `single ${type} ${direction}`;

/** Keeps the one neighbour of a single-valued relationship that a statement brought along. */
export function primeNeighbor(
  context: Context,
  type: RelationshipType,
  direction: 'forward' | 'backward',
  id: string,
  neighbour: EntityNode | null,
): void {
  context.loaders.prime(neighborKey(type, direction), id, neighbour ?? undefined);
}
