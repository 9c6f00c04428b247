import { isQuestion } from '../graph/command';
import { requestOf } from '../graph/load';
import { graphLocale } from '../graph/locale';
import { useDesk } from '../state/store';
import { CopyButton } from '../take/copy-button';
import { useWords } from '../words/use-words';
import { standalone } from './standalone';

/** What was asked of the service for this view, as GraphQL that runs as it is copied. */
export function Queries() {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const steps = useDesk((desk) => desk.steps);
  const taken = useDesk((desk) => desk.taken);
  const asked = steps.slice(0, taken).flatMap(({ command }) => {
    if (!isQuestion(command)) return [];
    const { document, variables } = requestOf(command, graphLocale(locale));
    return [standalone(String(document), variables)];
  });
  return (
    <div className="queries">
      <p>
        {words.queryHint} <a href="/ask">{words.openInIde}</a>
      </p>
      {[...new Set(asked)].map((query) => (
        <article key={query}>
          <p>
            <b translate="no">{/query (\w+)/.exec(query)?.[1]}</b> <CopyButton text={() => query} />
          </p>
          <pre tabIndex={0}>{query}</pre>
        </article>
      ))}
    </div>
  );
}
