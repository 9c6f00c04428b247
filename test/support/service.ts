import { startApp } from '../../src/app';
import { type Config, readConfig } from '../../src/config';
import type { Logger } from '../../src/log';
import { startTestNeo4j } from './neo4j';

/** What an answer of the API holds. */
interface Body<D> {
  readonly data?: D | null;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: { code: string } & Details }[];
}

type Details = Readonly<Record<string, unknown>>;

/** The whole service, asked over HTTP. */
export interface TestService {
  readonly url: string;
  /** Sends a query to /graphql. */
  ask<D = Record<string, never>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Body<D>; headers: Headers }>;
  /** The names of the statements since this was last asked, in order. */
  statements(): string[];
  stop(): Promise<void>;
}

/** A cold database on a busy machine may take longer than a user is to wait. */
export const SLOW_MACHINE_MS = '60000';

/** Starts the service on a free port over the Neo4j of this worker, with the seeds unless told otherwise. */
export async function startTestService({
  seeds = true,
  config: changes = {},
  log,
}: {
  seeds?: boolean;
  config?: Partial<Config>;
  log?: Logger;
} = {}): Promise<TestService> {
  const neo4j = await startTestNeo4j();
  const settings = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    GUANXI_SEEDS: seeds ? 'seeds' : 'none',
    GUANXI_QUERY_TIMEOUT_MS: SLOW_MACHINE_MS,
  };
  const heard: string[] = [];
  const app = await startApp(
    {
      ...readConfig({ ...settings, NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password }),
      ...changes,
    },
    {
      say: () => undefined,
      onFatal: (error) => {
        throw error;
      },
      onStatement: (name) => heard.push(name),
      ...(log === undefined ? {} : { log }),
    },
  );
  return {
    url: app.url,
    ask: async (query, variables, headers) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const body: unknown = await response.json();
      return { status: response.status, body: body as Body<never>, headers: response.headers };
    },
    statements: () => heard.splice(0),
    stop: async () => {
      await app.close();
      await neo4j.stop();
    },
  };
}
