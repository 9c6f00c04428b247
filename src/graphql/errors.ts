import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, ERRORS, type ErrorCode } from '../errors';

/** Codes of Apollo Server for requests that are not GraphQL, which reach the client as they are. */
const REQUEST_CODES = new Set<unknown>(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/** Told of each fault that is ours, with its cause. */
export type OnFault = (error: unknown) => void;

/** What a client sees of an error: a message, a stable code, details; never a stack, a statement or a host. */
export function formatError(onFault: OnFault) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const where = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (cause instanceof AppError) {
      if (cause.code === 'INTERNAL' || cause.code === 'DATABASE_UNAVAILABLE') onFault(cause.cause ?? cause);
      return {
        message: cause.message,
        ...where,
        extensions: { code: cause.code, ...(cause.details ? { details: cause.details } : {}) },
      };
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && Object.hasOwn(ERRORS, code)) {
      const { details } = formatted.extensions ?? {};
      return { message: formatted.message, ...where, extensions: { code, ...(details ? { details } : {}) } };
    }
    if (/token limit/i.test(formatted.message) && code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED)
      return tooLong(formatted);
    if (REQUEST_CODES.has(code)) return { message: formatted.message, ...where, extensions: { code } };
    onFault(cause);
    return {
      message: 'Something went wrong on our side.',
      ...where,
      extensions: { code: 'INTERNAL' satisfies ErrorCode },
    };
  };
}

function tooLong(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const limit = Number(/(\d+) tokens/.exec(formatted.message)?.[1] ?? Number.NaN);
  return {
    message: `A query may have ${limit} tokens, and this one has more.`,
    extensions: { code: 'QUERY_TOO_LONG' satisfies ErrorCode, details: { limit } },
  };
}
