import { z } from 'zod';
import type { ErrorCode } from './errors';

/** A whole number within bounds, both inclusive. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be between ${least} and ${most}`);

const text = z.string();

/** One setting of the service; README's table of settings is made from these rows. */
export interface Setting {
  /** Where the value is in Config, such as `limits.maxPage`. */
  readonly path: string;
  /** Parses and checks the text of the environment variable. */
  readonly type: z.ZodType<unknown, string>;
  /** The text used when the variable is unset or empty; null leaves the value out of Config. */
  readonly fallback: string | null;
  readonly meaning: string;
  /** Error messages do not show the value. */
  readonly secret?: true;
  /** For a limit: the code of the error when a request exceeds it. */
  readonly errorCode?: ErrorCode;
}

/** Every setting of the service, by environment variable. */
export const SETTINGS = {
  HOST: {
    path: 'host',
    type: text,
    fallback: '127.0.0.1',
    meaning: 'Address to listen on. Any address other than loopback opens the service to other machines.',
  },
  PORT: {
    path: 'port',
    type: whole(0, 65535),
    fallback: '4000',
    meaning: 'Port to listen on; 0 picks a free one.',
  },
  LOG_LEVEL: {
    path: 'logLevel',
    type: z.enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'must be silent, error, warn, info or debug',
    }),
    fallback: 'warn',
    meaning: 'Level of the log, written as JSON lines to standard error: silent, error, warn, info or debug.',
  },
  NEO4J_URI: {
    path: 'neo4j.uri',
    type: text.regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'must be a bolt:// or neo4j:// address'),
    fallback: null,
    meaning: 'Address of your Neo4j (5.26 or newer). If unset, the service runs its own.',
  },
  NEO4J_USER: {
    path: 'neo4j.user',
    type: text,
    fallback: 'neo4j',
    meaning: 'User name on that server.',
  },
  NEO4J_PASSWORD: {
    path: 'neo4j.password',
    type: text,
    fallback: null,
    meaning: 'Password on that server.',
    secret: true,
  },
  NEO4J_DATABASE: {
    path: 'neo4j.database',
    type: text,
    fallback: null,
    meaning: "Database on that server. If unset, the server's default database.",
  },
  GUANXI_DATA: {
    path: 'data',
    type: text,
    fallback: '.guanxi',
    meaning:
      'Folder for the data, password and log of the managed Neo4j. Its jars are always in `.guanxi/` of the project.',
  },
  GUANXI_SEEDS: {
    path: 'seeds',
    type: text.transform((folder) => (folder === 'none' ? undefined : folder)),
    fallback: 'seeds',
    meaning: 'Folder of seed files to load at start; `none` loads none.',
  },
  GUANXI_NEO4J_PORT: {
    path: 'neo4jPort',
    type: whole(0, 65535),
    fallback: '0',
    meaning: 'Bolt port of the managed Neo4j; 0 picks a free one.',
  },
  GUANXI_NEO4J_MEMORY_MB: {
    path: 'neo4jMemoryMb',
    type: whole(256, 65536),
    fallback: '1024',
    meaning: 'Heap size of the managed Neo4j, in megabytes.',
  },
  JAVA_HOME: {
    path: 'javaHome',
    type: text,
    fallback: null,
    meaning: 'Java 17 or newer for the managed Neo4j. If unset, the Java on PATH.',
  },
  GUANXI_QUERY_TIMEOUT_MS: {
    path: 'limits.queryTimeoutMs',
    type: whole(100, 600_000),
    fallback: '10000',
    meaning: 'Time limit of one database statement, in milliseconds.',
    errorCode: 'TIME_LIMIT',
  },
  GUANXI_EXPORT_TIMEOUT_MS: {
    path: 'exportTimeoutMs',
    type: whole(1000, 86_400_000),
    fallback: '600000',
    meaning: 'Time limit of one export, in milliseconds.',
    errorCode: 'TIME_LIMIT',
  },
  GUANXI_MAX_EXPORTS: {
    path: 'limits.maxExports',
    type: whole(1, 50),
    fallback: '4',
    meaning: 'Highest number of concurrent exports.',
    errorCode: 'TOO_MANY_EXPORTS',
  },
  GUANXI_REQUEST_TIMEOUT_MS: {
    path: 'limits.requestTimeoutMs',
    type: whole(100, 600_000),
    fallback: '30000',
    meaning: 'Time limit of all statements of one request together, in milliseconds.',
    errorCode: 'TIME_LIMIT',
  },
  GUANXI_HTTP_IMPORT: {
    path: 'httpImport',
    type: z.enum(['on', 'off'], { error: 'must be on or off' }).transform((value) => value === 'on'),
    fallback: 'off',
    meaning:
      'Whether the API accepts imports (`on` or `off`). `on` lets everyone who can reach the service write. `guanxi import` works either way.',
    errorCode: 'IMPORT_OFF',
  },
  GUANXI_MAX_PAGE: {
    path: 'limits.maxPage',
    type: whole(1, 1000),
    fallback: '100',
    meaning: 'Highest number of rows in one page.',
    errorCode: 'PAGE_TOO_LARGE',
  },
  GUANXI_MAX_IDS: {
    path: 'limits.maxIds',
    type: whole(1, 1000),
    fallback: '100',
    meaning: 'Highest number of ids in one argument.',
    errorCode: 'TOO_MANY_IDS',
  },
  GUANXI_MAX_DEPTH: {
    path: 'limits.maxDepth',
    type: whole(3, 50),
    fallback: '15',
    meaning: 'Highest nesting depth of a query. Introspection does not count.',
    errorCode: 'QUERY_TOO_DEEP',
  },
  GUANXI_MAX_COST: {
    path: 'limits.maxCost',
    type: whole(100, 10_000_000),
    fallback: '50000',
    meaning: 'Highest estimated cost of a query: fields times requested rows.',
    errorCode: 'QUERY_TOO_COSTLY',
  },
  GUANXI_MAX_ALIASES: {
    path: 'limits.maxAliases',
    type: whole(0, 1000),
    fallback: '30',
    meaning: 'Highest number of aliases in a query.',
    errorCode: 'TOO_MANY_ALIASES',
  },
  GUANXI_MAX_TOKENS: {
    path: 'limits.maxTokens',
    type: whole(100, 100_000),
    fallback: '5000',
    meaning: 'Highest number of tokens in a query.',
    errorCode: 'QUERY_TOO_LONG',
  },
  GUANXI_MAX_BODY_KB: {
    path: 'limits.maxBodyKb',
    type: whole(1, 10_240),
    fallback: '256',
    meaning: 'Highest size of a request body, in kilobytes.',
    errorCode: 'BODY_TOO_LARGE',
  },
} as const satisfies Record<string, Setting>;
