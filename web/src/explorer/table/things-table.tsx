import { useMemo } from 'react';
import type { Graph, Node } from '../graph/derive';
import { entityWhen, statusOf, typeOf } from '../graph/entity';
import { ThingName } from '../parts/thing-name';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel, termLabel } from '../words/vocabulary';
import { Headings } from './headings';
import { useRevealed, walkRows } from './rows';
import { type Column, useSorting } from './sorting';

/** Every entity of the view as a row. */
export function ThingsTable({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const chosen = useDesk((desk) => (desk.selection?.kind === 'entity' ? desk.selection.id : undefined));
  const body = useRevealed(chosen);
  const columns = useMemo(
    (): Column<Node>[] => [
      { name: words.columns.name, key: ({ entity }) => entity.name },
      { name: words.columns.kind, key: ({ entity }) => kindLabel(entity.kind, locale) },
      { name: words.columns.date, key: ({ entity }) => entityWhen(entity)?.from ?? '~' },
      { name: words.columns.ties, key: ({ entity, hidden }) => entity.degree - hidden },
      { name: words.columns.hidden, key: ({ hidden }) => hidden },
    ],
    [words, locale],
  );
  const { sorted, order, press } = useSorting(graph.nodes, columns, 0);
  return (
    <table>
      <caption className="unseen">{words.things}</caption>
      <Headings columns={columns} order={order} press={press} />
      <tbody ref={body} onKeyDown={walkRows}>
        {sorted.map(({ entity, hidden }) => {
          const type = typeOf(entity);
          const status = statusOf(entity);
          return (
            <tr key={entity.id} aria-selected={entity.id === chosen}>
              <td>
                <ThingName id={entity.id} />
              </td>
              <td>
                {kindLabel(entity.kind, locale)}
                {type && ` · ${termLabel(entity.kind, 'type', type, locale)}`}
                {status && ` · ${termLabel(entity.kind, 'status', status, locale)}`}
              </td>
              <td>{entityWhen(entity)?.text}</td>
              <td className="number">{entity.degree - hidden}</td>
              <td className="number">{hidden}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
