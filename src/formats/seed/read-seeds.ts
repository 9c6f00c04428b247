import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRecord, type RecordError } from '../../domain/record/check-record';
import { checkRecords } from '../../domain/record/check-records';
import type { GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { type FileError, problemAt, problemLine, type YamlFile } from '../yaml/position';
import type { Draft } from './expand';
import { readSeedFile } from './read-file';

/** A draft with its file. */
interface Origin extends Draft {
  readonly file: YamlFile;
}

/**
 * The records of all seed files (`*.yaml`) in a folder, in the order of the file names. Throws BAD_FILE with all errors
 * of all files, one per line: `people.yaml:14:7 people[1].names.pinyin: is empty`.
 */
export async function readSeeds(folder: string): Promise<GraphRecord[]> {
  const problems: FileError[] = [];
  const origins: Origin[] = [];
  for (const name of await seedNames(folder)) {
    const content = readSeedFile(name, await readFile(join(folder, name), 'utf8'));
    problems.push(...content.problems);
    origins.push(...content.drafts.map((draft) => ({ ...draft, file: content.file })));
  }
  const report = (origin: Origin | undefined, problem: RecordError) => {
    if (origin !== undefined)
      problems.push(problemAt(origin.file, origin.written(problem.path), withValue(problem)));
  };

  for (const origin of origins) for (const problem of checkRecord(origin.record)) report(origin, problem);
  const records = origins.map(({ record }) => record);
  // Without the entries that failed, every reference to them would be an error too.
  if (problems.length === 0)
    for (const problem of checkRecords(records)) report(origins[problem.index], problem);
  if (problems.length > 0) {
    problems.sort(
      (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
    );
    const lines = new Set(problems.map(problemLine));
    throw new AppError('BAD_FILE', [...lines].join('\n'), { problems });
  }
  return records;
}

async function seedNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: Error) => {
    throw new AppError('BAD_FILE', `cannot read the folder ${folder}: ${error.message}`);
  });
  return names.filter((name) => name.endsWith('.yaml')).sort();
}

const withValue = ({ message, value }: RecordError) =>
  value === undefined ? message : `${JSON.stringify(value).slice(0, 80)} ${message}`;
