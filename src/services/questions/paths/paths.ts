import type { EntityNode, FactNode, PathRow, WholeFact } from '../../../db/shapes';
import { graphPaths } from '../../../db/statements.gen';
import { type Kind, kindOfId } from '../../../domain/vocabulary/kinds';
import { TYING_LINKS } from '../../../domain/vocabulary/links';
import { RELATIONSHIP_TYPES } from '../../../domain/vocabulary/relationships';
import { AppError } from '../../../errors';
import type { QueryContext } from '../../query-context';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertFound, assertSubject } from '../../subject/assert-subject';
import { withRedirects } from '../../subject/redirects';
import { type PeriodFilter, periodParameters } from '../filters/period-filter';
import { bounded } from '../filters/traversal-limits';

/** Which paths are asked for. */
interface PathFilter extends PeriodFilter {
  readonly relationshipTypes?: readonly string[] | null | undefined;
  readonly linkTypes?: readonly string[] | null | undefined;
  readonly through?: readonly Kind[] | null | undefined;
  readonly avoiding?: readonly string[] | null | undefined;
  readonly maxGroupSize?: number | null | undefined;
  readonly maxDegree?: number | null | undefined;
  readonly anyAttendance?: boolean | null | undefined;
}

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly filter?: PathFilter | null | undefined;
}

/** Why there may be more paths than the answer has. */
export const PATH_TRUNCATIONS = {
  LIMIT: 'more were found than asked for',
  CANDIDATES: 'only the 200 shortest were looked at',
  LENGTH: 'none was found within the length, and there may be a longer one',
} as const;

/** One path, from the one end to the other. */
export interface Path {
  readonly entities: readonly EntityNode[];
  readonly hops: readonly WholeFact[];
  readonly weight: number;
}

export interface Paths {
  /** The ids of the two that are connected. */
  readonly ends: readonly [string, string];
  readonly paths: readonly Path[];
  readonly truncatedBy: keyof typeof PATH_TRUNCATIONS | null;
  /** Everything that came along, for whoever asks for it next. */
  readonly entities: readonly EntityNode[];
}

/** How many paths the statement looks at before they are ordered and cut. */
const CANDIDATES = 200;

/** What a path runs through where the question does not say: what people do and hold, not where or about what. */
const THROUGH: readonly Kind[] = ['Person', 'Organization', 'Post', 'Event', 'Agreement', 'Project'];

/** What connects two entities: the shortest paths between them, the surest and closest first among the equally long. */
export const paths = (context: QueryContext, request: PathsRequest): Promise<Paths> =>
  withRedirects(context, [request.from, request.to, ...(request.filter?.avoiding ?? [])], (currentId) =>
    findPaths(context, {
      ...request,
      from: currentId(request.from),
      to: currentId(request.to),
      filter: request.filter && { ...request.filter, avoiding: request.filter.avoiding?.map(currentId) },
    }),
  );

async function findPaths(context: QueryContext, request: PathsRequest): Promise<Paths> {
  const { from, to, filter } = request;
  if (from === to) throw new AppError('BAD_INPUT', 'Give two different ids.', { from, to });
  const row = single(
    await context.statements.run(graphPaths, {
      source: from,
      target: to,
      ...periodParameters(filter),
      ...routeParameters(request),
      avoiding: assertAtMost(filter?.avoiding ?? [], context.limits.maxIds),
      maxDegree: bounded('paths.filter.maxDegree', filter?.maxDegree),
      maxGroupSize: bounded('paths.filter.maxGroupSize', filter?.maxGroupSize),
      anyAttendance: filter?.anyAttendance ?? false,
      maxLength: bounded('paths.maxLength', request.maxLength),
      limit: bounded('paths.limit', request.limit),
    }),
  );
  for (const { id, kind } of row.starts) assertSubject(id, kind);
  assertFound(row.missing, { avoiding: filter?.avoiding });
  const byId = new Map(row.entities.map((entity) => [entity.id, entity]));
  return {
    ends: [from, to],
    paths: row.rows.map((one) => pathOf(one, byId)),
    truncatedBy:
      row.rows.length < row.found
        ? 'LIMIT'
        : row.candidates >= CANDIDATES
          ? 'CANDIDATES'
          : row.found === 0
            ? 'LENGTH'
            : null,
    entities: row.entities,
  };
}

/** Which relationships may be hops and what may lie between, by what the ends are. */
function routeParameters({ from, to, filter }: PathsRequest) {
  const ends = [kindOfId(from), kindOfId(to)];
  const types = ends.includes('Event')
    ? RELATIONSHIP_TYPES
    : // A trip does not bring together those who were at its meetings.
      RELATIONSHIP_TYPES.filter((type) => type !== 'SUB_EVENT_OF');
  return {
    relationships: filter?.relationshipTypes ?? types,
    links: filter?.linkTypes ?? TYING_LINKS,
    through: filter?.through ?? (ends.includes('Place') ? [...THROUGH, 'Place'] : THROUGH),
  };
}

function pathOf({ ids, facts, weight }: PathRow, byId: ReadonlyMap<string, EntityNode>): Path {
  return {
    entities: ids.map((id) => entityOf(id, byId)),
    hops: facts.map((fact) => withEnds(fact, byId)),
    weight,
  };
}

/** A fact with its ends, which came beside it. */
export const withEnds = (fact: FactNode, byId: ReadonlyMap<string, EntityNode>): WholeFact => ({
  fact,
  from: entityOf(fact.fromId, byId),
  to: entityOf(fact.toId, byId),
});

function entityOf(id: string, byId: ReadonlyMap<string, EntityNode>): EntityNode {
  const entity = byId.get(id);
  if (entity === undefined) throw new AppError('INTERNAL', 'A statement gave a fact without its ends.');
  return entity;
}
