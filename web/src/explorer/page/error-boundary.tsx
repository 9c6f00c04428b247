import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

/** Keeps a fault of the page from leaving it blank: says that there is one, and leads to an empty desk. */
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
