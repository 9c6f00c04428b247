import { describe, expect, test } from 'vitest';
import { parseQuestions } from '../../../src/ask/questions';

describe('questions of a Markdown page', () => {
  test('parses a heading with a query, its variables and its answer', () => {
    const page = [
      '# Questions',
      '## Whom did `A` meet?',
      '```graphql',
      '# not a heading',
      '{ a }',
      '```',
      '```json variables',
      '{"of":"a"}',
      '```',
      '```json',
      '{"data":{}}',
      '```',
      '## Prose',
      'No query here.',
    ].join('\n');
    expect(parseQuestions(page)).toEqual([
      {
        title: 'Whom did A meet?',
        query: '# not a heading\n{ a }',
        variables: '{"of":"a"}',
        answer: '{"data":{}}',
      },
    ]);
  });

  test('returns nothing for a page without questions', () => {
    expect(parseQuestions('# Nothing')).toEqual([]);
  });
});
