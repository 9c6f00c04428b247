import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_FORMS } from '../../src/formats/seed/name-forms';
import { NESTED_KEYS } from '../../src/formats/seed/nested-keys';

const readme = readFileSync(join(__dirname, '../../seeds/README.md'), 'utf8');

test.each(Object.keys(NAME_FORMS))('the README documents the name form %s', (form) => {
  expect(readme).toContain(`\`${form}\``);
});

test.each(NESTED_KEYS.map(({ key, end }) => [key, end]))('the README documents %s and its %s', (key, end) => {
  const rows = readme.split('\n').filter((line) => line.startsWith('|') && line.includes(`\`${key}\``));
  expect(rows.join()).toContain(`\`${end}\``);
});
