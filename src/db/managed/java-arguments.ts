import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home';

const OPEN_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

/** A Java program of Neo4j, and its options. */
export interface JavaProgram {
  readonly jars: string;
  readonly memoryMb: number;
  readonly options?: readonly string[];
  readonly main: string;
  readonly arguments: readonly string[];
}

/** Writes the arguments to a file and returns `@file` for Java. The process list shows arguments, but not this file. */
export function argumentsFile({ conf }: Home, name: string, program: JavaProgram): string {
  const file = path.join(conf, `${name}.arguments`);
  const lines = [
    `-Xmx${program.memoryMb}m`,
    // The serial collector is the fastest for a small heap, but pauses too long with a large one.
    ...(program.memoryMb <= 2048 ? ['-XX:+UseSerialGC'] : []),
    ...OPEN_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    ...(program.options ?? []),
    '-cp',
    path.join(program.jars, '*'),
    program.main,
    ...program.arguments,
  ];
  writeFileSync(file, lines.map(quoted).join('\n'), { mode: 0o600 });
  return `@${file}`;
}

const quoted = (line: string): string => `"${line.replace(/[\\"]/g, '\\$&')}"`;
