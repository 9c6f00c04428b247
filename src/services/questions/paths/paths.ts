import type { PathRow } from '../../../db/rows';
import { graphPaths } from '../../../db/statements.gen';
import type { Entity, FactWithEnds } from '../../../domain/record/entity';
import { type Kind, kindOfId } from '../../../domain/vocabulary/kinds';
import { CONNECTING_LINKS } from '../../../domain/vocabulary/links';
import { RELATIONSHIP_TYPES } from '../../../domain/vocabulary/relationships';
import { AppError } from '../../../errors';
import type { QueryContext } from '../../query-context';
import { toEntity, toFact } from '../../records/from-store';
import { requireEntity, withEnds } from '../../records/with-ends';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertFound, assertSubject } from '../../subject/assert-subject';
import { withRedirects } from '../../subject/redirects';
import { type PathFilter, pathParameters } from '../filters/path-filter';
import { bounded } from '../filters/traversal-limits';

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly filter?: PathFilter | null | undefined;
}

/** Reasons why further paths may exist. */
export const PATH_TRUNCATIONS = {
  LIMIT: 'more paths were found than the limit allows',
  CANDIDATES: 'only the 200 shortest candidates were examined',
  LENGTH: 'no path was found within the maximum length; a longer path may exist',
} as const;

/** One path from start to end. */
export interface FoundPath {
  readonly entities: readonly Entity[];
  readonly hops: readonly FactWithEnds[];
  readonly weight: number;
}

export interface FoundPaths {
  /** The ids of the start and the end. */
  readonly ends: readonly [string, string];
  readonly paths: readonly FoundPath[];
  readonly truncatedBy: keyof typeof PATH_TRUNCATIONS | null;
  /** Every entity of the answer, sources included, to prime the loaders with. */
  readonly entities: readonly Entity[];
}

/** Number of candidate paths that the statement examines before it orders and cuts them. */
const MAX_PATH_CANDIDATES = 200;

/** The kinds that a path runs through by default: what people do and hold, not places and topics. */
const THROUGH: readonly Kind[] = ['Person', 'Organization', 'Post', 'Event', 'Agreement', 'Project'];

/** The shortest paths between two entities; among paths of one length, higher confidence and closer ties come first. */
export const paths = (context: QueryContext, request: PathsRequest): Promise<FoundPaths> =>
  withRedirects(context, [request.from, request.to, ...(request.filter?.avoiding ?? [])], (currentId) =>
    findPaths(context, {
      ...request,
      from: currentId(request.from),
      to: currentId(request.to),
      filter: request.filter && { ...request.filter, avoiding: request.filter.avoiding?.map(currentId) },
    }),
  );

async function findPaths(context: QueryContext, request: PathsRequest): Promise<FoundPaths> {
  const { from, to, filter } = request;
  if (from === to) throw new AppError('BAD_INPUT', 'Give two different ids.', { from, to });
  const row = single(
    await context.statements.run(graphPaths, {
      source: from,
      target: to,
      ...pathParameters(filter),
      ...routeParameters(request),
      avoiding: assertAtMost(filter?.avoiding ?? [], context.limits.maxIds),
      maxLength: bounded('paths.maxLength', request.maxLength),
      limit: bounded('paths.limit', request.limit),
    }),
  );
  for (const { id, kind } of row.starts) assertSubject(id, kind);
  assertFound(row.missing, { avoiding: filter?.avoiding });
  const entities = row.entities.map(toEntity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    ends: [from, to],
    paths: row.rows.map((path) => toPath(path, byId)),
    truncatedBy:
      row.rows.length < row.found
        ? 'LIMIT'
        : row.candidates >= MAX_PATH_CANDIDATES
          ? 'CANDIDATES'
          : row.found === 0
            ? 'LENGTH'
            : null,
    entities,
  };
}

/** The hop types and inner kinds that the filter or the kinds of the ends allow. */
function routeParameters({ from, to, filter }: PathsRequest) {
  const ends = [kindOfId(from), kindOfId(to)];
  const types = ends.includes('Event')
    ? RELATIONSHIP_TYPES
    : // A trip does not connect the participants of its meetings.
      RELATIONSHIP_TYPES.filter((type) => type !== 'SUB_EVENT_OF');
  return {
    relationships: filter?.relationshipTypes ?? types,
    links: filter?.linkTypes ?? CONNECTING_LINKS,
    through: filter?.through ?? (ends.includes('Place') ? [...THROUGH, 'Place'] : THROUGH),
  };
}

function toPath({ ids, facts, weight }: PathRow, byId: ReadonlyMap<string, Entity>): FoundPath {
  return {
    entities: ids.map((id) => requireEntity(id, byId)),
    hops: facts.map((fact) => withEnds(toFact(fact), byId)),
    weight,
  };
}
