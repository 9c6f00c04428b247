import { AppError } from './errors';
import { SETTINGS, type Setting } from './settings';

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
  readonly maxExports: number;
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
      maxExports: number('GUANXI_MAX_EXPORTS'),
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
