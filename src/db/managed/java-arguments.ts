import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

/** How a Java program of Neo4j runs. */
export interface JavaProgram {
  readonly jars: string;
  readonly memoryMb: number;
  readonly options?: readonly string[];
  readonly main: string;
  readonly arguments: readonly string[];
}

/** Writes the arguments to a file for `java @file`: what stands there does not show in the list of processes. */
export function argumentsFile({ conf }: Home, name: string, program: JavaProgram): string {
  const file = path.join(conf, `${name}.arguments`);
  const lines = [
    `-Xmx${program.memoryMb}m`,
    // One collector thread is quickest for a small heap, and a long pause for a large one.
    ...(program.memoryMb <= 2048 ? ['-XX:+UseSerialGC'] : []),
    ...OPENED.map((opened) => `--add-opens=java.base/${opened}=ALL-UNNAMED`),
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
