import { parseQuestions, type Question } from './questions';

// A glob, unlike an import, may match nothing: the page builds without the documentation.
const pages = import.meta.glob<string>('../../../docs/questions.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Asked of any GraphQL service, so true whatever the documentation says. */
const whatCanBeAsked: Question = {
  title: 'What can be asked?',
  query: `query WhatCanBeAsked {
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

/** The questions the page offers, never none. */
export const examples: readonly [Question, ...Question[]] = [
  documented[0] ?? whatCanBeAsked,
  ...documented.slice(1),
];
