import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors';

/** The limits of the statement that failed. */
interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
}

const TIMED_OUT = /TransactionTimedOut|TransactionTerminated/;
const REJECTED = /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|Forbidden)/;
const UNAVAILABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
const SLOW = /acquisition timed out/i;
const UNAVAILABLE_CODE =
  /DatabaseUnavailable|DatabaseNotFound|Unavailable|NotALeader|Security\.AuthorizationExpired/;

/** Whether the server could not be reached, so that a later attempt can succeed. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return (
    UNAVAILABLE.has(error.code) ||
    UNAVAILABLE_CODE.test(error.code) ||
    SLOW.test(error.message) ||
    /Pool is closed/i.test(error.message)
  );
}

/** Whether a pooled connection was broken, so that a new one can succeed. A timeout is not such a case. */
export const isStale = (error: unknown): boolean =>
  error instanceof Neo4jError && UNAVAILABLE.has(error.code) && !SLOW.test(error.message);

/** The error to show to a client for a failure of the driver or the server. Its cause is for the log only. */
export function toAppError(error: unknown, options: Limits = {}): AppError {
  if (error instanceof AppError) return error;
  if (options.signal?.aborted) {
    const isTimeout =
      options.signal.reason instanceof DOMException && options.signal.reason.name === 'TimeoutError';
    return withCause(
      isTimeout
        ? new AppError('TIME_LIMIT', 'The request exceeded its time limit. Request fewer rows or fields.')
        : new AppError('CANCELLED', 'The client cancelled the request, and its query was stopped.'),
      error,
    );
  }
  if (isUnavailable(error)) {
    return withCause(
      new AppError('DATABASE_UNAVAILABLE', 'The database does not answer. Try again shortly.'),
      error,
    );
  }
  if (error instanceof Neo4jError && TIMED_OUT.test(error.code)) {
    return withCause(
      new AppError(
        'TIME_LIMIT',
        `The query exceeded its time limit of ${options.timeoutMs} ms. Request fewer rows, or narrow the filter.`,
        { limit: options.timeoutMs },
      ),
      error,
    );
  }
  if (error instanceof Neo4jError && REJECTED.test(error.code)) {
    return withCause(
      new AppError(
        'DATABASE_MISMATCH',
        'The database rejected the login. Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
      ),
      error,
    );
  }
  return withCause(
    new AppError('INTERNAL', 'Internal error. The log has the details under the request id.'),
    error,
  );
}

function withCause(error: AppError, cause: unknown): AppError {
  error.cause = cause;
  return error;
}
