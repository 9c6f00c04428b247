import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findJava, javaVersion } from '../../../src/db/managed/java';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-java-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A JAVA_HOME whose java runs this shell script. */
function javaHome(name: string, script: string): string {
  const home = path.join(folder, name);
  const java = path.join(home, 'bin/java');
  mkdirSync(path.dirname(java), { recursive: true });
  writeFileSync(java, `#!/bin/sh\n${script}\n`);
  chmodSync(java, 0o755);
  return home;
}

const printing = (version: string) => `echo 'openjdk version "${version}" 2021-01-01' >&2`;

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.1" 2023-10-17', 21],
  ['No Java runtime present', undefined],
])('the version in %j is %p', (text, version) => {
  expect(javaVersion(text)).toBe(version);
});

test('finds a recent Java in JAVA_HOME', async () => {
  const home = javaHome('new', printing('17.0.1'));
  expect(await findJava(home)).toBe(path.join(home, 'bin/java'));
});

test('rejects an old Java', async () => {
  await expect(findJava(javaHome('old', printing('11.0.2')))).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    details: { version: 11, least: 17 },
  });
});

test.each([
  ['a folder without one', path.join(folder, 'nothing')],
  ['one that cannot run', javaHome('broken', 'exit 1')],
])('%s is no Java', async (_, home) => {
  await expect(findJava(home)).rejects.toMatchObject({ code: 'JAVA_MISSING' });
});
