import { readFileSync } from 'node:fs';
import path from 'node:path';
import { statementsModule } from '../../scripts/statements';

const ROOT = path.join(__dirname, '../..');
const generated = statementsModule(path.join(ROOT, 'test/db/cypher/sample-folder'));

test('a file becomes a typed handle', () => {
  expect(generated).toContain('export interface PersonByNameParams {\n  readonly name: string;\n}');
  expect(generated).toContain('export interface PersonByNameRow {\n  readonly person: PersonRow;\n}');
  expect(generated).toContain(
    "/** People of a name. */\nexport const personByName = statement<PersonByNameParams, PersonByNameRow>('person/by-name', 'read', { name: 'string' });",
  );
  expect(generated).toContain("import type { PersonRow } from './rows';");
});

test('fragments do not become handles', () => {
  expect(generated).not.toMatch(/sure/i);
});

test('a file with @each becomes one handle, by value', () => {
  expect(generated).toContain(
    "export const personRemove = variants<'Person' | 'Place', PersonRemoveParams, PersonRemoveRow>('person/remove', 'write', 'Person Place', { ids: 'string' });",
  );
  expect(generated).toContain('export type PersonRemoveRow = Readonly<Record<never, never>>;');
});

test('no statement text is generated', () => {
  expect(generated).not.toMatch(/MATCH|RETURN/);
});

test('the committed module is current', () => {
  const committed = readFileSync(path.join(ROOT, 'src/db/statements.gen.ts'), 'utf8');
  expect(statementsModule(path.join(ROOT, 'cypher'))).toBe(committed);
});
