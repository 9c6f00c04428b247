import { readFileSync } from 'node:fs';
import { importCommand } from '../../src/cli/import';
import { requireReader } from '../../src/formats/readers';
import { givenFile } from '../formats/given-file';

const page = readFileSync('docs/import.md', 'utf8');
const io = {
  env: {},
  stdout: process.stdout,
  stderr: process.stderr,
  signal: new AbortController().signal,
};
const { options } = importCommand(io);

test('lists the options', () => {
  const section = page.split('\n## Options\n')[1]?.split('\n## ')[0] ?? '';
  const listed = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, flags]) => flags);
  expect(listed).toEqual(options.map(({ flags }) => flags));
});

test('uses only options that exist', () => {
  const lines = [...page.matchAll(/guanxi -- import (.+)$/gm)].map(([, line = '']) => line);
  const used = lines.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
  expect(options.map(({ long }) => long)).toEqual(expect.arrayContaining(used));
});

const files = [...page.matchAll(/^cat > (\S+) <<'END'\n([\s\S]*?)^END$/gm)];

test.each(files.map(([, name = '', text = '']) => [name, text]))(
  'the example %s has no rejected entry',
  async (name, text) => {
    const items = [];
    for await (const item of requireReader(name).read(givenFile(name, text), {
      dataset: 'x',
      nodeKind: 'Person',
    }))
      items.push(item.is);
    expect(items).toContain('entry');
    expect(items).not.toContain('rejection');
  },
);
