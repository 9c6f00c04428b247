import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { examples } from './examples';
import { fetcher } from './fetcher';
import { QuestionList } from './question-list';

const questions = requireElement('questions');
const first = examples[0];

createRoot(requireElement('editor')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={[first]}
    defaultEditorToolsVisibility={isNarrow() ? false : 'variables'}
    {...(isFirstVisit() && { initialVariables: first.variables ?? '' })}
  >
    <GraphiQL.Logo>{null}</GraphiQL.Logo>
    {/* Rendered inside GraphiQL for its state, but before the editor in tab order. */}
    {createPortal(<QuestionList questions={examples} />, questions)}
  </GraphiQL>,
);

function requireElement(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`ask.html has no #${id}`);
  return found;
}

/** On narrow screens page.css stacks query and answer, and an open variables pane would squeeze both. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 760px)').matches;
}

/** GraphiQL stores its tabs under this key. A default tab shows its query but not its variables. */
function isFirstVisit(): boolean {
  return localStorage.getItem('graphiql:tabState') === null;
}
