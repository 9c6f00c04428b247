import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { colorRules } from '../canvas/color-rules';
import { ExplorerApp } from './app';
import { ErrorBoundary } from './error-boundary';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
const colors = new CSSStyleSheet();
colors.replaceSync(colorRules());
document.adoptedStyleSheets.push(colors);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <ExplorerApp />
    </ErrorBoundary>
  </StrictMode>,
);
