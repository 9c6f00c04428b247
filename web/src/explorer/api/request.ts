import type { TypedDocumentString } from './operations.gen';

/** An error that the service returned, with its message and code. */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** An error to show to the user. `code` selects the text; `message` is the service's own text. */
export interface ErrorNotice {
  readonly code: string;
  readonly message?: string;
}

/** Converts an error to a notice: an error of the service, a timeout, or a failed connection. */
export function toErrorNotice(error: unknown): ErrorNotice {
  if (error instanceof ServiceError) return { code: error.code, message: error.message };
  return {
    code: error instanceof DOMException && error.name === 'TimeoutError' ? 'TOO_SLOW' : 'UNREACHABLE',
  };
}

/** Client-side timeout. The service has a much shorter one. */
const TIMEOUT_MS = 120_000;

interface GraphqlResponse<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends a GraphQL request to the service. Rejects with a ServiceError, an AbortError, a TimeoutError or a
 * network error.
 */
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
  if (!body.data) throw new ServiceError(`The service returned HTTP ${response.status}.`, 'NO_ANSWER');
  return body.data;
}
