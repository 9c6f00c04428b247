import type { TypedDocumentString } from './operations.gen';

/** What the service said instead of an answer: its own message and code. */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** Why there is no answer: a code that the page has words for, and what the service said. */
export interface ErrorNotice {
  readonly code: string;
  readonly message?: string;
}

/** What went wrong with a question: refused by the service, not answered in time, or not even heard. */
export function toErrorNotice(error: unknown): ErrorNotice {
  if (error instanceof ServiceError) return { code: error.code, message: error.message };
  return {
    code: error instanceof DOMException && error.name === 'TimeoutError' ? 'TOO_SLOW' : 'UNREACHABLE',
  };
}

/** How long the page waits for an answer, in milliseconds; the service itself gives up much earlier. */
const TIMEOUT_MS = 120_000;

interface GraphqlResponse<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the service that served the page; throws a Refusal, the abort of its signal, or what `troubleOf` reads. */
export async function request<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const abortSignal = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: String(document), variables }),
    signal: abortSignal,
  });
  const body = (await response.json().catch(() => {
    abortSignal.throwIfAborted();
    return {};
  })) as GraphqlResponse<R>;
  const error = body.errors?.[0];
  if (error) throw new ServiceError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!body.data) throw new ServiceError(`The service answered ${response.status}.`, 'NO_ANSWER');
  return body.data;
}
