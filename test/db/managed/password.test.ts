import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHome } from '../../../src/db/managed/home';
import { managedPassword } from '../../../src/db/managed/password';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-password-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('is created once, readable by its owner only, and never looks like an option', () => {
  const home = createHome(folder);
  const password = managedPassword(folder, home);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(statSync(path.join(folder, 'password')).mode & 0o777).toBe(0o600);
  expect(managedPassword(folder, home)).toBe(password);
});

test('is reported as lost if its file is empty', () => {
  writeFileSync(path.join(folder, 'password'), '\n');
  expect(() => managedPassword(folder, createHome(folder))).toThrow(
    expect.objectContaining({ code: 'DATA_FOLDER_UNUSABLE' }),
  );
});
