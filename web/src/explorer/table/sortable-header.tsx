import type { Column } from './use-sorting';

/** A table header; clicking a column sorts by it, and clicking again reverses the order. */
export function SortableHeader<T>(props: {
  columns: readonly Column<T>[];
  order: { readonly column: number; readonly descending: boolean };
  onSort: (column: number) => void;
}) {
  return (
    <thead>
      <tr>
        {props.columns.map(({ name }, index) => {
          const isSorted = props.order.column === index;
          return (
            <th
              key={name}
              scope="col"
              aria-sort={isSorted ? (props.order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => props.onSort(index)}>
                {name} <span aria-hidden="true">{isSorted ? (props.order.descending ? '▾' : '▴') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
