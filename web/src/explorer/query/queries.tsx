import { takenOf } from '../graph/steps';
import { CopyButton } from '../parts/copy-button';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { standalone } from './standalone';

/** What was asked of the service for this view, as GraphQL that runs as it is copied. */
export function Queries() {
  const words = useWords();
  const steps = useDesk((desk) => desk.steps);
  const asked = takenOf(steps).flatMap(({ brought }) =>
    (brought?.sent ?? []).map(({ query, variables }) => standalone(query, variables)),
  );
  return (
    <div className="queries">
      <p>
        {words.queryHint} <a href="/ask">{words.openInIde}</a>
      </p>
      {[...new Set(asked)].map((query, index) => {
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
