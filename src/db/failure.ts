import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors';

/** What bounded the statement that failed. */
interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
}

const TIMED_OUT = /TransactionTimedOut|TransactionTerminated/;
const REFUSED = /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|Forbidden)/;
const AWAY = new Set(['ServiceUnavailable', 'SessionExpired']);
const SLOW = /acquisition timed out/i;
const AWAY_CODE =
  /DatabaseUnavailable|DatabaseNotFound|Unavailable|NotALeader|Security\.AuthorizationExpired/;

/** Whether the server could not be reached, so that asking again may help. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return (
    AWAY.has(error.code) ||
    AWAY_CODE.test(error.code) ||
    SLOW.test(error.message) ||
    /Pool is closed/i.test(error.message)
  );
}

/** Whether a connection from the pool had died with the server, so that a fresh one may do; a slow one would not. */
export const isStale = (error: unknown): boolean =>
  error instanceof Neo4jError && AWAY.has(error.code) && !SLOW.test(error.message);

/** The error that a client may see for a failure of the driver or the server; the cause goes to the log only. */
export function toAppError(error: unknown, asking: Limits = {}): AppError {
  if (error instanceof AppError) return error;
  if (asking.signal?.aborted) {
    const late = asking.signal.reason instanceof DOMException && asking.signal.reason.name === 'TimeoutError';
    return withCause(
      late
        ? new AppError('TIME_LIMIT', 'The request took longer in all than one may. Ask for less at once.')
        : new AppError('CANCELLED', 'The request was given up, and its query was stopped.'),
      error,
    );
  }
  if (isAway(error)) {
    return withCause(
      new AppError('DATABASE_UNAVAILABLE', 'The database does not answer. Ask again shortly.'),
      error,
    );
  }
  if (error instanceof Neo4jError && TIMED_OUT.test(error.code)) {
    return withCause(
      new AppError(
        'TIME_LIMIT',
        `The question took longer than the ${asking.timeoutMs} ms that one may. Ask for less, or narrow it.`,
        { limit: asking.timeoutMs },
      ),
      error,
    );
  }
  if (error instanceof Neo4jError && REFUSED.test(error.code)) {
    return withCause(
      new AppError(
        'DATABASE_MISMATCH',
        'The database refuses the service: check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
      ),
      error,
    );
  }
  return withCause(new AppError('INTERNAL', 'Something went wrong on our side.'), error);
}

function withCause(error: AppError, cause: unknown): AppError {
  error.cause = cause;
  return error;
}
