import type { ErrorNotice } from '../api/request';
import { useWords } from '../words/use-words';

/** What went wrong, in the reader's language; what the page has no words for is told in the service's own. */
export function ErrorMessage({ errorNotice }: { errorNotice: ErrorNotice }) {
  const words = useWords();
  const known: Readonly<Record<string, string>> = words.errors;
  return (
    known[errorNotice.code] ?? (
      <>
        {words.refused} <span lang="en">{errorNotice.message}</span>
      </>
    )
  );
}

/** What went wrong in a place of the page, and the way to try again. */
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
