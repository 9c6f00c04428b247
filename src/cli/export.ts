import { Command, Option } from 'commander';
import { SHAPES, type Shape } from '../domain/record/subgraph';
import { LOCALES, type Locale } from '../domain/vocabulary/locales';
import { createExporter, type ExportRequest } from '../exporter';
import type { CliIo } from './cli-io';
import { exportRemotely } from './remote-export';
import { type OutputFlags, saveExport } from './save-export';
import { type SelectionFlags, selectionOf, withSelectionFlags } from './selection-flags';
import { withDatabase } from './with-database';

interface Flags extends OutputFlags, SelectionFlags {
  readonly format: string;
  readonly shape?: Shape;
  readonly cells?: 'spreadsheet' | 'raw';
  readonly locale?: Locale;
  readonly made?: string;
  readonly url?: string;
}

/** `guanxi export`: a subgraph as a file. */
export function exportCommand(io: CliIo): Command {
  const command = new Command('export').description(
    'Takes a subgraph away as a file, its evidence included.',
  );
  return withSelectionFlags(command)
    .requiredOption('-f, --format <name>', 'such as jsonl, graphml, gexf, csv')
    .addOption(new Option('--shape <shape>', 'what nodes and edges stand for').choices(Object.keys(SHAPES)))
    .addOption(
      new Option('--cells <how>', 'of CSV: safe in a spreadsheet, or exact').choices(['spreadsheet', 'raw']),
    )
    .addOption(new Option('--locale <locale>', 'language of a dossier').choices(LOCALES))
    .option('--made <date>', 'the date that the file says it was made; today where not given')
    .option('-o, --output <file>', 'where to; standard output where not given')
    .option('--report <file>', 'writes beside it what the format could not hold')
    .option('--gzip', 'compresses it')
    .option('--url <address>', 'asks a running service, such as http://localhost:4000, and not the database')
    .action(async (flags: Flags) => {
      const { format, shape, cells, locale, made } = flags;
      const request: ExportRequest = { selection: selectionOf(flags), format, shape, cells, locale, made };
      if (flags.url !== undefined) {
        return saveExport(await exportRemotely(flags.url, request, io.signal), flags, io);
      }
      return withDatabase(io, async (database, config) => {
        const exporter = createExporter(database, config);
        return saveExport(await exporter.open(request, io.signal), flags, io);
      });
    });
}
