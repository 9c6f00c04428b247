import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { bulkImport } from '../bulk-import';
import { readConfig } from '../config';
import { KIND_NAMES, type Kind } from '../domain/vocabulary/kinds';
import { AppError } from '../errors';
import type { InputFile } from '../formats/reader';
import { type ImportRequest, importFiles } from '../importer';
import type { ImportProgress } from '../services/import/import-monitor';
import type { CliIo } from './cli-io';
import { type ProgressBar, showProgress } from './progress';
import { reportText } from './report-text';
import { withDatabase } from './with-database';

interface Flags {
  readonly mapping?: string;
  readonly format?: string;
  readonly importName?: string;
  readonly nodeKind?: Kind;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly keepRemoved?: true;
  readonly replace?: true;
  readonly report?: string;
  readonly bulk?: true;
}

/** No client waits for an import, so the time limit of a statement is generous. */
const STATEMENT_TIMEOUT_MS = 600_000;

/** `guanxi import`: imports files. */
export function importCommand(io: CliIo): Command {
  return new Command('import')
    .description('Import files: check their entries, and write facts that are new or changed.')
    .argument(
      '<file...>',
      'JSON lines, seed files, GraphML, GEXF, FollowTheMoney, or CSV with --mapping; also compressed (.gz)',
    )
    .option('-m, --mapping <file>', 'for CSV: the mapping of its columns (docs/import.md)')
    .option('-f, --format <name>', 'format of the files; defaults to the file extension')
    .option(
      '--import-name <name>',
      'name of the import; facts of its previous run that these files lack are removed',
    )
    .addOption(
      new Option('--node-kind <kind>', 'kind of the nodes in a graph file that does not give it').choices(
        KIND_NAMES,
      ),
    )
    .option('-n, --dry-run', 'report what would happen without writing')
    .option('--strict', 'write nothing when any entry is rejected')
    .option('--keep-removed', 'keep facts of the previous run that these files lack')
    .option('--replace', 'replace an unrelated import of the same name')
    .option('--report <file>', 'write the whole report to this file, as JSON')
    .option('--bulk', 'load into an empty managed Neo4j with its import tool, much faster')
    .action((files: string[], flags: Flags) => run(files, flags, io));
}

async function run(names: readonly string[], flags: Flags, io: CliIo): Promise<void> {
  const files = await Promise.all(names.map(opened));
  const mapping =
    flags.mapping === undefined
      ? undefined
      : { name: flags.mapping, text: await readFile(flags.mapping, 'utf8').catch(unreadable(flags.mapping)) };
  const {
    dryRun = false,
    keepRemoved = false,
    replace = false,
    strict = false,
    format,
    importName,
    nodeKind,
  } = flags;
  const shown = bars(io);
  const request: ImportRequest = {
    files,
    mapping,
    format,
    importName,
    nodeKind,
    dryRun,
    keepRemoved,
    replace,
    strict,
    now: new Date(),
    signal: io.signal,
    onProgress: shown.show,
  };
  const report = await (flags.bulk ? importInBulk : importIntoDatabase)(request, io).finally(shown.stop);
  if (flags.report !== undefined) await writeFile(flags.report, `${JSON.stringify(report, null, 2)}\n`);
  io.stdout.write(reportText(report));
  if (report.facts === null)
    throw new AppError(
      'BAD_FILE',
      `Nothing was written, because ${report.rejected} ${report.rejected === 1 ? 'entry was' : 'entries were'} rejected.`,
    );
}

const importIntoDatabase = (request: ImportRequest, io: CliIo) =>
  withDatabase(io, (database) =>
    importFiles(database.withOptions({ timeoutMs: STATEMENT_TIMEOUT_MS }), request),
  );

const importInBulk = (request: ImportRequest, { env, stderr, signal }: CliIo) =>
  bulkImport(readConfig(env), request, {
    print: (line) => void stderr.write(`${line}\n`),
    onFatal: (error) => void stderr.write(`${error.code} ${error.message}\n`),
    signal,
  });

const unreadable =
  (name: string) =>
  (error: Error): never => {
    throw new AppError('BAD_FILE', `${name} cannot be read: ${error.message}`);
  };

async function opened(name: string): Promise<InputFile> {
  const found = await stat(name).catch(unreadable(name));
  if (!found.isFile()) throw new AppError('BAD_FILE', `${name} is not a file`);
  return { name: path.basename(name), path: name, bytes: () => createReadStream(name) };
}

const PHASE_LABELS: Readonly<Record<ImportProgress['phase'], string>> = {
  read: 'Reading',
  check: 'Checking',
  write: 'Writing',
  'bulk-load': 'Bulk loading',
};

/** One progress bar for each phase. */
function bars(io: CliIo) {
  let phase: ImportProgress['phase'] | undefined;
  let shown: ProgressBar | undefined;
  return {
    show: (step: ImportProgress) => {
      if (step.phase !== phase) {
        shown?.stop();
        shown = showProgress(io, PHASE_LABELS[step.phase], step.phase === 'read' ? undefined : step.total);
      }
      phase = step.phase;
      shown?.update(step.done);
    },
    stop: () => shown?.stop(),
  };
}
