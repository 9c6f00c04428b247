import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../errors';
import { type Home, hasStore } from './home';

/**
 * The password of the managed Neo4j. It is random, is created once, and is in a file that only its owner can read.
 * It consists of digits and letters, because neo4j-admin would take a leading hyphen for an option.
 */
export function managedPassword(folder: string, home: Home): string {
  const file = path.join(folder, 'password');
  if (!existsSync(file)) {
    if (hasStore(home)) throw passwordLost(file);
    writeFileSync(`${file}.new`, randomBytes(24).toString('hex'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const password = readFileSync(file, 'utf8').trim();
  if (password === '') throw passwordLost(file);
  return password;
}

const passwordLost = (file: string) =>
  new AppError(
    'DATA_FOLDER_UNUSABLE',
    `The password file of the database, ${file}, is missing or empty. Restore it, or remove the data folder to start with an empty graph.`,
  );
