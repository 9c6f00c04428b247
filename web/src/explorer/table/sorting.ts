import { useMemo, useState } from 'react';

/** A column: what it is called and what it sorts by. */
export interface Column<T> {
  readonly name: string;
  readonly key: (row: T) => string | number;
}

/** Rows in the order that the reader chose by pressing a heading. */
export function useSorting<T>(rows: readonly T[], columns: readonly Column<T>[], start: number) {
  const [order, setOrder] = useState({ column: start, down: false });
  const sorted = useMemo(() => {
    const key = columns[order.column]?.key;
    if (!key) return rows;
    const sign = order.down ? -1 : 1;
    return [...rows].sort((a, b) => sign * compare(key(a), key(b)));
  }, [rows, columns, order]);
  const press = (column: number) =>
    setOrder((now) => ({ column, down: now.column === column ? !now.down : false }));
  return { sorted, order, press };
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
