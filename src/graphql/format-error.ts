import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, isErrorCode } from '../errors';

/** Our codes for requests that Apollo Server rejects before any resolver runs; its other codes are ours too. */
const REQUEST_CODES: Readonly<Record<string, ErrorCode>> = {
  [ApolloServerErrorCode.BAD_USER_INPUT]: 'BAD_INPUT',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'BAD_REQUEST',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND]: 'BAD_REQUEST',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: 'BAD_REQUEST',
};

type ErrorSummary = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** Highest number of characters in a message, which may quote client input. */
const MAX_MESSAGE_LENGTH = 500;
const TOO_MANY_TOKENS = /more tha[nt] (\d+) tokens/;

/** The stable code of an error. */
export function codeOf(formatted: ErrorSummary, error: unknown): ErrorCode {
  const cause = unwrapResolverError(error);
  if (cause instanceof AppError) return cause.code;
  const code = formatted.extensions?.code;
  if (isErrorCode(code)) return code === 'GRAPHQL_PARSE_FAILED' ? parseCode(formatted) : code;
  return (typeof code === 'string' ? REQUEST_CODES[code] : undefined) ?? 'INTERNAL';
}

/** The error for a client: message, stable code and details; never a stack trace, statement or host name. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  const details = detailsOf(code, formatted, unwrapResolverError(error));
  return {
    message: messageOf(code, formatted.message).slice(0, MAX_MESSAGE_LENGTH),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...(details ? { details } : {}) },
  };
}

function messageOf(code: ErrorCode, message: string): string {
  if (code === 'INTERNAL') return 'Internal error. The log has the details under the request id.';
  if (code === 'QUERY_TOO_LONG')
    return `A query has at most ${tokenLimit(message)} tokens; this one has more.`;
  return message;
}

function detailsOf(code: ErrorCode, formatted: GraphQLFormattedError, cause: unknown): unknown {
  if (code === 'INTERNAL') return undefined;
  if (code === 'QUERY_TOO_LONG') return { limit: tokenLimit(formatted.message) };
  return cause instanceof AppError ? cause.details : formatted.extensions?.details;
}

const parseCode = ({ message }: ErrorSummary): ErrorCode =>
  TOO_MANY_TOKENS.test(message) ? 'QUERY_TOO_LONG' : 'GRAPHQL_PARSE_FAILED';

const tokenLimit = (message: string) => Number(TOO_MANY_TOKENS.exec(message)?.[1]);
