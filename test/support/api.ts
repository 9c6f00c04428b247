import { once } from 'node:events';
import { Writable } from 'node:stream';
import { readConfig } from '../../src/config';
import { createLogger } from '../../src/log';
import { SLOW_MACHINE_MS, startTestService } from './service';

/** One line of the log. */
type LogLine = Readonly<Record<string, unknown>>;

/** What GraphQL answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the question, which the test asserts
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly details?: Readonly<Record<string, unknown>> };
  }[];
  /** How many statements were sent to the database for it. */
  readonly statements: number;
}

/** The service over HTTP with the seeds, as a test asks it. */
export interface Api {
  readonly url: string;
  readonly log: readonly LogLine[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  send(init: RequestInit, path?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the service with its log caught; `settings` are environment variables that set limits or the port. */
export async function startApi(settings: Readonly<Record<string, string>> = {}): Promise<Api> {
  const lines: LogLine[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)) as LogLine);
      stream.emit('line');
      done();
    },
  });
  const { port, limits } = readConfig({
    PORT: '0',
    GUANXI_QUERY_TIMEOUT_MS: SLOW_MACHINE_MS,
    ...settings,
  });
  const service = await startTestService({ config: { port, limits }, log: createLogger('info', stream) });

  const logged = async (requestId: string): Promise<LogLine> => {
    for (;;) {
      const line = lines.find((one) => one.requestId === requestId && one.msg === 'request');
      if (line) return line;
      await once(stream, 'line');
    }
  };

  const send = async (init: RequestInit, path = '/graphql'): Promise<Answer> => {
    const response = await fetch(`${service.url}${path}`, init);
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
    url: service.url,
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
    close: () => service.stop(),
  };
}
