import { readConfig } from '../../src/config';
import type { Database } from '../../src/db/database';
import { createExporter, type ExportRequest } from '../../src/exporter';

/** The whole graph of a store as a file of the given format. */
export async function exportedBytes(
  database: Database,
  format: string,
  options: Partial<ExportRequest> = {},
): Promise<Buffer> {
  const exporter = createExporter(database, readConfig({}));
  const selection = { select: 'everything' } as const;
  const file = await exporter.open({ selection, format, exportDate: '2026-02-02', ...options });
  const pieces: Uint8Array[] = [];
  for await (const piece of file.bytes()) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The whole graph of a store as the text of a file. */
export const exported = async (database: Database, format: string): Promise<string> =>
  (await exportedBytes(database, format)).toString();

/** A JSON Lines file without its first line, which has a data version that changes with each import. */
export const recordLines = (file: string): string => file.slice(file.indexOf('\n') + 1);
