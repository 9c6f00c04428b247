import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'an integer',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

/** One sentence for each problem in a client's input. `nameOf` translates the path of a field into the client's name. */
export function describeIssues(
  issues: readonly Issue[],
  root: string,
  nameOf: (path: string) => string = (path) => path,
): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return `${path === '' ? root : nameOf(path)} ${describe(issue)}`;
    return issue.keys.map((key) => `${nameOf(path === '' ? key : `${path}.${key}`)} is not allowed here`);
  });
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'is missing'
        : `is not ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is not one of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'is missing or unknown';
    case 'too_small':
      return issue.origin === 'array'
        ? `must have at least ${issue.minimum} values`
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${issue.maximum} values`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
