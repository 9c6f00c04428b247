import type { ErrorRequestHandler } from 'express';
import { ERRORS, type ErrorCode } from '../errors';
import { type Logger, toLoggedError } from '../log';

/** What Express hands over where a request cannot be read. */
interface RequestError {
  readonly status?: number;
  readonly limit?: number;
  readonly length?: number;
}

const BYTES_IN_KB = 1024;

/** A body that is no JSON, is too large or is badly encoded: said in the form of a GraphQL error. */
export const requestErrorHandler =
  (log: Logger): ErrorRequestHandler =>
  (error: RequestError, _request, response, next) => {
    if (response.headersSent) return next(error);
    const code = codeOf(error.status ?? ERRORS.INTERNAL.status);
    if (code === 'INTERNAL')
      log.error({ requestId: response.locals.requestId, code, fault: toLoggedError(error) }, 'fault');
    const { message, details } = told(code, error);
    response
      .status(code === 'BAD_REQUEST' ? (error.status ?? ERRORS[code].status) : ERRORS[code].status)
      .json(errorBody(code, message, details));
  };

/** An error as the body of an answer that is no GraphQL. */
export const errorBody = (code: ErrorCode, message: string, details?: object) => ({
  errors: [{ message, extensions: { code, ...(details ? { details } : {}) } }],
});

function codeOf(status: number): ErrorCode {
  if (status === ERRORS.BODY_TOO_LARGE.status) return 'BODY_TOO_LARGE';
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}

function told(code: ErrorCode, { limit, length }: RequestError): { message: string; details?: object } {
  if (code === 'INTERNAL') return { message: 'Something went wrong on our side.' };
  if (code === 'BAD_REQUEST') return { message: 'The request cannot be read.' };
  const [most, value] = [limit, length].map((bytes) => Math.ceil((bytes ?? 0) / BYTES_IN_KB));
  return {
    message: `A request body may have ${most} kB, and this one has ${value ? value : 'more'}.`,
    details: { limit: most, ...(value ? { value } : {}) },
  };
}
