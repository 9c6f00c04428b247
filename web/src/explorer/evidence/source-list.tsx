import type { Confidence } from '../api/operations.gen';
import { DataText } from '../components/data-text';
import type { Citation } from '../graph/fact';
import { useWorkspace } from '../state/store';
import { confidenceLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { SourceName } from './source-name';

/** The sources of a fact: confidence, reason, and each source with its locators. */
export function SourceList(props: {
  citations: readonly Citation[];
  confidence: Confidence;
  reason?: string | null;
}) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  return (
    <div className="sources">
      <p>
        <span className={`badge ${props.confidence.toLowerCase()}`}>
          {confidenceLabel(props.confidence, locale)}
        </span>
        {props.citations.length > 1 && (
          <span className="secondary"> {words.citationCount(props.citations.length)}</span>
        )}
      </p>
      {props.reason && (
        <p>
          <b>{words.reason}:</b> <DataText>{props.reason}</DataText>
        </p>
      )}
      <ul>
        {groupBySource(props.citations).map(({ source, locators }) => (
          <li key={source.id}>
            <b className="locator">{locators.join(', ')}</b> <SourceName source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each source once, with all its locators. */
function groupBySource(citations: readonly Citation[]): { source: Citation['source']; locators: string[] }[] {
  const sources = new Map<string, { source: Citation['source']; locators: string[] }>();
  for (const { source, locator } of citations) {
    const entry = sources.get(source.id) ?? { source, locators: [] };
    entry.locators.push(locator);
    sources.set(source.id, entry);
  }
  return [...sources.values()];
}
