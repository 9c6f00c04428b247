import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '../../src/db/database';
import { jarsOf, resolveJars } from '../../src/db/managed/jars';
import { findJava } from '../../src/db/managed/java';
import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../src/domain/record/record';
import { createExporter, type ExportRequest } from '../../src/exporter';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { loadRecords } from '../../src/services/load/load-records';
import { AWKWARD } from '../formats/subgraphs';
import { startTestNeo4j } from '../support/neo4j';

const run = promisify(execFile);
/** The Python interpreter that has Debian's packages. */
const PYTHON = '/usr/bin/python3';

/** The graph that the export files contain, as loaded into the store. */
export interface Exported {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  /** Writes an export of everything to a file, and returns its path. */
  file(format: string, options?: Partial<ExportRequest>): Promise<string>;
  close(): Promise<void>;
}

/** Starts a store with the seeds and with records that are difficult for file formats. */
export async function startExported(): Promise<Exported> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-interop-'));
  const neo4j = await startTestNeo4j();
  const database = openDatabase(neo4j);
  const records: GraphRecord[] = [...(await readSeeds('seeds')), ...AWKWARD];
  await loadRecords(database.withOptions({ timeoutMs: 60_000 }), {
    importId: 'import:interop',
    records,
    now: new Date('2026-01-01T00:00:00Z'),
  });
  const exporter = createExporter(database, {
    exportTimeoutMs: 60_000,
    limits: { maxPage: 100, maxIds: 100, maxExports: 4 },
  });
  return {
    entities: records.filter((record) => record.record === 'entity'),
    relationships: records.filter((record) => record.record === 'relationship'),
    file: async (format, options = {}) => {
      const selection = { select: 'everything' } as const;
      const opened = await exporter.open({ selection, format, exportDate: '2026-01-02', ...options });
      const name = path.join(
        folder,
        `${options.shape ?? 'events'}-${options.cells ?? ''}-${opened.fileName}`,
      );
      const pieces: Uint8Array[] = [];
      for await (const piece of opened.bytes()) pieces.push(piece);
      await writeFile(name, Buffer.concat(pieces));
      return name;
    },
    close: async () => {
      await database.close();
      await neo4j.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The standard output of a program. */
export async function printed(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 100_000_000 });
  return stdout;
}

/** The parsed JSON output of a Python script in this folder. */
export async function python<T>(script: string, ...args: readonly string[]): Promise<T> {
  return JSON.parse(await printed(PYTHON, path.join(__dirname, script), ...args)) as T;
}

/** The output of a Java program. `folder` contains the pom.xml with its jars, which Maven resolves once. */
export async function java(folder: string, ...args: readonly string[]): Promise<string> {
  const pom = path.join(__dirname, folder, 'pom.xml');
  const jars = await resolveJars({ ...jarsOf(process.cwd()), pom }, () => undefined);
  return printed(await findJava(process.env.JAVA_HOME), '-cp', path.join(jars, '*'), ...args);
}

/** The graph that Gephi reads from a file, with its default edge merging or without merging. */
export async function gephi(file: string, edges: 'as-given' | 'no-merge' = 'no-merge'): Promise<GephiGraph> {
  const reader = path.join(__dirname, 'gephi/Reader.java');
  return JSON.parse(await java('gephi', '-Djava.awt.headless=true', reader, edges, file)) as GephiGraph;
}

/** A graph as printed by the scripts. */
export interface ReadGraph {
  readonly directed: boolean;
  readonly about: Readonly<Record<string, unknown>>;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

/** A graph as read by Gephi. */
export interface GephiGraph extends Omit<ReadGraph, 'about'> {
  /** The type of each column, by title. */
  readonly columns: Readonly<Record<'node' | 'edge', Readonly<Record<string, string>>>>;
  /** The issues in the import report of Gephi. */
  readonly issues: readonly string[];
}

export const text = (file: string): Promise<string> => readFile(file, 'utf8');
