import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Config } from '../config';
import { ERRORS } from '../errors';
import type { Logger } from '../log';
import { PAGE_POLICY } from './content-policy';
import { type ExportSource, exportRoutes } from './export-routes';
import { createApollo } from './graphql-endpoint';
import { healthRoutes } from './health-routes';
import { listen } from './listen';
import { logRequests, rejectCrossSite, rejectForeignHost } from './middleware';
import { pageRoutes } from './page-routes';
import { errorBody, requestErrorHandler } from './request-errors';

/** The parts of a request that the GraphQL context needs. */
interface RequestParts {
  /** Aborts when the client disconnects or the time limit passes. */
  readonly signal: AbortSignal;
  readonly acceptLanguage: string | undefined;
  readonly onStatement: (name: string) => void;
}

/** The parts of the server. */
export interface ServerParts<C extends BaseContext> {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly contextFor: (request: RequestParts) => C;
  /** Rejects when the database does not answer. */
  readonly ready: () => Promise<void>;
  readonly exports: ExportSource;
  readonly webFolder: string;
}

/** Time limits for receiving a request, in milliseconds. */
const SERVER_TIMEOUTS = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
};

/** Starts the server: GraphQL, exports, health and pages. */
export async function startServer<C extends BaseContext>(
  parts: ServerParts<C>,
): Promise<{ url: string; close(): Promise<void> }> {
  const { config, log } = parts;
  const app = express();
  const httpServer = http.createServer(SERVER_TIMEOUTS, app);
  const apollo = createApollo<C>({ schema: parts.schema, limits: config.limits, log, httpServer });
  await apollo.start();
  app.disable('x-powered-by');
  app.use(logRequests(log));
  app.use(helmet({ contentSecurityPolicy: PAGE_POLICY, strictTransportSecurity: false }));
  app.use(rejectForeignHost(config.host));
  app.use('/export', rejectCrossSite, exportRoutes(parts.exports, config.limits.maxBodyKb, log));
  app.use(compression());
  app.use(healthRoutes(parts.ready));
  app.use(
    '/graphql',
    express.json({
      limit: `${config.limits.maxBodyKb}kb`,
      type: ['application/json', 'application/graphql+json'],
    }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        res.vary('Accept-Language');
        res.set('Cache-Control', 'no-store');
        const controller = new AbortController();
        res.on('close', () => {
          if (!res.writableFinished) controller.abort();
        });
        return parts.contextFor({
          signal: AbortSignal.any([controller.signal, AbortSignal.timeout(config.limits.requestTimeoutMs)]),
          acceptLanguage: req.headers['accept-language'],
          onStatement: () => {
            res.locals.statements = Number(res.locals.statements ?? 0) + 1;
          },
        });
      },
    }),
  );
  app.use(pageRoutes(parts.webFolder));
  app.use((_request, response) => {
    response
      .status(ERRORS.NOT_FOUND.status)
      .json(errorBody('NOT_FOUND', 'No page or endpoint has this path.'));
  });
  app.use(requestErrorHandler(log));
  await listen(httpServer, config);
  return { url: urlOf(config.host, httpServer), close: () => apollo.stop() };
}

function urlOf(host: string, server: http.Server): string {
  const { port } = server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
