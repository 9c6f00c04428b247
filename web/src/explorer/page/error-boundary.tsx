import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

/** Shows an error page with a link to an empty workspace, instead of a blank page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children;
  }
}

function ErrorPage() {
  const words = useWords();
  return (
    <main className="empty">
      <div className="welcome" role="alert">
        <p>{words.pageError}</p>
        <p>
          <a href={location.pathname}>{words.startOver}</a>
        </p>
      </div>
    </main>
  );
}
