import type { ParameterValue } from '../../../db/conversion';
import type { ListRow } from '../../../db/rows';
import {
  entityListByDateBackward,
  entityListByDateForward,
  entityListByNameBackward,
  entityListByNameForward,
} from '../../../db/statements.gen';
import { compareDays, FIRST_DAY, LAST_DAY } from '../../../domain/date/bounds';
import type { Entity } from '../../../domain/record/entity';
import { encodeCursor } from '../../paging/cursor';
import type { Page } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { toEntity } from '../../records/from-store';
import type { CheckedList } from './checked-list';

const LAST_TEXT = '\u{10FFFF}';
/** Greater than every order within a day. */
const LAST_IN_DAY = Number.MAX_SAFE_INTEGER;

/** A page of a list, read along the index of its order from the cursor. */
export async function walkIndex(context: QueryContext, list: CheckedList): Promise<Page<Entity>> {
  const { window, order } = list;
  const up = list.descending === window.backward;
  // Paging backward walks the index the other way from the `before` cursor; the far cursor then bounds the walk.
  const start = window.backward ? window.before : window.after;
  const stop = window.backward ? window.after : window.before;
  const rows = await rowsFrom(context, list, start, up);
  const inside = stop ? rows.filter((row) => isBefore(row.key, stop, up)) : rows;
  const page = inside.slice(0, window.limit);
  const more = inside.length > window.limit;
  const edges = page.map((row) => ({ cursor: encodeCursor(order, row.key), node: toEntity(row.entity) }));
  return {
    edges: window.backward ? edges.reverse() : edges,
    hasNextPage: window.backward ? window.before !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
  };
}

type Start = readonly ParameterValue[] | null;

function rowsFrom(context: QueryContext, list: CheckedList, start: Start, up: boolean): Promise<ListRow[]> {
  const { kind, dated, parameters, window } = list;
  const limit = window.limit + 1;
  if (dated) {
    const statement = up ? entityListByDateForward : entityListByDateBackward;
    return context.statements.run(statement[dated], {
      ...parameters,
      ...daysFrom(parameters, start, up),
      limit,
    });
  }
  const statement = up ? entityListByNameForward : entityListByNameBackward;
  const [key, id] = start ?? (up ? ['', ''] : [LAST_TEXT, LAST_TEXT]);
  return context.statements.run(statement[kind], { ...parameters, key: String(key), id: String(id), limit });
}

/** The bounds of the index range that can hold matching entities beyond the cursor. */
function daysFrom({ from, until, certain }: CheckedList['parameters'], start: Start, up: boolean) {
  const earliest = certain ? from : FIRST_DAY;
  const [key, dayOrder, id] = start ?? [];
  const day = typeof key === 'object' ? key.day : undefined;
  if (day !== undefined && compareDays(day, earliest) >= 0 && compareDays(day, until) <= 0) {
    const begin = { dayOrder: Number(dayOrder), id: String(id) };
    return { earliest, latest: until, [up ? 'earliest' : 'latest']: day, ...begin };
  }
  // A cursor outside the period leaves the whole period ahead, or nothing.
  const passed = day !== undefined && (up ? compareDays(day, until) > 0 : compareDays(day, earliest) < 0);
  return {
    earliest: passed ? LAST_DAY : earliest,
    latest: passed ? FIRST_DAY : until,
    dayOrder: up ? 0 : LAST_IN_DAY,
    id: up ? '' : LAST_TEXT,
  };
}

function isBefore(key: ListRow['key'], stop: readonly ParameterValue[], up: boolean): boolean {
  for (const [index, part] of key.entries()) {
    const order = compare(part, stop[index] ?? '');
    if (order !== 0) return order < 0 === up;
  }
  return false;
}

function compare(left: string | number, right: ParameterValue): number {
  if (typeof right === 'object') return compareDays(String(left), right.day);
  return left < right ? -1 : left > right ? 1 : 0;
}
