import type { TypedDocumentString } from './operations.gen';

/** What the service said instead of an answer: its own message and code. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the service that served the page; throws a Refusal, or the abort of its signal. */
export async function ask<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: String(document), variables }),
    ...(signal && { signal }),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<R>;
  const error = answer.errors?.[0];
  if (error) throw new Refusal(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!answer.data) throw new Refusal(`The service answered ${response.status}.`, 'NO_ANSWER');
  return answer.data;
}
