import { useMemo, useState } from 'react';

/** A column: its name and its sort key. */
export interface Column<T> {
  readonly name: string;
  readonly key: (row: T) => string | number;
}

/** Rows sorted by the column that the user chose. */
export function useSorting<T>(rows: readonly T[], columns: readonly Column<T>[], start: number) {
  const [order, setOrder] = useState({ column: start, descending: false });
  const sorted = useMemo(() => {
    const key = columns[order.column]?.key;
    if (!key) return rows;
    const sign = order.descending ? -1 : 1;
    return [...rows].sort((a, b) => sign * compare(key(a), key(b)));
  }, [rows, columns, order]);
  const toggleSort = (column: number) =>
    setOrder((now) => ({ column, descending: now.column === column ? !now.descending : false }));
  return { sorted, order, toggleSort: toggleSort };
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
