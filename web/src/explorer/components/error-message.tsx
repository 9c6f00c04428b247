import type { ErrorNotice } from '../api/request';
import { useWords } from '../words/use-words';

/** The text of an error in the UI language. An unknown code shows the message of the service. */
export function ErrorMessage({ errorNotice }: { errorNotice: ErrorNotice }) {
  const words = useWords();
  const known: Readonly<Record<string, string>> = words.errors;
  return (
    known[errorNotice.code] ?? (
      <>
        {words.rejected} <span lang="en">{errorNotice.message}</span>
      </>
    )
  );
}

/** An inline error with a retry button. */
export function ErrorAlert({ errorNotice, onRetry }: { errorNotice: ErrorNotice; onRetry: () => void }) {
  const words = useWords();
  return (
    <p className="error-alert" role="alert">
      <ErrorMessage errorNotice={errorNotice} />{' '}
      <button type="button" className="small" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </p>
  );
}
