import type { Entity } from '../domain/record/entity';
import type { Shape } from '../domain/record/subgraph';
import type { Kind } from '../domain/vocabulary/kinds';
import type { Locale } from '../domain/vocabulary/locales';
import type { RelationshipType } from '../domain/vocabulary/relationships';
import type { ImportResult } from '../services/import/import-report';
import type { QueryContext } from '../services/query-context';
import { entitiesById } from '../services/records/entities-by-id';
import { RequestLoaders } from './request-loaders';

/** A small file to import, sent with a request. */
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

/** Imports an uploaded file. */
export type ImportFile = (file: UploadedFile) => Promise<ImportResult>;

/** Throws UNKNOWN_FORMAT or SHAPE_UNSUPPORTED. */
export type AssertExportable = (request: {
  readonly format: string;
  readonly shape?: Shape | undefined;
}) => void;

/** The context of all resolvers of one request. */
export interface Context {
  readonly query: QueryContext;
  /** The language of fields without a `locale` argument. */
  readonly locale: Locale;
  readonly loaders: RequestLoaders;
  readonly assertExportable: AssertExportable;
  /** Absent when the service accepts no imports. */
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

/** An entity by id, batched with all others of the same level. */
export const loadEntity = (context: Context, id: string): Promise<Entity | undefined> =>
  context.loaders.load('entity', id, (ids) => entitiesById(context.query, ids));

/** Primes the loader with entities that a statement returned. */
export function primeEntities(context: Context, found: readonly (Entity | null)[]): void {
  for (const entity of found) if (entity) context.loaders.prime('entity', entity.id, entity);
}

/** The loader key of a single-valued relationship. */
export const neighborKey = (type: RelationshipType, direction: 'forward' | 'backward') =>
  `single ${type} ${direction}`;

/** Primes the loader of a single-valued relationship with a neighbor, or with none. */
export function primeNeighbor(
  context: Context,
  type: RelationshipType,
  direction: 'forward' | 'backward',
  id: string,
  neighbor: Entity | null,
): void {
  context.loaders.prime(neighborKey(type, direction), id, neighbor ?? undefined);
}
