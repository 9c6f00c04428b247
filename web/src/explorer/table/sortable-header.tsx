import type { Column } from './use-sorting';

/** The headings of a table; pressing one sorts by it, pressing it again turns the order round. */
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
