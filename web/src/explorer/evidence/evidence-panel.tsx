import { useMemo, useRef } from 'react';
import type { DatedFact, Graph, GraphEdge } from '../graph/derive-graph';
import { factDate } from '../graph/fact';
import { parseUncertainDate } from '../graph/uncertain-date';
import type { View } from '../graph/view';
import { usePanelRecords } from '../state/panel-records';
import { useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import { EdgeEvidence } from './edge-evidence';
import { EntityEvidence } from './entity-evidence';
import { PathEvidence } from './path-evidence';
import { usePanelScroll } from './use-panel-scroll';

/** The evidence panel: an entity, an edge, or the paths between two entities. */
export function EvidencePanel({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const selection = useWorkspace((workspace) => workspace.selection);
  const fromWorkspace = useWorkspace((workspace) =>
    selection?.kind === 'entity' ? workspace.entities.get(selection.id) : undefined,
  );
  const fromPanel = usePanelRecords(({ entities }) =>
    selection?.kind === 'entity' ? entities.get(selection.id) : undefined,
  );
  const entity = fromWorkspace ?? fromPanel;
  const panel = useRef<HTMLElement>(null);
  usePanelScroll(panel, selection);
  return (
    <aside ref={panel} className="evidence" aria-label={words.evidence} id="evidence">
      {selection?.kind === 'paths' ? (
        <PathEvidence view={view} />
      ) : entity ? (
        <EntityEvidence key={entity.id} entity={entity} view={view} graph={graph} />
      ) : (
        <SelectedFact id={selection?.kind === 'edge' ? selection.id : undefined} graph={graph} />
      )}
    </aside>
  );
}

function SelectedFact({ id, graph }: { id: string | undefined; graph: Graph }) {
  const words = useWords();
  const labelsBeside = useKnownFact(id);
  const edge =
    graph.edges.find((one) => one.id === id) ??
    toSingleEdge(graph.facts.find((one) => one.id === id)) ??
    toSingleEdge(labelsBeside);
  return edge ? <EdgeEvidence edge={edge} /> : <p className="secondary">{words.evidenceHint}</p>;
}

/** A single fact as an edge. */
const toSingleEdge = (fact: DatedFact | undefined): GraphEdge | undefined =>
  fact && { id: fact.id, from: fact.from, to: fact.to, facts: [fact] };

/** A known fact without a separate edge. */
function useKnownFact(id: string | undefined): DatedFact | undefined {
  const locale = useWorkspace((workspace) => workspace.locale);
  const entities = useWorkspace((workspace) => workspace.entities);
  const fromWorkspace = useWorkspace(({ facts }) => (id === undefined ? undefined : facts.get(id)));
  const fromPanel = usePanelRecords(({ facts }) => (id === undefined ? undefined : facts.get(id)));
  const panelEntities = usePanelRecords((known) => known.entities);
  const fact = fromWorkspace ?? fromPanel;
  return useMemo(
    () =>
      fact && {
        ...fact,
        date: factDate(fact, new Map([...panelEntities, ...entities]), (edtf) =>
          parseUncertainDate(edtf, locale),
        ),
      },
    [fact, entities, panelEntities, locale],
  );
}
