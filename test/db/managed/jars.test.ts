import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type JarSource, resolveJars } from '../../../src/db/managed/jars';

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-jars-'));
  writeFileSync(path.join(folder, 'pom.xml'), '<project/>');
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Jars that are fetched by this shell script in Maven's place; `$into` is where they are to go. */
function fetchedBy(script: string): JarSource {
  const maven = path.join(folder, 'mvn');
  writeFileSync(maven, `#!/bin/sh\nfor last; do :; done\ninto=\${last#-DoutputDirectory=}\n${script}\n`);
  chmodSync(maven, 0o755);
  return { pom: path.join(folder, 'pom.xml'), folder: path.join(folder, 'kept'), maven };
}

const resolve = (source: JarSource) => resolveJars(source, (line) => lines.push(line));

const SOUND = 'touch "$into/a.jar" "$into/b.jar"';
const BROKEN = 'touch "$into/a.jar"; echo "[ERROR] no route to the registry"; echo "[ERROR] "; exit 1';

test('Maven runs once, and again only when the pom changes', async () => {
  const source = fetchedBy(`${SOUND}; echo once >> ${folder}/calls`);
  const first = await resolve(source);
  expect(readdirSync(first)).toEqual(['a.jar', 'b.jar']);
  expect(await resolve(fetchedBy('exit 1'))).toBe(first);
  writeFileSync(source.pom, '<project><!-- newer --></project>');
  const second = await resolve(fetchedBy(SOUND));
  expect(second).not.toBe(first);
  expect(readdirSync(second)).toEqual(['a.jar', 'b.jar']);
});

test('an incomplete folder is not used, and the error shows the output of Maven', async () => {
  await expect(resolve(fetchedBy(BROKEN))).rejects.toMatchObject({
    code: 'JARS_UNRESOLVED',
    message: expect.stringContaining('[ERROR] no route to the registry'),
  });
  expect(readdirSync(path.join(folder, 'kept'))).toEqual([]);
  expect(readdirSync(await resolve(fetchedBy(SOUND)))).toEqual(['a.jar', 'b.jar']);
});

test('the folder of a killed process is removed', async () => {
  const left = path.join(folder, 'kept/jars-0123456789ab.4194304-1');
  mkdirSync(left, { recursive: true });
  await resolve(fetchedBy(SOUND));
  expect(existsSync(left)).toBe(false);
});

test('processes that resolve at the same time end with the same complete folder', async () => {
  const source = fetchedBy(`touch "$into/a.jar"; sleep 0.2; ${SOUND}`);
  const [one, other] = await Promise.all([resolve(source), resolve({ ...source })]);
  expect(one).toBe(other);
  expect(readdirSync(one)).toEqual(['a.jar', 'b.jar']);
});

test('a missing Maven is reported', async () => {
  const source = { ...fetchedBy(SOUND), maven: path.join(folder, 'nowhere') };
  await expect(resolve(source)).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
});

test('rejects a Maven that succeeds without a jar', async () => {
  await expect(resolve(fetchedBy('exit 0'))).rejects.toMatchObject({ code: 'JARS_UNRESOLVED' });
});

test('progress is reported now and then, without the output of Maven', async () => {
  const line = 'echo "Downloaded from central: https://example.org/a.jar (1 kB at 1 kB/s)"';
  await resolve(fetchedBy(`${SOUND}; for i in $(seq 60); do ${line}; done`));
  expect(lines.slice(1)).toEqual(['  25 jars downloaded…', '  50 jars downloaded…']);
});

test('an aborted start stops Maven', async () => {
  const giving = new AbortController();
  const source = fetchedBy(`touch "$into/a.jar"; touch ${folder}/started; exec sleep 30`);
  const resolving = resolveJars(source, () => undefined, giving.signal);
  while (!existsSync(path.join(folder, 'started'))) await new Promise((next) => setTimeout(next, 10));
  giving.abort();
  await expect(resolving).rejects.toThrow();
  expect(readdirSync(path.join(folder, 'kept'))).toEqual([]);
});
