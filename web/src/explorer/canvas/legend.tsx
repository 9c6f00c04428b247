import type { Graph } from '../graph/derive';
import { KIND_VALUES } from '../graph/vocabulary';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { factTypeLabel, kindLabel } from '../words/vocabulary';
import { KindIcon } from './kind-icon';

/** What the marks and lines of the graph mean; only of what is on it. */
export function Legend({ graph }: { graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const kinds = KIND_VALUES.filter((kind) => graph.nodes.some(({ entity }) => entity.kind === kind));
  return (
    <ul className="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} /> {kindLabel(kind, locale)}
        </li>
      ))}
      {graph.facts.some(({ type }) => type === 'MET') && (
        <LineMark look="met" label={factTypeLabel('MET', locale)} />
      )}
      <LineMark look="doubtful" label={words.legend.inferred} />
      <LineMark look="undone" label={words.legend.planned} />
      <li>{words.legend.hidden}</li>
    </ul>
  );
}

function LineMark({ look, label }: { look: string; label: string }) {
  return (
    <li>
      <svg className={`mark line ${look}`} viewBox="0 0 28 20" aria-hidden="true">
        <path d="M1 10H27" />
      </svg>{' '}
      {label}
    </li>
  );
}
