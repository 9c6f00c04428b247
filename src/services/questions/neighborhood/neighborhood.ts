import { graphNeighborhood } from '../../../db/statements.gen';
import type { Entity, FactWithEnds } from '../../../domain/record/entity';
import { RELATIONSHIP_TYPES } from '../../../domain/vocabulary/relationships';
import { AppError } from '../../../errors';
import type { QueryContext } from '../../query-context';
import { toEntity, toFact } from '../../records/from-store';
import { withEnds } from '../../records/with-ends';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertSubject } from '../../subject/assert-subject';
import { withRedirects } from '../../subject/redirects';
import { type NeighborhoodFilter, neighborhoodParameters } from '../filters/neighborhood-filter';
import { bounded, HUB_DEGREE } from '../filters/traversal-limits';

export interface NeighborhoodRequest {
  readonly of: readonly string[];
  readonly depth?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly filter?: NeighborhoodFilter | null | undefined;
}

/** One entity of a neighborhood; `hidden` counts its relationships outside the answer. */
interface Neighbor {
  readonly entity: Entity;
  readonly depth: number;
  readonly degree: number;
  readonly hidden: number;
}

export interface FoundNeighborhood {
  readonly nodes: readonly Neighbor[];
  readonly edges: readonly FactWithEnds[];
  readonly truncatedBy: readonly (keyof typeof NEIGHBORHOOD_TRUNCATIONS)[];
  readonly sources: readonly Entity[];
}

/** Number of relationships read of a starting entity. */
const MAX_READ_RELATIONSHIPS = 10_000;
/** Highest number of relationships in an answer, so that a dense neighborhood stays small and readable. */
const MAX_EDGES = 5_000;

/** Reasons why a neighborhood is incomplete. */
export const NEIGHBORHOOD_TRUNCATIONS = {
  ENTITIES: 'more entities were found than the limit allows',
  RELATIONSHIPS: `more than ${MAX_EDGES} relationships connect the entities of the answer`,
  HUBS: `traversal stopped at an entity with more than ${HUB_DEGREE} relationships, or a starting entity has more than ${MAX_READ_RELATIONSHIPS} relationships and not all were read`,
} as const;

/** A bounded subgraph around some entities, with the number of relationships that it hides of each. */
export const neighborhood = (
  context: QueryContext,
  request: NeighborhoodRequest,
): Promise<FoundNeighborhood> =>
  withRedirects(context, request.of, (currentId) =>
    findNeighborhood(context, { ...request, of: request.of.map(currentId) }),
  );

async function findNeighborhood(
  context: QueryContext,
  request: NeighborhoodRequest,
): Promise<FoundNeighborhood> {
  const ids = [...new Set(assertAtMost(request.of, context.limits.maxIds))];
  if (ids.length === 0)
    throw new AppError('BAD_INPUT', 'Give at least one id.', { argument: 'neighborhood.of' });
  const limit = bounded('neighborhood.limit', request.limit);
  if (limit < ids.length) {
    throw new AppError(
      'BAD_INPUT',
      `"neighborhood.limit" is ${limit}, less than the ${ids.length} given ids.`,
      { argument: 'neighborhood.limit', limit: ids.length, value: limit },
    );
  }
  const rows = await context.statements.run(graphNeighborhood, {
    ids,
    depth: bounded('neighborhood.depth', request.depth),
    limit,
    room: limit + 1,
    reads: MAX_READ_RELATIONSHIPS,
    hub: HUB_DEGREE,
    edgeLimit: MAX_EDGES + 1,
    relationships: request.filter?.relationshipTypes ?? RELATIONSHIP_TYPES,
    ...neighborhoodParameters(request.filter),
  });
  const about = single(column(rows, 'about'));
  for (const { id, kind } of about.starts) assertSubject(id, kind);
  const nodes = column(rows, 'node').map((node) => ({ ...node, entity: toEntity(node.entity) }));
  const edges = column(rows, 'edge');
  const facts = edges.slice(0, MAX_EDGES).map(toFact);
  const byId = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  const shown = new Map<string, number>();
  for (const { fromId, toId } of facts)
    for (const id of new Set([fromId, toId])) shown.set(id, (shown.get(id) ?? 0) + 1);
  return {
    nodes: nodes.map((node) => ({ ...node, hidden: node.degree - (shown.get(node.entity.id) ?? 0) })),
    edges: facts.map((fact) => withEnds(fact, byId)),
    truncatedBy: [
      ...(about.more ? (['ENTITIES'] as const) : []),
      ...(edges.length > MAX_EDGES ? (['RELATIONSHIPS'] as const) : []),
      ...(about.hubs ? (['HUBS'] as const) : []),
    ],
    sources: column(rows, 'source').map(toEntity),
  };
}

/** The values of one column; every row holds exactly one part of the answer. */
const column = <R, P extends keyof R>(rows: readonly R[], part: P) =>
  rows.map((row) => row[part]).filter((value) => value !== null);
