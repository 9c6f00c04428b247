import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../../src/config';
import type { ConnectionSettings } from '../../src/db/database';
import { startManagedNeo4j } from '../../src/db/managed/start';
import { FORMATS } from '../../src/formats/formats';
import { managedOptions } from '../../src/open-store';
import type { Measured } from './measure';

/**
 * Measures exports of the whole graph of the configured Neo4j, or of a managed one. Arguments: the number of rounds, then
 * the formats (default: all streaming ones). Each format runs in a separate process.
 */
async function main([rounds = '3', ...named]: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const managed =
    config.neo4j.uri === undefined
      ? await startManagedNeo4j({
          ...managedOptions(config, process.cwd()),
          print: console.error,
          onFatal: (error) => console.error(error.message),
        })
      : undefined;
  const { uri, user, password } = managed ?? (config.neo4j as ConnectionSettings);
  const formats = FORMATS.filter(
    ({ name, streaming }) => streaming && (named.length === 0 || named.includes(name)),
  );
  try {
    console.log(`${rounds} rounds, Node ${process.version}\n`);
    console.log(
      '| format | records | MB | s | records/s | of draining | CPU, s | CPU of draining, s | growth, MB |',
    );
    console.log('|---|---|---|---|---|---|---|---|---|');
    for (const { name } of formats) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--expose-gc', path.join(__dirname, 'measure.js'), name, rounds],
        { env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } },
      );
      console.log(rowOf(name, JSON.parse(stdout)));
    }
  } finally {
    await managed?.stop();
  }
}

function rowOf(format: string, { records, bytes, written, drained, growth }: Measured): string {
  const seconds = median(written.map((one) => one.seconds));
  const ratio = median(written.map((one, round) => (drained[round]?.seconds ?? 0) / one.seconds));
  return `| ${[
    format,
    records,
    (bytes / 1e6).toFixed(1),
    seconds.toFixed(1),
    Math.round(records / seconds),
    ratio.toFixed(2),
    median(written.map((one) => one.cpu)).toFixed(1),
    median(drained.map((one) => one.cpu)).toFixed(1),
    growth.toFixed(0),
  ].join(' | ')} |`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

void main(process.argv.slice(2));
