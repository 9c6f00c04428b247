import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../errors';
import { type Home, hasStore } from './home';

/**
 * The password of the managed Neo4j: random, made once, in a file that only its owner may read. Digits and letters only:
 * the command that gives it to Neo4j would take a leading hyphen for an option.
 */
export function ownPassword(folder: string, home: Home): string {
  const file = path.join(folder, 'password');
  if (!existsSync(file)) {
    if (hasStore(home)) throw lost(file);
    writeFileSync(`${file}.new`, randomBytes(24).toString('hex'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const password = readFileSync(file, 'utf8').trim();
  if (password === '') throw lost(file);
  return password;
}

const lost = (file: string) =>
  new AppError(
    'DATA_FOLDER_UNUSABLE',
    `The password of the database is lost: ${file} is missing or empty. Put it back, or remove the data folder to start afresh.`,
  );
