import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { apiSdl } from '../../scripts/api-sdl';
import { createSchema } from '../../src/graphql/schema';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Everything in a type that can have a description, by its coordinate. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type
        .getValues()
        .map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.description] as [string, string],
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as [string, string],
      ...field.args.map(
        (argument) =>
          [`${type.name}.${field.name}(${argument.name})`, argument.description] as [string, string],
      ),
    ]),
  ];
}

/** A description that only repeats the name; a word of the vocabulary may, its label says it all. */
const saysNothing = (coordinate: string, text: string) =>
  !/\.[A-Z_]+$/.test(coordinate) && plain(coordinate.slice(coordinate.lastIndexOf('.') + 1)) === plain(text);
const plain = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase();

describe('the schema of the API', () => {
  it('describes every type, field, argument and value in a sentence', () => {
    const wanting = types
      .flatMap(described)
      .filter(([coordinate, description]) => {
        const text = description?.trim() ?? '';
        return !/^\S.{3,}\.$/s.test(text) || saysNothing(coordinate, text);
      })
      .map(([coordinate]) => coordinate);
    expect(wanting).toEqual([]);
  });

  it('is what schema/api.graphql says', () => {
    expect(readFileSync('schema/api.graphql', 'utf8')).toBe(apiSdl());
  });

  it('has the root fields of the design', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(
      expect.arrayContaining([
        'node',
        'nodes',
        'search',
        'people',
        'organizations',
        'posts',
        'places',
        'events',
        'agreements',
        'projects',
        'topics',
        'sources',
        'whoMet',
        'contacts',
        'meetings',
        'commonContacts',
        'vocabulary',
      ]),
    );
  });

  it('pages every connection in the same way', () => {
    const paged = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    expect(paged.length).toBeGreaterThan(40);
    for (const { type, field } of paged) {
      expect([`${type.name}.${field.name}`, ...field.args.map(({ name }) => name)]).toEqual(
        expect.arrayContaining(['first', 'after', 'last', 'before']),
      );
    }
  });
});
