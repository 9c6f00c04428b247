import type { z } from 'zod';
import { AppError } from './errors';
import { SETTINGS, type Setting } from './settings';

type Row = (typeof SETTINGS)[keyof typeof SETTINGS];
type Value<R extends Row> = z.output<R['type']>;

/** The settings under one prefix. Settings with a fallback are required; others are optional. */
type Group<Prefix extends string> = {
  readonly [R in Row as R['fallback'] extends string ? Key<R, Prefix> : never]: Value<R>;
} & {
  readonly [R in Row as R['fallback'] extends null ? Key<R, Prefix> : never]?: Value<R>;
};

type Key<R extends Row, Prefix extends string> = R['path'] extends `${Prefix}${infer Name}`
  ? Name extends `${string}.${string}`
    ? never
    : Name
  : never;

type Prefix = Row['path'] extends infer P ? (P extends `${infer Name}.${string}` ? Name : never) : never;

/** The settings of one run, typed by the rows of SETTINGS. Only this file reads the environment. */
export type Config = Group<''> & { readonly [P in Prefix]: Group<`${P}.`> };

/** The limits of one request. */
export type Limits = Config['limits'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws BAD_CONFIG, which lists every invalid setting. */
export function readConfig(env: Environment): Config {
  const problems = unknownSettings(env);
  const values = new Map<string, unknown>();
  for (const [name, { path, type, fallback, secret }] of Object.entries<Setting>(SETTINGS)) {
    const text = env[name]?.trim() || fallback;
    if (text === null) continue;
    const parsed = type.safeParse(text);
    if (parsed.success) {
      values.set(path, parsed.data);
    } else {
      const shown = secret ? '' : `=${JSON.stringify(text)}`;
      problems.push(`${name}${shown} ${parsed.error.issues[0]?.message ?? 'is invalid'}`);
    }
  }
  if (values.has('neo4j.uri') && !values.has('neo4j.password')) {
    problems.push('NEO4J_PASSWORD is required when NEO4J_URI is set');
  }
  if (problems.length > 0) {
    throw new AppError(
      'BAD_CONFIG',
      `Invalid settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
      { problems },
    );
  }
  return nested(values) as Config;
}

/** Turns `limits.maxPage` into `{ limits: { maxPage } }`; paths have one dot at most. */
function nested(values: ReadonlyMap<string, unknown>): object {
  const config: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of values) {
    const [first = '', second] = path.split('.');
    if (second === undefined) {
      config[first] = value;
    } else {
      groups[first] ??= {};
      groups[first][second] = value;
    }
  }
  for (const group of Object.values(groups)) Object.freeze(group);
  return Object.freeze({ ...config, ...groups });
}

/** The unknown settings of this program; a misspelt one would otherwise have no effect, and nobody would notice. */
function unknownSettings(env: Environment): string[] {
  const own = Object.keys(SETTINGS).filter((name) => name.startsWith('GUANXI_'));
  return Object.keys(env)
    .filter((name) => name.startsWith('GUANXI_') && !own.includes(name))
    .map((name) => `${name} is not a setting; the settings are ${own.join(', ')}`);
}
