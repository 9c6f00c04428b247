import type { ErrorRequestHandler } from 'express';
import { ERRORS, type ErrorCode } from '../errors';
import { type Logger, toLoggedError } from '../log';

/** The error that Express passes on for an unreadable request. */
interface RequestError {
  readonly status?: number;
  readonly limit?: number;
  readonly length?: number;
}

const BYTES_IN_KB = 1024;

/** Answers a body that is not JSON, too large or wrongly encoded with a GraphQL error. */
export const requestErrorHandler =
  (log: Logger): ErrorRequestHandler =>
  (error: RequestError, _request, response, next) => {
    if (response.headersSent) return next(error);
    const code = codeOf(error.status ?? ERRORS.INTERNAL.status);
    if (code === 'INTERNAL')
      log.error(
        { requestId: response.locals.requestId, code, error: toLoggedError(error) },
        'internal error',
      );
    const { message, details } = describeRequestError(code, error);
    response
      .status(code === 'BAD_REQUEST' ? (error.status ?? ERRORS[code].status) : ERRORS[code].status)
      .json(errorBody(code, message, details));
  };

/** The body of an error response outside GraphQL. */
export const errorBody = (code: ErrorCode, message: string, details?: object) => ({
  errors: [{ message, extensions: { code, ...(details ? { details } : {}) } }],
});

function codeOf(status: number): ErrorCode {
  if (status === ERRORS.BODY_TOO_LARGE.status) return 'BODY_TOO_LARGE';
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}

function describeRequestError(
  code: ErrorCode,
  { limit, length }: RequestError,
): { message: string; details?: object } {
  if (code === 'INTERNAL')
    return { message: 'Internal error. The log has the details under the request id.' };
  if (code === 'BAD_REQUEST')
    return { message: 'The request body is not valid JSON, or its encoding is not supported.' };
  const [most, value] = [limit, length].map((bytes) => Math.ceil((bytes ?? 0) / BYTES_IN_KB));
  return {
    message: `A request body has at most ${most} kB; this one has ${value ? `${value} kB` : 'more'}.`,
    details: { limit: most, ...(value ? { value } : {}) },
  };
}
