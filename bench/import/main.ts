import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config';
import { openDatabase } from '../../src/db/database';
import { startManagedNeo4j } from '../../src/db/managed/start';
import { INTERCHANGE } from '../../src/formats/jsonl/jsonl';
import { recordLine } from '../../src/formats/jsonl/line';
import { importFiles } from '../../src/importer';
import { managedOptions, readSchema } from '../../src/open-store';
import { generateGraph } from '../generate/graph';
import { unwindLoop } from './unwind-loop';

const NOW = new Date('2026-01-01T00:00:00Z');

/**
 * Compares the rate of an import into an empty store with that of a hand-written loop. Both alternate within one run, on a
 * temporary Neo4j.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      relationships: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '2' },
    },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-bench-'));
  const config = readConfig({ ...process.env, GUANXI_DATA: path.join(folder, 'neo4j') });
  const { uri, user, password, stop } = await startManagedNeo4j({
    ...managedOptions(config, process.cwd()),
    print: console.error,
    onFatal: (error) => console.error(error.message),
  });
  const file = path.join(folder, 'graph.jsonl');
  const records = await writeGraph(file, Number(values.relationships));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const database = openDatabase({ uri, user, password });
  await database.applySchema(await readSchema(), { timeoutMs: 60_000 });
  const store = database.withOptions({ timeoutMs: 600_000 });
  const ways = {
    'UNWIND loop': () => unwindLoop(driver, file, NOW),
    'guanxi import': async () => {
      const given = { name: 'graph.jsonl', bytes: () => createReadStream(file) };
      await importFiles(store, { files: [given], now: NOW });
    },
  };
  const rates = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  try {
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      for (const [name, run] of Object.entries(ways)) {
        await empty(driver);
        const began = performance.now();
        await run();
        const rate = Math.round((records * 1000) / (performance.now() - began));
        const isWarmUp = round === 0;
        console.log(`${name}: ${rate} records/s${isWarmUp ? ' (warming up, not counted)' : ''}`);
        if (!isWarmUp) rates.get(name)?.push(rate);
      }
    }
    const ratio = (of: (some: readonly number[]) => number) =>
      (of(rates.get('guanxi import') ?? []) / of(rates.get('UNWIND loop') ?? [])).toFixed(2);
    console.log(`${records} records; ratio of the medians ${ratio(median)}, of the best ${ratio(best)}`);
  } finally {
    await database.close();
    await driver.close();
    await stop();
    await rm(folder, { recursive: true });
  }
}

const best = (some: readonly number[]) => Math.max(...some);
const median = (some: readonly number[]) =>
  [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;

/** A generated graph in the interchange format. */
async function writeGraph(file: string, relationships: number): Promise<number> {
  let records = 0;
  const hash = createHash('sha256');
  const pieces = function* () {
    yield `${JSON.stringify({ record: 'header', ...INTERCHANGE })}\n`;
    for (const record of generateGraph({ seed: 1, relationships })) {
      const line = recordLine(record);
      hash.update(line);
      records += 1;
      yield line;
    }
    yield `${JSON.stringify({ record: 'end', records, sha256: hash.digest('hex') })}\n`;
  };
  await pipeline(Readable.from(pieces()), createWriteStream(file));
  return records;
}

async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  await session.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
