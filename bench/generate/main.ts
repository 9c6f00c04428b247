import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { GraphOptions } from './graph';
import { interchange } from './interchange';
import { ManifestMaker } from './manifest';

const USAGE = 'generate --seed NUMBER --relationships NUMBER --out FILE';

/** Writes a generated graph to a file, one record per line, and a manifest next to it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, relationships: { type: 'string' }, out: { type: 'string' } },
  });
  const options: GraphOptions = {
    seed: wholeNumber('--seed', values.seed ?? '1'),
    relationships: wholeNumber('--relationships', values.relationships),
  };
  const { out } = values;
  if (out === undefined) throw new Error(`--out is missing: ${USAGE}`);
  const maker = new ManifestMaker();
  await pipeline(Readable.from(interchange(options, maker)), createWriteStream(out));
  const manifest = `${JSON.stringify(maker.manifest(options), null, 2)}\n`;
  await writeFile(`${out}.manifest.json`, manifest);
  process.stdout.write(manifest);
}

function wholeNumber(option: string, text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new Error(`${option} must be a whole number: ${USAGE}`);
  return Number(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
