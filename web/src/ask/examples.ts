import { parseQuestions, type Question } from './questions';

// A glob may match nothing, so the page also builds without the documentation.
const pages = import.meta.glob<string>('../../../docs/questions.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Works with any GraphQL service, so it is a safe fallback. */
const schemaQuestion: Question = {
  title: 'Which queries exist?',
  query: `query ListQueries {
  __schema {
    queryType {
      fields {
        name
        description
      }
    }
  }
}`,
};

const documented = Object.values(pages).flatMap(parseQuestions);

/** The questions in the list; at least one. */
export const examples: readonly [Question, ...Question[]] = [
  documented[0] ?? schemaQuestion,
  ...documented.slice(1),
];
