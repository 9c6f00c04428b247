import type { Kind, NeighborhoodQuery, RelationshipType } from '../api/operations.gen';
import { kindFromId } from './api-enums';
import { factFromApi } from './fact';
import type { GraphRequests } from './graph-requests';
import { type LoadedRecords, toLoadedRecords } from './loaded-records';

interface Scope {
  readonly depth: number;
  readonly types: readonly RelationshipType[] | null;
}

/** The first view of an entity, by kind. People and organizations open with their events and the other participants. */
const SCOPES: Readonly<Partial<Record<Kind, Scope>>> = {
  PERSON: { depth: 2, types: ['TOOK_PART'] },
  ORGANIZATION: { depth: 2, types: ['TOOK_PART', 'POST_IN', 'HOLDS', 'PART_OF'] },
  EVENT: { depth: 1, types: ['TOOK_PART', 'HELD_AT', 'REACHED_AT', 'SUB_EVENT_OF', 'ABOUT'] },
};
const ALL_NEIGHBORS: Scope = { depth: 1, types: null };
const MAX_NODES = 330;
/** For an entity with more neighbors than MAX_NODES: how many of its relationships to start from. */
const TOP_RELATIONSHIPS = 25;

/** Loads the first view of an entity. */
export async function loadNeighborhood(id: string, requests: GraphRequests): Promise<LoadedRecords> {
  const kind = kindFromId(id);
  const scope = (kind && SCOPES[kind]) ?? ALL_NEIGHBORS;
  const answer = await requests.neighborhood({ of: [id], ...scope, limit: MAX_NODES });
  const { nodes } = answer.neighborhood;
  if (nodes.length <= 1 && scope !== ALL_NEIGHBORS)
    return toRecords(await requests.neighborhood({ of: [id], ...ALL_NEIGHBORS, limit: MAX_NODES }));
  const isTruncatedAtDepth1 =
    nodes.length >= MAX_NODES && scope.depth > 1 && nodes.every(({ depth }) => depth < 2);
  return isTruncatedAtDepth1 ? loadTopEvents(id, scope, requests) : toRecords(answer);
}

/** Loads the highest-weighted events of an entity with all their participants. */
async function loadTopEvents(id: string, { types }: Scope, requests: GraphRequests): Promise<LoadedRecords> {
  const { node } = await requests.relationships({ of: id, types, first: TOP_RELATIONSHIPS });
  const events = (node?.relationships.nodes ?? []).map(({ from, to }) => (from.id === id ? to.id : from.id));
  const of = [...new Set([id, ...events])];
  return toRecords(await requests.neighborhood({ of, depth: 1, types, limit: MAX_NODES }));
}

function toRecords({ neighborhood }: NeighborhoodQuery): LoadedRecords {
  return toLoadedRecords(
    neighborhood.nodes.map(({ entity }) => entity),
    neighborhood.edges.map(factFromApi),
  );
}
