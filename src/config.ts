import { z } from 'zod';
import { AppError, type ErrorCode } from './errors';

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
  GUANXI_REQUEST_TIMEOUT_MS: {
    type: whole(100, 600_000),
    fallback: '30000',
    meaning:
      'Longest time of all the statements of one request, in milliseconds. Passing it is `TIME_LIMIT`.',
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

/** What may be asked of the service at once. */
export interface Limits {
  readonly queryTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly maxPage: number;
  readonly maxIds: number;
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  readonly maxBodyKb: number;
}

/** The settings of one run; nothing but this file reads the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly neo4j: {
    readonly uri?: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string;
  };
  readonly data: string;
  readonly seeds: string | undefined;
  readonly neo4jPort: number;
  readonly neo4jMemoryMb: number;
  readonly javaHome: string | undefined;
  readonly exportTimeoutMs: number;
  /** Whether the API takes imports. */
  readonly httpImport: boolean;
  readonly limits: Limits;
}

/** Reads the settings; throws BAD_CONFIG that names every wrong one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems = unknownSettings(env);
  const values = new Map<string, string | number | undefined>();
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    const given = env[name]?.trim() || setting.fallback || undefined;
    const parsed = given === undefined ? undefined : setting.type.safeParse(given);
    values.set(name, parsed?.data);
    if (parsed?.error) {
      const shown = setting.secret ? '' : `=${JSON.stringify(given)}`;
      problems.push(`${name}${shown} ${parsed.error.issues[0]?.message ?? 'cannot be used'}`);
    }
  }
  if (values.get('NEO4J_URI') !== undefined && values.get('NEO4J_PASSWORD') === undefined) {
    problems.push('NEO4J_PASSWORD is needed where NEO4J_URI is set');
  }
  if (problems.length > 0) {
    throw new AppError(
      'BAD_CONFIG',
      `The settings cannot be used:\n${problems.map((one) => `  ${one}`).join('\n')}`,
      { problems },
    );
  }
  return configOf(values);
}

function configOf(values: ReadonlyMap<string, string | number | undefined>): Config {
  const string = (name: keyof typeof SETTINGS) => {
    const value = values.get(name);
    return value === undefined ? undefined : String(value);
  };
  const number = (name: keyof typeof SETTINGS) => Number(values.get(name));
  const uri = string('NEO4J_URI');
  const database = string('NEO4J_DATABASE');
  return Object.freeze({
    host: string('HOST') ?? '',
    port: number('PORT'),
    logLevel: string('LOG_LEVEL') ?? '',
    neo4j: Object.freeze({
      ...(uri === undefined ? {} : { uri }),
      ...(database === undefined ? {} : { database }),
      user: string('NEO4J_USER') ?? '',
      password: string('NEO4J_PASSWORD') ?? '',
    }),
    data: string('GUANXI_DATA') ?? '',
    seeds: string('GUANXI_SEEDS') === 'none' ? undefined : string('GUANXI_SEEDS'),
    neo4jPort: number('GUANXI_NEO4J_PORT'),
    neo4jMemoryMb: number('GUANXI_NEO4J_MEMORY_MB'),
    javaHome: string('JAVA_HOME'),
    exportTimeoutMs: number('GUANXI_EXPORT_TIMEOUT_MS'),
    httpImport: string('GUANXI_HTTP_IMPORT') === 'on',
    limits: Object.freeze({
      queryTimeoutMs: number('GUANXI_QUERY_TIMEOUT_MS'),
      requestTimeoutMs: number('GUANXI_REQUEST_TIMEOUT_MS'),
      maxPage: number('GUANXI_MAX_PAGE'),
      maxIds: number('GUANXI_MAX_IDS'),
      maxDepth: number('GUANXI_MAX_DEPTH'),
      maxCost: number('GUANXI_MAX_COST'),
      maxAliases: number('GUANXI_MAX_ALIASES'),
      maxTokens: number('GUANXI_MAX_TOKENS'),
      maxBodyKb: number('GUANXI_MAX_BODY_KB'),
    }),
  });
}

/** A misspelt setting would be ignored in silence, so it is refused. */
function unknownSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('GUANXI_') && !Object.hasOwn(SETTINGS, name))
    .map(
      (name) =>
        `${name} is not a setting; known are ${Object.keys(SETTINGS)
          .filter((one) => one.startsWith('GUANXI_'))
          .join(', ')}`,
    );
}
