import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { codeOf } from '../graphql/format-error';
import type { Logger } from '../log';
import { toLoggedError } from '../log';

/** Logs internal errors, database outages and time limits with the id of the request. */
export const errorLogPlugin = (log: Logger): ApolloServerPlugin<BaseContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, request }) => {
      const requestId = request.http?.headers.get('x-request-id');
      for (const error of errors) {
        const code = codeOf(error, error);
        if (code === 'INTERNAL' || code === 'DATABASE_UNAVAILABLE' || code === 'TIME_LIMIT')
          log.error({ requestId, code, error: toLoggedError(unwrapResolverError(error)) }, 'internal error');
      }
    },
  }),
});
