import type { GraphiQLProps } from 'graphiql';

/** Sends an operation to the service. GraphQL errors are part of the answer and do not throw. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  if (!isJson) throw new Error(`/graphql returned ${response.status} ${response.statusText}`.trim());
  return response.json();
};
