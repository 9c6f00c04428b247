import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StatementRunner } from '../../src/db/statement-runner';
import { readMapping } from '../../src/formats/mapping/read-mapping';
import { readTables } from '../../src/formats/mapping/read-tables';
import { importEntries } from '../../src/services/import/import-entries';
import type { ImportResult } from '../../src/services/import/import-report';
import { sharedData } from '../support/shared-data';

const ROOT = path.join(__dirname, '../..');

/** Imports files of the shared data sets with one of the mappings in `seeds/registers`. */
export function importRegister(
  store: StatementRunner,
  register: string,
  files: readonly string[],
): Promise<ImportResult> {
  const name = `${register}.mapping.yaml`;
  const mapping = readMapping(name, readFileSync(path.join(ROOT, 'seeds/registers', name), 'utf8'));
  const given = files.map((file) => {
    const place = sharedData(`datasets/${file}`);
    return { name: path.basename(file), bytes: () => createReadStream(place) };
  });
  return importEntries(store, {
    importId: mapping.import,
    items: readTables(mapping, given),
    now: new Date('2026-02-02T00:00:00Z'),
    strict: false,
  });
}

/** The number of rejections by reason. */
export function reasons({ rejections }: ImportResult): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of rejections) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
