import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../src/domain/record/record';
import { KIND_NAMES, type Kind, kindDefinition } from '../../src/domain/vocabulary/kinds';
import type { Properties } from '../../src/domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../../src/domain/vocabulary/relationships';

/** One value of a record, and the unique word that marks it in a file. */
export interface MarkedValue {
  readonly record: string;
  readonly path: string;
  readonly word: string;
}

/**
 * A graph with a value for every property of every kind and type. Each value contains a unique word, so a test finds what
 * a file lacks by searching for the words.
 */
export function markedGraph(): {
  records: readonly GraphRecord[];
  marked: readonly MarkedValue[];
  uncertainDates: number;
} {
  const marked: MarkedValue[] = [];
  let words = 0;
  let dates = 0;
  let uncertainDates = 0;
  const word = (record: string, path: string): string => {
    words += 1;
    marked.push({ record, path, word: `zq${words}z` });
    return `zq${words}z`;
  };
  const date = (record: string, path: string): string => {
    dates += 1;
    const year = String(7100 + dates);
    marked.push({ record, path, word: year });
    if (dates % 2 === 1) return `${year}-02-03`;
    uncertainDates += 1;
    return `${year}?`;
  };
  const evidence = (record: string, path = '') => ({
    citations: [
      `source:one#${word(record, `${path}citations`)}`,
      `source:one#${word(record, `${path}citations`)}`,
    ],
    confidence: 'inferred' as const,
    reason: word(record, `${path}reason`),
  });
  const properties = (record: string, table: Properties): Record<string, PropertyValue> =>
    Object.fromEntries(
      Object.entries(table).map(([name, { type }]): [string, PropertyValue] => {
        switch (type.is) {
          case 'text':
            return [name, word(record, name)];
          case 'url':
            return [name, `https://example.org/${word(record, name)}`];
          case 'edtf':
            return [name, date(record, name)];
          case 'term':
            return [name, Object.keys(type.of)[0] ?? ''];
          case 'post':
            return [name, 'post:one'];
          case 'language': {
            marked.push({ record, path: name, word: 'qaa-Zsym' });
            return [name, 'qaa-Zsym'];
          }
          case 'number':
            // Some forms write 5.30625E1, and others escape the point.
            marked.push({ record, path: name, word: '0625' });
            return [name, 53.0625];
          default:
            return [name, true];
        }
      }),
    );
  const entityOf = (kind: Kind): EntityRecord => ({
    record: 'entity',
    id: `${kindDefinition(kind).idPrefix}:one`,
    kind,
    names: ['official', 'alias'].map((type) => ({
      text: word(kind, 'names'),
      type: type === 'alias' ? 'alias' : 'official',
      language: 'en',
      attested: true,
      ...evidence(kind, 'names.'),
    })),
    formerIds: [`${kindDefinition(kind).idPrefix}:${word(kind, 'formerIds')}`],
    description: word(kind, 'description'),
    properties: properties(kind, kindDefinition(kind).properties),
    ...evidence(kind),
  });
  const end = (kinds: readonly Kind[] | 'any', otherwise: Kind) =>
    `${kindDefinition(kinds === 'any' ? otherwise : (kinds[0] ?? otherwise)).idPrefix}:one`;
  const records = [
    ...KIND_NAMES.map(entityOf),
    ...RELATIONSHIP_TYPES.map((type): RelationshipRecord => {
      const row = relationshipDefinition(type);
      return {
        record: 'relationship',
        id: `${type.toLowerCase().replaceAll('_', '-')}:${word(type, 'id')}`,
        type,
        from: end(row.from, 'Person'),
        to: end(row.to, type === 'ABOUT' ? 'Topic' : 'Project'),
        properties: properties(type, row.properties),
        ...evidence(type),
      };
    }),
  ];
  return { records, marked, uncertainDates };
}
