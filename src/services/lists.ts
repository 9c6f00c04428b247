import type { Value } from '../db/conversion';
import type { EntityNode } from '../db/shapes';
import {
  entityCount,
  entityListByDateBackward,
  entityListByDateForward,
  entityListByNameBackward,
  entityListByNameForward,
} from '../db/statements.gen';
import { FIRST_DAY, LAST_DAY } from '../domain/date/bounds';
import type { Certainty } from '../domain/date/overlap';
import type { Confidence } from '../domain/record/record';
import { type Kind, kindRow } from '../domain/vocabulary/kinds';
import { AppError } from '../errors';
import type { Ask } from './ask';
import { encodeCursor, type SortOrder } from './cursor';
import { filterId } from './filter-id';
import { confidencesFrom, type PeriodRequest, periodDays } from './meeting-filter';
import { type Page, type PageRequest, pageWindow } from './page';

/** Which entities of a kind are asked for; a property that the kind lacks is left out. */
export interface EntityFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
  readonly during?: PeriodRequest | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly minConfidence?: Confidence | null | undefined;
  readonly source?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly organization?: string | null | undefined;
  readonly participant?: string | null | undefined;
}

export interface ListRequest extends PageRequest {
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: 'NAME' | 'DATE' | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/** A list of one kind, straight from an index; counting it is a question of its own. */
export async function list(ask: Ask, kind: Kind, request: ListRequest): Promise<Page<EntityNode>> {
  const byDate = (request.orderBy ?? defaultOrder(kind)) === 'DATE';
  const order: SortOrder = {
    list: `${kind} ${byDate ? 'DATE' : 'NAME'}`,
    parts: [byDate ? 'day' : 'text', 'text'],
  };
  const window = pageWindow(request, order, ask.limits.maxPage);
  const up = (request.descending ?? false) === window.backward;
  // Paging backward walks the index the other way from the `before` cursor; the far cursor then bounds the walk.
  const start = window.backward ? window.before : window.after;
  const stop = window.backward ? window.after : window.before;
  const rows = await ask.store.run(statementOf(kind, byDate, up), {
    ...listParameters(request.filter),
    ...startKey(start, byDate, up),
    limit: window.limit + 1,
  });
  const inside = stop ? rows.filter((row) => isBefore(row.key, stop, up)) : rows;
  const page = inside.slice(0, window.limit);
  const more = inside.length > window.limit;
  const edges = page.map((row) => ({
    cursor: encodeCursor(order, row.key as (string | number)[]),
    node: row.entity,
  }));
  return {
    edges: window.backward ? edges.reverse() : edges,
    hasNextPage: window.backward ? window.before !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
  };
}

/** How many entities of a kind pass a filter. */
export async function count(ask: Ask, kind: Kind, filter: EntityFilter | null | undefined): Promise<number> {
  const rows = await ask.store.run(entityCount[kind], listParameters(filter));
  return rows[0]?.count ?? 0;
}

const defaultOrder = (kind: Kind) => (kind === 'Event' || kind === 'Agreement' ? 'DATE' : 'NAME');

function statementOf(kind: Kind, byDate: boolean, up: boolean) {
  if (!byDate) return up ? entityListByNameForward[kind] : entityListByNameBackward[kind];
  if (kind === 'Event' || kind === 'Agreement' || kind === 'Organization') {
    return up ? entityListByDateForward[kind] : entityListByDateBackward[kind];
  }
  throw new AppError('BAD_INPUT', `${kindRow(kind).plural} have no date to be ordered by.`, {
    orderBy: 'DATE',
  });
}

const LAST_TEXT = '\u{10FFFF}';

function startKey(start: readonly Value[] | null, byDate: boolean, up: boolean): { key: string; id: string } {
  const [key, id] = start ?? [];
  const edge = byDate ? (up ? FIRST_DAY : LAST_DAY) : up ? '' : LAST_TEXT;
  return {
    key: key === undefined ? edge : typeof key === 'object' ? key.day : String(key),
    id: typeof id === 'string' ? id : up ? '' : LAST_TEXT,
  };
}

function isBefore(key: readonly Value[], stop: readonly Value[], up: boolean): boolean {
  for (const [index, part] of key.entries()) {
    const bound = stop[index] ?? '';
    const [left, right] =
      typeof bound === 'object'
        ? [dayNumber(String(part)), dayNumber(bound.day)]
        : [String(part), String(bound)];
    if (left !== right) return left < right === up;
  }
  return false;
}

/** Days by their number: as texts, those before the first year would be the wrong way round. */
function dayNumber(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(date);
}

function listParameters(filter: EntityFilter | null | undefined) {
  return {
    ...periodDays(filter?.during),
    certain: filter?.certainty === 'CERTAIN',
    types: filter?.types ?? null,
    statuses: filter?.statuses ?? null,
    confidences: confidencesFrom(filter?.minConfidence),
    source: filter?.source == null ? null : `${filterId('source', filter.source, ['Source'])}#`,
    place: filterId('place', filter?.place, ['Place']),
    topic: filterId('topic', filter?.topic),
    organization: filterId('organization', filter?.organization, ['Organization']),
    participant: filterId('participant', filter?.participant, ['Person', 'Organization']),
  };
}
