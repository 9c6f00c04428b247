import { readFileSync } from 'node:fs';
import { readDeclarations, schemaChanges } from '../../scripts/schema-changes';

const sdl = readFileSync('schema/api.graphql', 'utf8');
const BIRTH_GONE = { change: 'FIELD_REMOVED Person.born', why: 'nobody asked for it' };
const birthGone = () => sdl.replace(/^ {2}born: EdtfDate$/m, '  bornOn: EdtfDate');

describe('the check for breaking changes', () => {
  it('has nothing to say where nothing changed', async () => {
    expect(await schemaChanges(sdl, sdl, [])).toEqual({ undeclared: [], idle: [] });
  });

  it('fails a field that is gone', async () => {
    const { undeclared } = await schemaChanges(sdl, birthGone(), []);
    expect(undeclared).toEqual([BIRTH_GONE.change]);
  });

  it('passes it where it is declared', async () => {
    expect(await schemaChanges(sdl, birthGone(), [BIRTH_GONE])).toEqual({ undeclared: [], idle: [] });
  });

  it('fails an argument that became required', async () => {
    const strict = sdl.replace(/^ {4}first: Int\n/m, '    first: Int!\n');
    const { undeclared } = await schemaChanges(sdl, strict, []);
    expect(undeclared).toHaveLength(1);
    expect(undeclared[0]).toMatch(/^FIELD_ARGUMENT_TYPE_CHANGED \w+\.\w+\.first$/);
  });

  it('passes a new field', async () => {
    const more = sdl.replace(/^ {2}born: EdtfDate$/m, '  born: EdtfDate\n  nickname: String');
    expect(await schemaChanges(sdl, more, [])).toEqual({ undeclared: [], idle: [] });
  });

  it('fails a declaration of what was not changed', async () => {
    expect((await schemaChanges(sdl, sdl, [BIRTH_GONE])).idle).toEqual([BIRTH_GONE.change]);
  });

  it('wants a reason with each declaration', () => {
    expect(() => readDeclarations('[{"change": "FIELD_REMOVED Person.born"}]')).toThrow();
  });
});
