import { once } from 'node:events';
import { Writable } from 'node:stream';
import { startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import type { StatementRunner } from '../../src/db/statement-runner';
import { createLogger } from '../../src/log';
import { markGraph, startMarkedNeo4j, startTestNeo4j, type TestNeo4j } from './neo4j';

/** One line of the log. */
type LogLine = Readonly<Record<string, unknown>>;

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query, and the test asserts it
type AsAsked = any;

/** A response of the service. */
export interface Answer<D = AsAsked> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: D;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly details?: Readonly<Record<string, unknown>> };
  }[];
  /** Number of database statements of the request. */
  readonly statements: number;
}

/** The whole service, over HTTP. */
export interface TestService {
  readonly url: string;
  readonly log: readonly LogLine[];
  /** Sends a query to /graphql. */
  ask<D = AsAsked>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<D>>;
  /** Sends a request unchanged; the default path is /graphql. */
  send(init: RequestInit, path?: string): Promise<Answer>;
  /** The names of the statements since the last call, in order. */
  statements(): string[];
  /** Direct access to the database. */
  readonly store: StatementRunner;
  stop(): Promise<void>;
}

/** A cold database on a busy machine takes longer than the default time limit. */
export const SLOW_MACHINE_MS = '60000';

const SETTINGS = { PORT: '0', GUANXI_QUERY_TIMEOUT_MS: SLOW_MACHINE_MS };

type Settings = Readonly<Record<string, string>>;

/** Starts the service on the Neo4j of this worker, with the seeds unless GUANXI_SEEDS is set. */
export async function startTestService(settings: Settings = {}): Promise<TestService> {
  if ('GUANXI_SEEDS' in settings) return startServiceOn(await startTestNeo4j(), settings);
  const neo4j = await startMarkedNeo4j();
  const service = await startServiceOn(neo4j, settings);
  await markGraph(neo4j);
  return service;
}

/** Starts the service on a Neo4j without emptying it. */
export async function startServiceOn(neo4j: TestNeo4j, settings: Settings = {}): Promise<TestService> {
  const { uri, password } = neo4j;
  const heard: string[] = [];
  const { lines, stream, logged } = caughtLog();
  const app = await startApp(
    readConfig({ ...SETTINGS, NEO4J_URI: uri, NEO4J_PASSWORD: password, ...settings }),
    {
      print: () => undefined,
      onFatal: (error) => {
        throw error;
      },
      onStatement: (name) => heard.push(name),
      log: createLogger('info', stream),
    },
  );

  const send = async (init: RequestInit, path = '/graphql') => {
    const response = await fetch(`${app.url}${path}`, init);
    const text = await response.text();
    const line = await logged(response.headers.get('x-request-id') ?? '');
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {};
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: json.data,
      errors: json.errors ?? [],
      statements: Number(line.statements),
    };
  };

  return {
    url: app.url,
    log: lines,
    send,
    ask: (query, variables = {}, headers = {}) =>
      send({
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      }),
    statements: () => heard.splice(0),
    store: app.database.withOptions({ timeoutMs: 60_000 }),
    stop: async () => {
      await app.close();
      await neo4j.stop();
    },
  };
}

/** A log in memory. `logged` waits for the line of a request, which follows the response. */
function caughtLog() {
  const lines: LogLine[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)) as LogLine);
      stream.emit('line');
      done();
    },
  });
  const logged = async (requestId: string): Promise<LogLine> => {
    for (;;) {
      const line = lines.find((one) => one.requestId === requestId && one.msg === 'request');
      if (line) return line;
      await once(stream, 'line');
    }
  };
  return { lines, stream, logged };
}
