import { useMemo } from 'react';
import { EntityLink } from '../components/entity-link';
import type { Graph, GraphNode } from '../graph/derive-graph';
import { entityDate, entityStatus, entityType } from '../graph/entity';
import { useWorkspace } from '../state/store';
import { kindLabel, termLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { navigateRows, useScrollToSelected } from './row-navigation';
import { SortableHeader } from './sortable-header';
import { type Column, useSorting } from './use-sorting';

/** One row per entity. */
export function EntitiesTable({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const selected = useWorkspace((workspace) =>
    workspace.selection?.kind === 'entity' ? workspace.selection.id : undefined,
  );
  const body = useScrollToSelected(selected);
  const columns = useMemo(
    (): Column<GraphNode>[] => [
      { name: words.columns.name, key: ({ entity }) => entity.name },
      { name: words.columns.kind, key: ({ entity }) => kindLabel(entity.kind, locale) },
      { name: words.columns.date, key: ({ entity }) => entityDate(entity)?.from ?? '~' },
      {
        name: words.columns.shown,
        key: ({ entity, notShown }) => entity.degree - notShown,
      },
      { name: words.columns.notShown, key: ({ notShown }) => notShown },
    ],
    [words, locale],
  );
  const { sorted, order, toggleSort } = useSorting(graph.nodes, columns, 0);
  return (
    <table>
      <caption className="visually-hidden">{words.entities}</caption>
      <SortableHeader columns={columns} order={order} onSort={toggleSort} />
      <tbody ref={body} onKeyDown={navigateRows}>
        {sorted.map(({ entity, notShown }) => {
          const type = entityType(entity);
          const status = entityStatus(entity);
          return (
            <tr key={entity.id} aria-selected={entity.id === selected}>
              <td>
                <EntityLink id={entity.id} />
              </td>
              <td>
                {kindLabel(entity.kind, locale)}
                {type && ` · ${termLabel(entity.kind, 'type', type, locale)}`}
                {status && ` · ${termLabel(entity.kind, 'status', status, locale)}`}
              </td>
              <td>{entityDate(entity)?.text}</td>
              <td className="number">{entity.degree - notShown}</td>
              <td className="number">{notShown}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
