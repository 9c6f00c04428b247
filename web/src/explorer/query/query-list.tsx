import { CopyButton } from '../components/copy-button';
import { appliedEntries } from '../graph/history';
import { useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';
import { inlineVariables } from './inline-variables';

/** The queries of this view, as GraphQL that can be pasted and run. */
export function QueryList() {
  const words = useWords();
  const history = useWorkspace((workspace) => workspace.history);
  const queries = appliedEntries(history).flatMap(({ result }) =>
    (result?.requests ?? []).map(({ query, variables }) => inlineVariables(query, variables)),
  );
  return (
    <div className="queries">
      <p>
        {words.queryHint} <a href="/ask">{words.openInIde}</a>
      </p>
      {[...new Set(queries)].map((query, index) => {
        const name = /query (\w+)/.exec(query)?.[1] ?? '';
        return (
          <article key={query}>
            <p>
              <b translate="no">{name}</b> <CopyButton text={() => query} what={`${name} ${index + 1}`} />
            </p>
            <pre tabIndex={0}>{query}</pre>
          </article>
        );
      })}
    </div>
  );
}
