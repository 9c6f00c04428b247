import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ERRORS } from '../errors';
import type { Logger } from '../log';
import { errorBody } from './request-errors';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const NAME = /^[_A-Za-z]\w{0,63}$/;

/** Gives each request an id and logs its status and duration, but no query, variable or header. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    response.locals.requestId = requestId;
    response.setHeader('x-request-id', requestId);
    // Overwrite the client's header, because plugins read the id from it.
    request.headers['x-request-id'] = requestId;
    const { method, path } = request;
    response.on('close', () => {
      const operation: unknown = (request.body as { operationName?: unknown } | undefined)?.operationName;
      log.info(
        {
          requestId,
          method,
          path,
          status: response.statusCode,
          finished: response.writableFinished,
          ms: Math.round(performance.now() - began),
          statements: response.locals.statements ?? 0,
          ...(typeof operation === 'string' && NAME.test(operation) ? { operation } : {}),
        },
        'request',
      );
    });
    next();
  };
}

/** On loopback, rejects requests for other host names, which prevents DNS rebinding. */
export function rejectForeignHost(host: string): RequestHandler {
  if (!LOOPBACK.has(host)) return (_request, _response, next) => next();
  return (request, response, next) => {
    const hostname = (request.headers.host ?? '')
      .replace(/:\d+$/, '')
      .replace(/^\[|\]$/g, '')
      .toLowerCase();
    if (LOOPBACK.has(hostname)) return next();
    response
      .status(ERRORS.WRONG_HOST.status)
      .json(errorBody('WRONG_HOST', 'This service answers to localhost only.'));
  };
}

/**
 * Rejects cross-site requests other than navigation. Another site cannot read the response, but it could make the
 * service work.
 */
export const rejectCrossSite: RequestHandler = ({ headers }, response, next) => {
  if (headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate') return next();
  response
    .status(ERRORS.BAD_REQUEST.status)
    .json(errorBody('BAD_REQUEST', 'Cross-site requests are not allowed; open the link instead.'));
};
