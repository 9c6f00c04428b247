import { useGraphiQL } from '@graphiql/react';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Question } from './questions';

/**
 * Lists the questions as buttons. A button loads its question into the editor, and runs it if it is a query.
 */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const { queryEditor, variableEditor, responseEditor, currentQuery, actions } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
    currentQuery: state.tabs[state.activeTabIndex]?.query?.trim(),
    actions: state.actions,
  }));
  const ready = queryEditor && variableEditor && responseEditor;

  function loadQuestion({ query, variables = '' }: Question) {
    if (!ready) return;
    if (isUserText(queryEditor.getValue(), questions)) actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    responseEditor.setValue('');

    const documentAST = parse(query);
    const operations = documentAST.definitions.filter(isOperation);
    // GraphiQL parses new text after a pause; until then it would run the previous operation's name.
    actions.setOperationFacts({ documentAST, operations, operationName: operations[0]?.name?.value ?? '' });
    if (operations[0]?.operation === 'query') void actions.run();
  }

  return (
    <>
      <h2 id="questions-heading">Questions</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.title}>
            <button
              type="button"
              aria-disabled={!ready}
              aria-current={question.query === currentQuery}
              onClick={() => loadQuestion(question)}
            >
              {question.title}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Text that the user wrote is kept in its own tab; an unchanged question is replaced. */
function isUserText(text: string, questions: readonly Question[]): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !questions.some(({ query }) => query === trimmed);
}

function isOperation(node: { kind: Kind }): node is OperationDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION;
}
