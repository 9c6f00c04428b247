import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { EntityEvidence } from './entity-evidence';
import { LineEvidence } from './line-evidence';
import { PathEvidence } from './path-evidence';

/** The panel that says how we know: of an entity, of a line, or of the paths between two. */
export function Evidence({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const selection = useDesk((desk) => desk.selection);
  const entity = useDesk((desk) =>
    selection?.kind === 'entity' ? desk.entities.get(selection.id) : undefined,
  );
  return (
    <aside className="evidence" aria-label={words.evidence} id="evidence">
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
  const line = graph.lines.find((one) => one.id === id) ?? factAsLine(id, graph);
  return line ? <LineEvidence line={line} /> : <p className="quiet">{words.evidenceHint}</p>;
}

/** One fact of several that are drawn as one line. */
function factAsLine(id: string | undefined, graph: Graph) {
  const fact = graph.facts.find((one) => one.id === id);
  return fact && { id: fact.id, from: fact.from, to: fact.to, facts: [fact] };
}
