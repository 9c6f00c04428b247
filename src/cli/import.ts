import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { bulkImport } from '../bulk-import';
import { readConfig } from '../config';
import { KIND_NAMES, type Kind } from '../domain/vocabulary/kinds';
import { AppError } from '../errors';
import type { GivenFile } from '../formats/reader';
import { type ImportRequest, importFiles } from '../importer';
import type { ImportProgress } from '../services/import/import-monitor';
import type { CliIo } from './cli-io';
import { reportText } from './import-report';
import { type ProgressBar, showProgress } from './progress';
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

/** The import is given all the time it needs; no client waits for it. */
const STATEMENT_TIMEOUT_MS = 600_000;

/** `guanxi import`: brings files in. */
export function importCommand(io: CliIo): Command {
  return new Command('import')
    .description('Brings files in: what they say is checked, and written where it is new or has changed.')
    .argument(
      '<file...>',
      'JSON lines, seed files, GraphML, GEXF, FollowTheMoney, or CSV with --mapping; .gz too',
    )
    .option('-m, --mapping <file>', 'of CSV: what its columns stand for (docs/import.md)')
    .option('-f, --format <name>', 'the form of the files, where their names do not tell it')
    .option(
      '--import-name <name>',
      'names the import; what an import of the same name wrote and this has not goes',
    )
    .addOption(
      new Option('--node-kind <kind>', 'of graphs that do not say it: what their nodes are').choices(
        KIND_NAMES,
      ),
    )
    .option('-n, --dry-run', 'says what would happen and writes nothing')
    .option('--strict', 'writes nothing where anything is refused')
    .option('--keep-removed', 'leaves what an earlier import of this name wrote and this has not')
    .option('--replace', 'takes the place of an import of this name that has nothing in common with it')
    .option('--report <file>', 'writes the whole report there, as JSON')
    .option('--bulk', 'fills an empty graph of the service’s own by the import tool of Neo4j, much faster')
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
  const report = await (flags.bulk ? initially : throughTheStore)(request, io).finally(shown.stop);
  if (flags.report !== undefined) await writeFile(flags.report, `${JSON.stringify(report, null, 2)}\n`);
  io.stdout.write(reportText(report));
  if (report.facts === null)
    throw new AppError('BAD_FILE', `${report.refused} refused, and so nothing was written.`);
}

const throughTheStore = (request: ImportRequest, io: CliIo) =>
  withDatabase(io, (database) => importFiles(database.asked({ timeoutMs: STATEMENT_TIMEOUT_MS }), request));

const initially = (request: ImportRequest, { env, stderr, signal }: CliIo) =>
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

async function opened(name: string): Promise<GivenFile> {
  const found = await stat(name).catch(unreadable(name));
  if (!found.isFile()) throw new AppError('BAD_FILE', `${name} is not a file`);
  return { name: path.basename(name), path: name, bytes: () => createReadStream(name) };
}

const DOING: Readonly<Record<ImportProgress['phase'], string>> = {
  read: 'Reading',
  check: 'Checking',
  write: 'Writing',
  fill: 'Filling',
};

/** A bar for each phase, one after the other. */
function bars(io: CliIo) {
  let phase: ImportProgress['phase'] | undefined;
  let shown: ProgressBar | undefined;
  return {
    show: (step: ImportProgress) => {
      if (step.phase !== phase) {
        shown?.stop();
        shown = showProgress(io, DOING[step.phase], step.phase === 'read' ? undefined : step.total);
      }
      phase = step.phase;
      shown?.update(step.done);
    },
    stop: () => shown?.stop(),
  };
}
