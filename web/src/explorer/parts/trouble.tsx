import type { Trouble } from '../api/ask';
import { useWords } from '../words/use-words';

/** What went wrong, in the reader's language; what the page has no words for is told in the service's own. */
export function TroubleText({ trouble }: { trouble: Trouble }) {
  const words = useWords();
  const known: Readonly<Record<string, string>> = words.troubles;
  return (
    known[trouble.code] ?? (
      <>
        {words.refused} <span lang="en">{trouble.said}</span>
      </>
    )
  );
}

/** What went wrong in a place of the page, and the way to try again. */
export function Troubled({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const words = useWords();
  return (
    <p className="troubled" role="alert">
      <TroubleText trouble={trouble} />{' '}
      <button type="button" className="small" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </p>
  );
}
