import { readConfig } from '../../src/config';
import { type ConnectionSettings, openDatabase } from '../../src/db/database';
import { createExporter } from '../../src/exporter';
import { drain } from './drain';

/** One run: its duration and the processor time of this process. */
interface Run {
  readonly seconds: number;
  readonly cpu: number;
}

/** The result of one format, measured in a fresh process. */
export interface Measured {
  readonly records: number;
  readonly bytes: number;
  readonly written: readonly Run[];
  readonly drained: readonly Run[];
  /** Growth of the resident size during the export, in megabytes, from the connection on. */
  readonly growth: number;
}

/** Alternates exports in one format with draining the same records, and prints the result as JSON. */
async function main([format = '', rounds = '1']: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const connection = config.neo4j as ConnectionSettings;
  const database = openDatabase(connection);
  await database.verify();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let bytes = 0;
  let records = 0;
  const written: Run[] = [];
  const drained: Run[] = [];
  const exporter = createExporter(database, config);
  const write = async () => {
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    const file = await exporter.open({ selection: { select: 'everything' }, format });
    bytes = 0;
    for await (const piece of file.bytes()) bytes += piece.length;
    clearInterval(watch);
  };
  const empty = async () => {
    records = await drain(connection);
  };
  for (let round = 0; round < Number(rounds); round += 1) {
    written.push(await timed(write));
    drained.push(await timed(empty));
  }
  await database.close();
  const measured: Measured = { records, bytes, written, drained, growth: (most - before) / 2 ** 20 };
  console.log(JSON.stringify(measured));
}

async function timed(work: () => Promise<void>): Promise<Run> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

void main(process.argv.slice(2));
