import type { EntityNode } from '../db/shapes';
import type { Locale } from '../domain/vocabulary/locales';
import type { RelationshipType } from '../domain/vocabulary/relationships';
import type { Ask } from '../services/ask';
import { entities } from '../services/connections';
import { Batches } from './batches';

/** What every resolver of one request shares. */
export interface Context {
  readonly ask: Ask;
  /** The reader's language where a field names none. */
  readonly locale: Locale;
  readonly batches: Batches;
}

export const createContext = (ask: Ask, locale: Locale): Context => ({ ask, locale, batches: new Batches() });

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
