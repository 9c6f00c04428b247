import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ERRORS } from '../errors';
import type { Logger } from '../log';
import { errorBody } from './request-errors';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const NAME = /^[_A-Za-z]\w{0,63}$/;

/** Gives each request an id, and logs how it went: no query, no variable, no header. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    response.locals.requestId = requestId;
    response.setHeader('x-request-id', requestId);
    // Whatever the client sent by this name: further in it is ours.
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

/** On loopback, answers only to loopback names: a page elsewhere cannot reach us by pointing its own name here. */
export function rejectForeignHost(host: string): RequestHandler {
  if (!LOOPBACK.has(host)) return (_request, _response, next) => next();
  return (request, response, next) => {
    const asked = (request.headers.host ?? '')
      .replace(/:\d+$/, '')
      .replace(/^\[|\]$/g, '')
      .toLowerCase();
    if (LOOPBACK.has(asked)) return next();
    response
      .status(ERRORS.WRONG_HOST.status)
      .json(errorBody('WRONG_HOST', 'This service answers to localhost only.'));
  };
}

/**
 * Refuses what a page of another site has a browser fetch behind its reader's back, such as a picture that is an
 * export: it could not read the answer, but it could keep us at work. A link that the reader follows is answered.
 */
export const rejectCrossSite: RequestHandler = ({ headers }, response, next) => {
  if (headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate') return next();
  response
    .status(ERRORS.BAD_REQUEST.status)
    .json(errorBody('BAD_REQUEST', 'A page of another site may link here, and not fetch from here.'));
};
