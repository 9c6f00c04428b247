import { z } from 'zod';
import type { ErrorCode } from './errors';

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must lie between ${least} and ${most}`);

const text = z.string();

/** One setting: its values, what it is without one, and what it means; README's table is made of these. */
export interface Setting {
  readonly type: z.ZodType<string | number>;
  readonly fallback: string | null;
  readonly meaning: string;
  readonly secret?: true;
  /** For a limit: the error of what passes it. */
  readonly refusedWith?: ErrorCode;
}

/** Every setting of the service, by the environment variable that sets it. */
export const SETTINGS = {
  HOST: {
    type: text,
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; anything but loopback opens the door to others.',
  },
  PORT: { type: whole(0, 65535), fallback: '4000', meaning: 'Port to listen on; 0 takes a free one.' },
  LOG_LEVEL: {
    type: z.enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'must be silent, error, warn, info or debug',
    }),
    fallback: 'warn',
    meaning: 'What is logged, as JSON lines on standard error: silent, error, warn, info or debug.',
  },
  NEO4J_URI: {
    type: text.regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'must be a bolt:// or neo4j:// address'),
    fallback: null,
    meaning: 'A Neo4j of your own (5.26 or newer); without it the service runs one itself.',
  },
  NEO4J_USER: { type: text, fallback: 'neo4j', meaning: 'User at that server.' },
  NEO4J_PASSWORD: { type: text, fallback: null, meaning: 'Password at that server.', secret: true },
  NEO4J_DATABASE: {
    type: text,
    fallback: null,
    meaning: 'Database at that server; its default where not given.',
  },
  GUANXI_DATA: {
    type: text,
    fallback: '.guanxi',
    meaning:
      'Folder of the Neo4j that the service runs: data, password, log. Its jars lie in `.guanxi/` of the project.',
  },
  GUANXI_SEEDS: {
    type: text,
    fallback: 'seeds',
    meaning: 'Folder of seeds that are loaded at start; `none` loads none.',
  },
  GUANXI_NEO4J_PORT: {
    type: whole(0, 65535),
    fallback: '0',
    meaning: 'Bolt port of the Neo4j that the service runs; 0 takes a free one.',
  },
  GUANXI_NEO4J_MEMORY_MB: {
    type: whole(256, 65536),
    fallback: '1024',
    meaning: 'Heap of that Neo4j, in megabytes.',
  },
  JAVA_HOME: {
    type: text,
    fallback: null,
    meaning: 'Java 17 or newer for that Neo4j; the one on PATH where not given.',
  },
  GUANXI_QUERY_TIMEOUT_MS: {
    type: whole(100, 600_000),
    fallback: '10000',
    meaning: 'Longest time of one database statement, in milliseconds.',
    refusedWith: 'TIME_LIMIT',
  },
  GUANXI_EXPORT_TIMEOUT_MS: {
    type: whole(1000, 86_400_000),
    fallback: '600000',
    meaning: 'Longest time of one export, in milliseconds.',
    refusedWith: 'TIME_LIMIT',
  },
  GUANXI_MAX_EXPORTS: {
    type: whole(1, 50),
    fallback: '4',
    meaning: 'Most exports that are made at once.',
    refusedWith: 'TOO_MANY_EXPORTS',
  },
  GUANXI_REQUEST_TIMEOUT_MS: {
    type: whole(100, 600_000),
    fallback: '30000',
    meaning: 'Longest time of all the statements of one request, in milliseconds.',
    refusedWith: 'TIME_LIMIT',
  },
  GUANXI_HTTP_IMPORT: {
    type: z.enum(['on', 'off'], { error: 'must be on or off' }),
    fallback: 'off',
    meaning:
      'Whether the API takes imports. Whoever reaches the service may then write; `guanxi import` always may.',
    refusedWith: 'IMPORT_OFF',
  },
  GUANXI_MAX_PAGE: {
    type: whole(1, 1000),
    fallback: '100',
    meaning: 'Most rows of one page.',
    refusedWith: 'PAGE_TOO_LARGE',
  },
  GUANXI_MAX_IDS: {
    type: whole(1, 1000),
    fallback: '100',
    meaning: 'Most ids that one question may start from.',
    refusedWith: 'TOO_MANY_IDS',
  },
  GUANXI_MAX_DEPTH: {
    type: whole(3, 50),
    fallback: '15',
    meaning: 'Deepest nesting of a query; introspection is not counted.',
    refusedWith: 'QUERY_TOO_DEEP',
  },
  GUANXI_MAX_COST: {
    type: whole(100, 10_000_000),
    fallback: '50000',
    meaning: 'Highest estimated cost of a query: fields times rows asked for.',
    refusedWith: 'QUERY_TOO_COSTLY',
  },
  GUANXI_MAX_ALIASES: {
    type: whole(0, 1000),
    fallback: '30',
    meaning: 'Most aliases in a query.',
    refusedWith: 'TOO_MANY_ALIASES',
  },
  GUANXI_MAX_TOKENS: {
    type: whole(100, 100_000),
    fallback: '5000',
    meaning: 'Most tokens in a query.',
    refusedWith: 'QUERY_TOO_LONG',
  },
  GUANXI_MAX_BODY_KB: {
    type: whole(1, 10_240),
    fallback: '256',
    meaning: 'Largest request body, in kilobytes.',
    refusedWith: 'BODY_TOO_LARGE',
  },
} as const satisfies Record<string, Setting>;
