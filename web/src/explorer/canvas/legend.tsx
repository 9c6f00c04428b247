import { KIND_VALUES } from '../graph/api-enums';
import type { Graph } from '../graph/derive-graph';
import { useWorkspace } from '../state/store';
import { factTypeLabel, kindLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { KindIcon } from './kind-icon';

/** Explains the symbols that the graph contains. */
export function Legend({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const kinds = KIND_VALUES.filter((kind) => graph.nodes.some(({ entity }) => entity.kind === kind));
  return (
    <ul className="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} /> {kindLabel(kind, locale)}
        </li>
      ))}
      {graph.facts.some(({ type }) => type === 'MET') && (
        <EdgeSample style="met" label={factTypeLabel('MET', locale)} />
      )}
      <EdgeSample style="doubtful" label={words.legend.inferred} />
      <EdgeSample style="unrealized" label={words.legend.planned} />
      <li>{words.legend.notShown}</li>
    </ul>
  );
}

function EdgeSample({ style, label }: { style: string; label: string }) {
  return (
    <li>
      <svg className={`mark edge ${style}`} viewBox="0 0 28 20" aria-hidden="true">
        <path d="M1 10H27" />
      </svg>{' '}
      {label}
    </li>
  );
}
