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
/** The Python that Debian's packages are for. */
const PYTHON = '/usr/bin/python3';

/** The graph that the files are made of, as it was given to the store. */
export interface Exported {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  /** Writes an export of everything to a file, and gives its name. */
  file(format: string, options?: Partial<ExportRequest>): Promise<string>;
  close(): Promise<void>;
}

/** A store with the seeds and with records that formats stumble over, and files made from it. */
export async function startExported(): Promise<Exported> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-interop-'));
  const neo4j = await startTestNeo4j();
  const database = openDatabase(neo4j);
  const records: GraphRecord[] = [...(await readSeeds('seeds')), ...AWKWARD];
  await loadRecords(database.asked({ timeoutMs: 60_000 }), {
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

/** What a program prints. */
export async function printed(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 100_000_000 });
  return stdout;
}

/** What a script beside this file prints, as JSON. */
export async function python<T>(script: string, ...args: readonly string[]): Promise<T> {
  return JSON.parse(await printed(PYTHON, path.join(__dirname, script), ...args)) as T;
}

/** What a Java program prints whose jars the pom.xml in a folder beside this file names; Maven is asked for them once. */
export async function java(folder: string, ...args: readonly string[]): Promise<string> {
  const pom = path.join(__dirname, folder, 'pom.xml');
  const jars = await resolveJars({ ...jarsOf(process.cwd()), pom }, () => undefined);
  return printed(await findJava(process.env.JAVA_HOME), '-cp', path.join(jars, '*'), ...args);
}

/** What Gephi makes of a file: as it does unless told otherwise, or with parallel edges of one type kept apart. */
export async function gephi(file: string, edges: 'as-given' | 'no-merge' = 'no-merge'): Promise<GephiGraph> {
  const reader = path.join(__dirname, 'gephi/Reader.java');
  return JSON.parse(await java('gephi', '-Djava.awt.headless=true', reader, edges, file)) as GephiGraph;
}

/** A graph as the scripts print it. */
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

/** A graph as Gephi has it. */
export interface GephiGraph extends Omit<ReadGraph, 'about'> {
  /** The type of each column, by title. */
  readonly columns: Readonly<Record<'node' | 'edge', Readonly<Record<string, string>>>>;
  /** What its report of the import holds against the file. */
  readonly issues: readonly string[];
}

export const text = (file: string): Promise<string> => readFile(file, 'utf8');
