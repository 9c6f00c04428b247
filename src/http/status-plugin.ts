import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { ERRORS, isErrorCode } from '../errors';

const RETRY_SECONDS = '2';

/**
 * HTTP statuses of GraphQL over HTTP: a client that accepts only application/json gets 200 with errors for any well-
 * formed request. When the database is unavailable, every client gets 503 without partial data.
 */
export const statusPlugin: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const codes = (result.errors ?? []).map((error) => error.extensions?.code).filter(isErrorCode);
      if (codes.includes('DATABASE_UNAVAILABLE')) result.data = null;
      const unavailable = !result.data && codes.some((code) => ERRORS[code].status === 503);
      response.http.headers ??= new HeaderMap();
      if (unavailable) {
        response.http.status = 503;
        response.http.headers.set('retry-after', RETRY_SECONDS);
      } else if (response.http.status === 400 && takesPlainJson(request.http?.headers.get('accept'))) {
        response.http.status = 200;
      }
    },
  }),
};

const takesPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined &&
  /application\/json/.test(accept) &&
  !/application\/graphql-response\+json/.test(accept);
