import type { EntityNode, WholeFact } from '../../../db/shapes';
import { graphNeighborhood } from '../../../db/statements.gen';
import { RELATIONSHIP_TYPES } from '../../../domain/vocabulary/relationships';
import { AppError } from '../../../errors';
import type { QueryContext } from '../../query-context';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertSubject } from '../../subject/assert-subject';
import { withRedirects } from '../../subject/redirects';
import { type PeriodFilter, periodParameters } from '../filters/period-filter';
import { bounded, HUB_DEGREE } from '../filters/traversal-limits';
import { withEnds } from '../paths/paths';

/** Which surroundings are asked for. */
interface NeighborhoodFilter extends PeriodFilter {
  readonly relationshipTypes?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
}

export interface NeighborhoodRequest {
  readonly of: readonly string[];
  readonly depth?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly filter?: NeighborhoodFilter | null | undefined;
}

/** One entity of a neighborhood. */
interface Neighbor {
  readonly entity: EntityNode;
  readonly depth: number;
  readonly degree: number;
  readonly hidden: number;
}

export interface Neighborhood {
  readonly nodes: readonly Neighbor[];
  readonly edges: readonly WholeFact[];
  readonly truncatedBy: readonly (keyof typeof NEIGHBORHOOD_TRUNCATIONS)[];
  readonly sources: readonly EntityNode[];
}

/** How many relationships are read of an entity that the question starts from. */
const READS = 10_000;
/** Most relationships of one answer, so that a dense one stays readable and small. */
const EDGES = 5_000;

/** Why the surroundings are not all there. */
export const NEIGHBORHOOD_TRUNCATIONS = {
  ENTITIES: 'more were found than the limit',
  RELATIONSHIPS: `there are more than ${EDGES} among those shown`,
  HUBS: `an entity with more than ${HUB_DEGREE} relationships was not walked on from, or one that was asked about has more than ${READS} and not all were read`,
} as const;

/** The surroundings of some entities as a subgraph that is bounded, with how much of each entity it leaves out. */
export const neighborhood = (context: QueryContext, request: NeighborhoodRequest): Promise<Neighborhood> =>
  withRedirects(context, request.of, (currentId) =>
    findNeighborhood(context, { ...request, of: request.of.map(currentId) }),
  );

async function findNeighborhood(context: QueryContext, request: NeighborhoodRequest): Promise<Neighborhood> {
  const ids = [...new Set(assertAtMost(request.of, context.limits.maxIds))];
  if (ids.length === 0)
    throw new AppError('BAD_INPUT', 'Give at least one id.', { argument: 'neighborhood.of' });
  const limit = bounded('neighborhood.limit', request.limit);
  if (limit < ids.length) {
    throw new AppError(
      'BAD_INPUT',
      `neighborhood.limit is ${limit}, which has no room for the ${ids.length} ids that are given.`,
      { argument: 'neighborhood.limit', limit: ids.length, value: limit },
    );
  }
  const rows = await context.statements.run(graphNeighborhood, {
    ids,
    depth: bounded('neighborhood.depth', request.depth),
    limit,
    room: limit + 1,
    reads: READS,
    hub: HUB_DEGREE,
    edgeLimit: EDGES + 1,
    relationships: request.filter?.relationshipTypes ?? RELATIONSHIP_TYPES,
    kinds: request.filter?.kinds ?? null,
    ...periodParameters(request.filter),
  });
  const about = single(given(rows, 'about'));
  for (const { id, kind } of about.starts) assertSubject(id, kind);
  const nodes = given(rows, 'node');
  const edges = given(rows, 'edge');
  const facts = edges.slice(0, EDGES);
  const byId = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  const shown = new Map<string, number>();
  for (const { fromId, toId } of facts)
    for (const id of new Set([fromId, toId])) shown.set(id, (shown.get(id) ?? 0) + 1);
  return {
    nodes: nodes.map((node) => ({ ...node, hidden: node.degree - (shown.get(node.entity.id) ?? 0) })),
    edges: facts.map((fact) => withEnds(fact, byId)),
    truncatedBy: [
      ...(about.more ? (['ENTITIES'] as const) : []),
      ...(edges.length > EDGES ? (['RELATIONSHIPS'] as const) : []),
      ...(about.hubs ? (['HUBS'] as const) : []),
    ],
    sources: given(rows, 'source'),
  };
}

/** What the rows have of one part, each row being of one. */
const given = <R, P extends keyof R>(rows: readonly R[], part: P) =>
  rows.map((row) => row[part]).filter((value) => value !== null);
