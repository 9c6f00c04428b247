import { useMemo } from 'react';
import { EntityLink } from '../components/entity-link';
import { StatusBadge } from '../components/status-badge';
import type { DatedFact, Graph } from '../graph/derive-graph';
import type { GraphSelection } from '../graph/selection';
import { select, useWorkspace } from '../state/store';
import { confidenceLabel, factTypeLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { navigateRows, useScrollToSelected } from './row-navigation';
import { SortableHeader } from './sortable-header';
import { type Column, useSorting } from './use-sorting';

/** One row per fact. */
export function FactsTable({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const entities = useWorkspace((workspace) => workspace.entities);
  const selection = useWorkspace((workspace) => workspace.selection);
  const selected = useMemo(() => selectedFactIds(selection, graph), [selection, graph]);
  const entity = selection?.kind === 'entity' ? selection.id : undefined;
  const body = useScrollToSelected(selection && 'id' in selection ? selection.id : undefined);
  const columns = useMemo((): Column<DatedFact>[] => {
    const nameOf = (id: string) => entities.get(id)?.name ?? id;
    return [
      { name: words.columns.from, key: ({ from }) => nameOf(from) },
      { name: words.columns.relationship, key: ({ type }) => factTypeLabel(type, locale) },
      { name: words.columns.to, key: ({ to }) => nameOf(to) },
      { name: words.columns.date, key: ({ date }) => date?.from ?? '~' },
      { name: words.columns.confidence, key: ({ confidence }) => confidence },
      { name: words.columns.sources, key: ({ citations }) => citations.length },
    ];
  }, [words, locale, entities]);
  const { sorted, order, toggleSort } = useSorting(graph.facts, columns, 3);
  return (
    <table>
      <caption className="visually-hidden">{words.facts}</caption>
      <SortableHeader columns={columns} order={order} onSort={toggleSort} />
      <tbody ref={body} onKeyDown={navigateRows}>
        {sorted.map((fact) => (
          <tr
            key={fact.id}
            aria-selected={selected.has(fact.id)}
            {...(involves(fact, entity) && { className: 'related' })}
          >
            <td>
              <EntityLink id={fact.from} />
            </td>
            <td>
              <button
                type="button"
                className="open-evidence"
                onClick={() => select({ kind: 'edge', id: fact.id })}
                title={fact.sentence}
              >
                {factTypeLabel(fact.type, locale)}
              </button>
              <StatusBadge fact={fact} />
              {fact.encounter && (
                <div className="event-reference">
                  <EntityLink id={fact.encounter.event.id} fallback={fact.encounter.event.name} />
                </div>
              )}
            </td>
            <td>
              <EntityLink id={fact.to} />
            </td>
            <td>{fact.date?.text ?? <span className="secondary">{words.undated}</span>}</td>
            <td>{confidenceLabel(fact.confidence, locale)}</td>
            <td>{fact.citations.map(({ locator }) => locator).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a fact involves an entity: as one of its ends, or as the event of an encounter. */
const involves = ({ from, to, encounter }: DatedFact, id: string | undefined): boolean =>
  id !== undefined && [from, to, encounter?.event.id].includes(id);

/** Ids of the facts of the selected edge. */
function selectedFactIds(selection: GraphSelection | undefined, { edges }: Graph): ReadonlySet<string> {
  if (selection?.kind !== 'edge') return new Set();
  const line = edges.find(({ id }) => id === selection.id);
  return new Set(line ? line.facts.map(({ id }) => id) : [selection.id]);
}
