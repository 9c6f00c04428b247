import { readFileSync } from 'node:fs';
import { compactSdl } from '../../scripts/compact-sdl';
import { readDeclarations, schemaChanges } from '../../scripts/schema-changes';

const sdl = readFileSync('schema/api.graphql', 'utf8');
/** The baseline that `npm run schema:release` would write for this API. */
const released = compactSdl(sdl);
const BIRTH_REMOVED = { change: 'FIELD_REMOVED Person.born', why: 'unused' };
const birthRemoved = () => sdl.replace(/^ {2}born: EdtfDate$/m, '  bornOn: EdtfDate');

describe('the breaking-change check', () => {
  it('passes an unchanged API', async () => {
    expect(await schemaChanges(released, sdl, [])).toEqual({ undeclared: [], idle: [] });
  });

  it('fails a removed field', async () => {
    const { undeclared } = await schemaChanges(released, birthRemoved(), []);
    expect(undeclared).toEqual([BIRTH_REMOVED.change]);
  });

  it('passes a removed field that is declared', async () => {
    expect(await schemaChanges(released, birthRemoved(), [BIRTH_REMOVED])).toEqual({
      undeclared: [],
      idle: [],
    });
  });

  it('fails an argument that became required', async () => {
    const strict = sdl.replace(/^ {4}first: Int\n/m, '    first: Int!\n');
    const { undeclared } = await schemaChanges(released, strict, []);
    expect(undeclared).toHaveLength(1);
    expect(undeclared[0]).toMatch(/^FIELD_ARGUMENT_TYPE_CHANGED \w+\.\w+\.first$/);
  });

  it('passes a new field', async () => {
    const more = sdl.replace(/^ {2}born: EdtfDate$/m, '  born: EdtfDate\n  nickname: String');
    expect(await schemaChanges(released, more, [])).toEqual({ undeclared: [], idle: [] });
  });

  it('fails a declared change that was not made', async () => {
    expect((await schemaChanges(released, sdl, [BIRTH_REMOVED])).idle).toEqual([BIRTH_REMOVED.change]);
  });

  it('requires a reason for each declared change', () => {
    expect(() => readDeclarations('[{"change": "FIELD_REMOVED Person.born"}]')).toThrow();
  });
});

describe('the baseline', () => {
  it('is a fraction of the SDL', () => {
    expect(released.length).toBeLessThan(sdl.length / 3);
  });

  it('is compact in the repository', () => {
    const committed = readFileSync('schema/released.graphql', 'utf8');
    expect(compactSdl(committed)).toBe(committed);
  });
});
