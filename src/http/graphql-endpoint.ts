import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config';
import { ERRORS, type ErrorCode } from '../errors';
import { formatError } from '../graphql/errors';
import { limitsPlugin } from '../graphql/limits/plugin';
import type { Logger } from '../log';

/** The GraphQL server behind the endpoint, with its limits and its errors. */
export function createApollo<C extends BaseContext>(parts: {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: Logger;
  readonly httpServer: Server;
}): ApolloServer<C> {
  const { schema, limits, log, httpServer } = parts;
  return new ApolloServer<C>({
    schema,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    parseOptions: { maxTokens: limits.maxTokens },
    formatError: formatError((error) => log.error({ err: error }, 'fault')),
    logger: silent,
    plugins: [
      limitsPlugin(schema, limits),
      statusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 1_000 }),
    ],
  });
}

/** Apollo's own lines would carry queries and stacks; what matters is logged by us. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * HTTP statuses as the GraphQL-over-HTTP draft has them: a client that takes only application/json gets 200 with
 * errors for any well-formed request, and a database that is away is 503 for everybody.
 */
const statusPlugin: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const status = unavailable(
        response.body.kind === 'single' ? response.body.singleResult.errors : undefined,
      );
      response.http.headers ??= new HeaderMap();
      if (status !== undefined) {
        response.http.status = status;
        response.http.headers.set('retry-after', '2');
      } else if (response.http.status === 400 && plainJson(request.http?.headers.get('accept'))) {
        response.http.status = 200;
      }
    },
  }),
};

function unavailable(
  errors: readonly { extensions?: Readonly<Record<string, unknown>> }[] | undefined,
): number | undefined {
  const codes = errors?.map((error) => error.extensions?.code);
  return codes?.some((code) => isServiceFault(code)) ? 503 : undefined;
}

const isServiceFault = (code: unknown): boolean =>
  typeof code === 'string' && Object.hasOwn(ERRORS, code) && ERRORS[code as ErrorCode].status === 503;

const plainJson = (accept: string | undefined): boolean =>
  accept !== undefined &&
  /application\/json/.test(accept) &&
  !/application\/graphql-response\+json/.test(accept);
