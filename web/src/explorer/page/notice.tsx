import { ErrorMessage } from '../components/error-message';
import { isFetchCommand } from '../graph/command';
import { failedEntries, type HistoryEntry } from '../graph/history';
import { discard, retry } from '../state/commands';
import { dismissNotice, useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';

/** Shows loading, failed commands with retry and discard, and other notices. */
export function Notice() {
  const words = useWords();
  const isLoading = useWorkspace((workspace) => workspace.pendingRequests > 0);
  const history = useWorkspace((workspace) => workspace.history);
  const notice = useWorkspace((workspace) => workspace.notice);
  const [first] = failedEntries(history);
  if (first && !isLoading) return <FailedCommand step={first} />;
  if (notice && !isLoading)
    return (
      <p className="notice" role="status">
        {words.notices[notice]}{' '}
        <button type="button" className="small" onClick={dismissNotice}>
          {words.close}
        </button>
      </p>
    );
  return (
    <p className={isLoading ? 'notice' : 'notice idle'} role="status">
      {isLoading && words.loading}
    </p>
  );
}

function FailedCommand({ step: { id, command, errorNotice } }: { step: HistoryEntry }) {
  const words = useWords();
  const entities = useWorkspace((workspace) => workspace.entities);
  const nameOf = (one: string) => entities.get(one)?.name ?? one;
  if (!isFetchCommand(command) || !errorNotice) return null;
  return (
    <div className="notice" role="alert">
      <b>
        {'from' in command
          ? words.commands.connect(nameOf(command.from), nameOf(command.to))
          : words.commands[command.do](nameOf('of' in command ? command.of : command.id))}
      </b>{' '}
      <ErrorMessage errorNotice={errorNotice} />{' '}
      <button type="button" className="small" onClick={() => void retry(id)}>
        {words.tryAgain}
      </button>{' '}
      <button type="button" className="small" onClick={() => discard(id)}>
        {words.discard}
      </button>
    </div>
  );
}
