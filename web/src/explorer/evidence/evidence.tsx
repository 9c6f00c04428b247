import { useMemo, useRef } from 'react';
import type { DatedFact, Graph, Line } from '../graph/derive';
import { factWhen } from '../graph/fact';
import type { View } from '../graph/view';
import { whenOfEdtf } from '../graph/when';
import { useRead } from '../state/read';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { EntityEvidence } from './entity-evidence';
import { LineEvidence } from './line-evidence';
import { PathEvidence } from './path-evidence';
import { useFromTop } from './use-from-top';

/** The panel that says how we know: of an entity, of a line, or of the paths between two. */
export function Evidence({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const selection = useDesk((desk) => desk.selection);
  const onDesk = useDesk((desk) =>
    selection?.kind === 'entity' ? desk.entities.get(selection.id) : undefined,
  );
  const read = useRead(({ entities }) =>
    selection?.kind === 'entity' ? entities.get(selection.id) : undefined,
  );
  const entity = onDesk ?? read;
  const panel = useRef<HTMLElement>(null);
  useFromTop(panel, selection);
  return (
    <aside ref={panel} className="evidence" aria-label={words.evidence} id="evidence">
      {selection?.kind === 'paths' ? (
        <PathEvidence view={view} />
      ) : entity ? (
        <EntityEvidence key={entity.id} entity={entity} view={view} graph={graph} />
      ) : (
        <Chosen id={selection?.kind === 'line' ? selection.id : undefined} graph={graph} />
      )}
    </aside>
  );
}

function Chosen({ id, graph }: { id: string | undefined; graph: Graph }) {
  const words = useWords();
  const beside = useBeside(id);
  const line =
    graph.lines.find((one) => one.id === id) ??
    asLine(graph.facts.find((one) => one.id === id)) ??
    asLine(beside);
  return line ? <LineEvidence line={line} /> : <p className="quiet">{words.evidenceHint}</p>;
}

/** One fact, of several that are drawn as one line or of none. */
const asLine = (fact: DatedFact | undefined): Line | undefined =>
  fact && { id: fact.id, from: fact.from, to: fact.to, facts: [fact] };

/** A fact that is known and not drawn. */
function useBeside(id: string | undefined): DatedFact | undefined {
  const locale = useDesk((desk) => desk.locale);
  const entities = useDesk((desk) => desk.entities);
  const onDesk = useDesk(({ facts }) => (id === undefined ? undefined : facts.get(id)));
  const read = useRead(({ facts }) => (id === undefined ? undefined : facts.get(id)));
  const others = useRead((known) => known.entities);
  const fact = onDesk ?? read;
  return useMemo(
    () =>
      fact && {
        ...fact,
        when: factWhen(fact, new Map([...others, ...entities]), (edtf) => whenOfEdtf(edtf, locale)),
      },
    [fact, entities, others, locale],
  );
}
