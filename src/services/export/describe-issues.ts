import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a set of options',
  string: 'a text',
};

/** The faults that were found in what a client sent, one sentence each; `called` says what the client calls a field. */
export function describeIssues(
  issues: readonly Issue[],
  root: string,
  called: (path: string) => string = (path) => path,
): string[] {
  return issues.flatMap((issue) => {
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return `${at === '' ? root : called(at)} ${fault(issue)}`;
    return issue.keys.map((key) => `${called(at === '' ? key : `${at}.${key}`)} has no place in it`);
  });
}

function fault(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'is missing'
        : `is not ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is none of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'is missing or is none of those there are';
    case 'too_small':
      return issue.origin === 'array' ? `has fewer than ${issue.minimum}` : `is less than ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `has more than ${issue.maximum}` : `is more than ${issue.maximum}`;
    default:
      return issue.message;
  }
}
