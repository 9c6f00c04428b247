import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMapping } from '../../../src/formats/mapping/read-mapping';
import { readTables } from '../../../src/formats/mapping/read-tables';
import { givenFile } from '../given-file';

const page = readFileSync(join(__dirname, '../../../docs/import.md'), 'utf8');

it('the mapping in docs/import.md is valid and gives the documented records', async () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const [, csv = ''] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
  const file = givenFile('meetings.csv', csv);
  const kinds: string[] = [];
  for await (const item of readTables(readMapping('m.yaml', yaml), [file]))
    if (item.is === 'entry')
      for (const { record } of item.contributions)
        kinds.push(record.record === 'entity' ? record.kind : record.type);
  expect(kinds).toEqual([
    'Source',
    'Person',
    'Organization',
    'Organization',
    'Event',
    'TOOK_PART',
    'TOOK_PART',
    'TOOK_PART',
  ]);
});

it.each(['uk-ministers', 'cn-divisions', 'davis-southern-women'])(
  'the mapping of %s is valid',
  (register) => {
    const name = `${register}.mapping.yaml`;
    const text = readFileSync(join(__dirname, '../../../seeds/registers', name), 'utf8');
    expect(readMapping(name, text).import).toBe(register);
  },
);
