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

/** The descriptions of a type and its members, by schema coordinate. */
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

/** Whether a description only repeats the name. Enum values may, because their label is self-explanatory. */
const repeatsName = (coordinate: string, text: string) =>
  !/\.[A-Z_]+$/.test(coordinate) && plain(coordinate.slice(coordinate.lastIndexOf('.') + 1)) === plain(text);
const plain = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase();

describe('the GraphQL schema', () => {
  it('describes every type, field, argument and enum value in a sentence with one full stop', () => {
    const undescribed = types
      .flatMap(described)
      .filter(([coordinate, description]) => {
        const text = description?.trim() ?? '';
        return !/^\S.{2,}[^.]\.$/s.test(text) || repeatsName(coordinate, text);
      })
      .map(([coordinate]) => coordinate);
    expect(undescribed).toEqual([]);
  });

  it('matches schema/api.graphql', () => {
    expect(readFileSync('schema/api.graphql', 'utf8')).toBe(apiSdl());
  });

  it('has all root fields', () => {
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

  it('has the four paging arguments on every connection', () => {
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
