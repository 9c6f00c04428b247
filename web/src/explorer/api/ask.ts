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

/** Why there is no answer: a code that the page has words for, and what the service said. */
export interface Trouble {
  readonly code: string;
  readonly said?: string;
}

/** What went wrong with a question: refused by the service, not answered in time, or not even heard. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return { code: error.code, said: error.message };
  return {
    code: error instanceof DOMException && error.name === 'TimeoutError' ? 'TOO_SLOW' : 'UNREACHABLE',
  };
}

/** How long the page waits for an answer, in milliseconds; the service itself gives up much earlier. */
const PATIENCE = 120_000;

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the service that served the page; throws a Refusal, the abort of its signal, or what `troubleOf` reads. */
export async function ask<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const patience = AbortSignal.timeout(PATIENCE);
  const until = signal ? AbortSignal.any([signal, patience]) : patience;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: String(document), variables }),
    signal: until,
  });
  const answer = (await response.json().catch(() => {
    until.throwIfAborted();
    return {};
  })) as Answer<R>;
  const error = answer.errors?.[0];
  if (error) throw new Refusal(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!answer.data) throw new Refusal(`The service answered ${response.status}.`, 'NO_ANSWER');
  return answer.data;
}
