import { useMemo } from 'react';
import type { DatedFact, Graph } from '../graph/derive';
import type { Selection } from '../graph/selection';
import { ThingName } from '../parts/thing-name';
import { Undone } from '../parts/undone';
import { select, useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { confidenceLabel, factTypeLabel } from '../words/vocabulary';
import { Headings } from './headings';
import { useRevealed, walkRows } from './rows';
import { type Column, useSorting } from './sorting';

/** Every fact of the view as a row. */
export function FactsTable({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const entities = useDesk((desk) => desk.entities);
  const selection = useDesk((desk) => desk.selection);
  const chosen = useMemo(() => chosenFacts(selection, graph), [selection, graph]);
  const entity = selection?.kind === 'entity' ? selection.id : undefined;
  const body = useRevealed(selection && 'id' in selection ? selection.id : undefined);
  const columns = useMemo((): Column<DatedFact>[] => {
    const nameOf = (id: string) => entities.get(id)?.name ?? id;
    return [
      { name: words.columns.from, key: ({ from }) => nameOf(from) },
      { name: words.columns.relationship, key: ({ type }) => factTypeLabel(type, locale) },
      { name: words.columns.to, key: ({ to }) => nameOf(to) },
      { name: words.columns.date, key: ({ when }) => when?.from ?? '~' },
      { name: words.columns.confidence, key: ({ confidence }) => confidence },
      { name: words.columns.sources, key: ({ citations }) => citations.length },
    ];
  }, [words, locale, entities]);
  const { sorted, order, press } = useSorting(graph.facts, columns, 3);
  return (
    <table>
      <caption className="unseen">{words.facts}</caption>
      <Headings columns={columns} order={order} press={press} />
      <tbody ref={body} onKeyDown={walkRows}>
        {sorted.map((fact) => (
          <tr
            key={fact.id}
            aria-selected={chosen.has(fact.id)}
            {...(isAbout(fact, entity) && { className: 'near' })}
          >
            <td>
              <ThingName id={fact.from} />
            </td>
            <td>
              <button
                type="button"
                className="open"
                onClick={() => select({ kind: 'line', id: fact.id })}
                title={fact.sentence}
              >
                {factTypeLabel(fact.type, locale)}
              </button>
              <Undone fact={fact} />
              {fact.encounter && (
                <div className="occasion">
                  <ThingName id={fact.encounter.event.id} fallback={fact.encounter.event.name} />
                </div>
              )}
            </td>
            <td>
              <ThingName id={fact.to} />
            </td>
            <td>{fact.when?.text ?? <span className="quiet">{words.undated}</span>}</td>
            <td>{confidenceLabel(fact.confidence, locale)}</td>
            <td>{fact.citations.map(({ locator }) => locator).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a fact has an entity at one of its ends, or is of two who met there. */
const isAbout = ({ from, to, encounter }: DatedFact, id: string | undefined): boolean =>
  id !== undefined && [from, to, encounter?.event.id].includes(id);

/** The facts of the line that is chosen, which may be drawn as one. */
function chosenFacts(selection: Selection | undefined, { lines }: Graph): ReadonlySet<string> {
  if (selection?.kind !== 'line') return new Set();
  const line = lines.find(({ id }) => id === selection.id);
  return new Set(line ? line.facts.map(({ id }) => id) : [selection.id]);
}
