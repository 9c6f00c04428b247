import type { EntityNode } from '../db/shapes';
import type { Shape } from '../domain/record/subgraph';
import type { Kind } from '../domain/vocabulary/kinds';
import type { Locale } from '../domain/vocabulary/locales';
import type { RelationshipType } from '../domain/vocabulary/relationships';
import type { Ask } from '../services/ask';
import { entities } from '../services/connections';
import type { ImportReport } from '../services/import/report';
import { Batches } from './batches';

/** A small file that is sent with a request to be imported. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
  readonly mapping?: string | null | undefined;
  readonly as?: string | null | undefined;
  readonly nodesAre?: Kind | null | undefined;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly replace: boolean;
}

/** Brings a file in that came with a request. */
export type ImportFile = (file: SentFile) => Promise<ImportReport>;

/** Throws where there is no such export format, or where it has no such shape. */
export type CheckExport = (request: { readonly format: string; readonly shape?: Shape | undefined }) => void;

/** What every resolver of one request shares. */
export interface Context {
  readonly ask: Ask;
  /** The reader's language where a field names none. */
  readonly locale: Locale;
  readonly batches: Batches;
  readonly checkExport: CheckExport;
  /** Absent where the service takes no imports. */
  readonly importFile?: ImportFile;
}

export const createContext = (
  ask: Ask,
  locale: Locale,
  checkExport: CheckExport,
  importFile?: ImportFile,
): Context => ({
  ask,
  locale,
  checkExport,
  batches: new Batches(),
  ...(importFile === undefined ? {} : { importFile }),
});

/** An entity by id, fetched together with all others that the same level asks for. */
export const loadEntity = (context: Context, id: string): Promise<EntityNode | undefined> =>
  context.batches.load('entity', id, (ids) => entities(context.ask, ids));

/** Keeps entities that a statement brought along, so that nobody asks for them again. */
export function keepEntities(context: Context, found: readonly (EntityNode | null)[]): void {
  for (const entity of found) if (entity) context.batches.keep('entity', entity.id, entity);
}

/** The name under which the one neighbour of a single-valued relationship is batched. */
export const singleKey = (type: RelationshipType, direction: 'forward' | 'backward') =>
  `single ${type} ${direction}`;

/** Keeps the one neighbour of a single-valued relationship that a statement brought along. */
export function keepNeighbour(
  context: Context,
  type: RelationshipType,
  direction: 'forward' | 'backward',
  id: string,
  neighbour: EntityNode | null,
): void {
  context.batches.keep(singleKey(type, direction), id, neighbour ?? undefined);
}
