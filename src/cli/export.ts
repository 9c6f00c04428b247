import { Command, Option } from 'commander';
import { SHAPES, type Shape } from '../domain/record/subgraph';
import { LOCALES, type Locale } from '../domain/vocabulary/locales';
import { createExporter, type ExportRequest } from '../exporter';
import type { Selection } from '../services/export/selection';
import type { CliIo } from './cli-io';
import { exportSubcommands } from './export-subcommands';
import { exportRemotely } from './remote-export';
import { type OutputFlags, saveExport } from './save-export';
import { withDatabase } from './with-database';

interface Flags extends OutputFlags {
  readonly format: string;
  readonly shape?: Shape;
  readonly cells?: 'spreadsheet' | 'raw';
  readonly locale?: Locale;
  readonly exportDate?: string;
  readonly url?: string;
}

/** `guanxi export`: writes a subgraph to a file. */
export function exportCommand(io: CliIo): Command {
  const command = new Command('export').description('Export a subgraph as a file, with its evidence.');
  const run = (selection: Selection, values: object) => runExport(selection, values as Flags, io);
  for (const subcommand of exportSubcommands(run)) command.addCommand(withOutputFlags(subcommand));
  return command;
}

const withOutputFlags = (command: Command): Command =>
  command
    .requiredOption('-f, --format <name>', 'format of the file, such as jsonl, graphml, gexf or csv')
    .addOption(new Option('--shape <shape>', 'meaning of nodes and edges').choices(Object.keys(SHAPES)))
    .addOption(
      new Option('--cells <how>', 'for CSV: `spreadsheet` escapes formulas, `raw` does not').choices([
        'spreadsheet',
        'raw',
      ]),
    )
    .addOption(new Option('--locale <locale>', 'for Markdown: the language of the text').choices(LOCALES))
    .option('--export-date <date>', 'date that the file states as its export date; defaults to today')
    .option('-o, --output <file>', 'file to write; defaults to standard output')
    .option('--report <file>', 'write a report of lost data to this file, as JSON')
    .option('--gzip', 'compress the file')
    .option('--url <address>', 'export from a running service, such as http://localhost:4000');

async function runExport(selection: Selection, flags: Flags, io: CliIo): Promise<void> {
  const { format, shape, cells, locale, exportDate, url } = flags;
  const request: ExportRequest = { selection, format, shape, cells, locale, exportDate };
  if (url !== undefined) return saveExport(await exportRemotely(url, request, io.signal), flags, io);
  return withDatabase(io, async (database, config) =>
    saveExport(await createExporter(database, config).open(request, io.signal), flags, io),
  );
}
