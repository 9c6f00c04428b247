import { readConfig } from '../../src/config';
import { type Connection, openDatabase } from '../../src/db/database';
import { createExporter } from '../../src/exporter';
import { drain } from './drain';

/**
 * Measures exports of everything in the Neo4j that NEO4J_URI names: the rate of each streaming format against
 * draining the same rows to nothing, taken in turns in one run, and how much the process grows.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const connection = config.neo4j as Connection;
  const rounds = Number(process.argv[2] ?? 3);
  const database = openDatabase(connection);
  const exporter = createExporter(database, config);
  const formats = exporter.formats.filter(({ streaming }) => streaming).map(({ name }) => name);
  const write = async (format: string): Promise<number> => {
    const file = await exporter.open({ selection: { select: 'everything' }, format });
    let bytes = 0;
    for await (const piece of file.bytes()) bytes += piece.length;
    return bytes;
  };

  const records = await drain(connection);
  await write('jsonl');
  console.log(`${records} records, ${rounds} rounds, Node ${process.version}\n`);
  console.log('| format | MB | s | records/s | of draining | growth, MB |');
  console.log('|---|---|---|---|---|---|');
  for (const format of formats) {
    const ratios: number[] = [];
    const times: number[] = [];
    let growth = 0;
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const drained = await timed(() => drain(connection));
      const written = await timed(() => write(format));
      bytes = written.result;
      ratios.push(drained.seconds / written.seconds);
      times.push(written.seconds);
      growth = Math.max(growth, written.growth);
    }
    const seconds = median(times);
    console.log(
      `| ${format} | ${(bytes / 1e6).toFixed(1)} | ${seconds.toFixed(1)} | ${Math.round(records / seconds)} | ${median(ratios).toFixed(2)} | ${growth.toFixed(0)} |`,
    );
  }
  await database.close();
}

/** Runs something, and tells how long it took and how far the process grew beyond what it had at the start. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number; growth: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const result = await work();
  clearInterval(watch);
  return { result, seconds: (performance.now() - began) / 1000, growth: (most - before) / 2 ** 20 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

void main();
