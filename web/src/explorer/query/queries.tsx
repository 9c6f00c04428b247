import { isQuestion } from '../graph/command';
import { requestOf } from '../graph/load';
import { graphLocale } from '../graph/locale';
import { useDesk } from '../state/store';
import { CopyButton } from '../take/copy-button';
import { useWords } from '../words/use-words';

/** What was asked of the service for this view, as GraphQL to copy. */
export function Queries() {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const steps = useDesk((desk) => desk.steps);
  const taken = useDesk((desk) => desk.taken);
  const asked = steps.slice(0, taken).flatMap(({ command }) => (isQuestion(command) ? [command] : []));
  const questions = new Map(asked.map((question) => [JSON.stringify(question), question]));
  return (
    <div className="queries">
      <p>
        {words.queryHint} <a href="/ask">{words.openInIde}</a>
      </p>
      {[...questions].map(([key, question]) => {
        const { document, variables } = requestOf(question, graphLocale(locale));
        const query = String(document).trim();
        const values = JSON.stringify(variables, null, 2);
        return (
          <article key={key}>
            <p>
              <b>{/query (\w+)/.exec(query)?.[1]}</b> <CopyButton text={() => query} />{' '}
              <CopyButton text={() => values} label={`${words.copy} variables`} />
            </p>
            <pre tabIndex={0}>{`${query}\n\n${values}`}</pre>
          </article>
        );
      })}
    </div>
  );
}
