import type { Column } from './sorting';

/** The headings of a table; pressing one sorts by it, pressing it again turns the order round. */
export function Headings<T>(props: {
  columns: readonly Column<T>[];
  order: { readonly column: number; readonly down: boolean };
  press: (column: number) => void;
}) {
  return (
    <thead>
      <tr>
        {props.columns.map(({ name }, index) => {
          const here = props.order.column === index;
          return (
            <th
              key={name}
              scope="col"
              aria-sort={here ? (props.order.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => props.press(index)}>
                {name} <span aria-hidden="true">{here ? (props.order.down ? '▾' : '▴') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
