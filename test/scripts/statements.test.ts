import { readFileSync } from 'node:fs';
import path from 'node:path';
import { statementsModule } from '../../scripts/statements';

const ROOT = path.join(__dirname, '../..');
const made = statementsModule(path.join(__dirname, 'sample-files/statements'));

test('a file becomes a typed handle', () => {
  expect(made).toContain('export interface PersonByNameParams {\n  readonly name: string;\n}');
  expect(made).toContain('export interface PersonByNameRow {\n  readonly person: PersonRow;\n}');
  expect(made).toContain(
    '/** People of a name. */\nexport const personByName: Statement<PersonByNameParams, PersonByNameRow> = {',
  );
  expect(made).toContain("import type { PersonRow } from './shapes';");
});

test('fragments are put in, and are no handles themselves', () => {
  expect(made).toContain(`WHERE n.confidence = 'stated' RETURN n AS person`);
  expect(made).not.toMatch(/guanxi\.|fragmentSure/);
});

test('a file that is varied becomes one statement for each value', () => {
  expect(made).toContain(
    "export const personRemove: Readonly<Record<'Person' | 'Place', Statement<PersonRemoveParams, PersonRemoveRow>>> = {",
  );
  expect(made).toContain('name: "person/remove Person"');
  expect(made).toContain('"MATCH (n:Place) WHERE n.id IN $given.ids DELETE n"');
  expect(made).toContain('export type PersonRemoveRow = Readonly<Record<never, never>>;');
});

test('the committed handles are those that the files give', () => {
  const committed = readFileSync(path.join(ROOT, 'src/db/statements.gen.ts'), 'utf8');
  expect(statementsModule(path.join(ROOT, 'cypher'))).toBe(committed);
});
