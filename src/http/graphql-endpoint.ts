import type { Server } from 'node:http';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config';
import { formatError } from '../graphql/format-error';
import { limitsPlugin } from '../graphql/limits/plugin';
import type { Logger } from '../log';
import { errorLogPlugin } from './error-log-plugin';
import { statusPlugin } from './status-plugin';

/** The Apollo server with limits, error format and log. */
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
    formatError,
    logger: silent,
    plugins: [
      limitsPlugin(schema, limits),
      errorLogPlugin(log),
      statusPlugin,
      // Cache control costs time for every field, and no field has a policy.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 1_000 }),
    ],
  });
}

/** Apollo's log lines would contain queries and stack traces; our plugins log what matters. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
