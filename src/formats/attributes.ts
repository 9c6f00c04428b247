import { bounds, FIRST_DAY, LAST_DAY } from '../domain/date/bounds';
import { parseEdtf } from '../domain/date/edtf';
import type { EntityRecord, NameRecord, RelationshipRecord } from '../domain/record/record';
import type { CoPresence } from '../domain/record/subgraph';
import { displayName } from '../domain/sentence/display-name';
import { KIND_NAMES, kindRow } from '../domain/vocabulary/kinds';
import type { Locale } from '../domain/vocabulary/locales';
import type { Properties, PropertyType } from '../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, relationshipRow } from '../domain/vocabulary/relationships';
import { furtherNames, isDay } from './losses';

type AttributeValue = string | number | boolean;
export type Tie = RelationshipRecord | CoPresence;

/** One column of the formats whose nodes and edges are rows: what it is called, what it holds, and how it is read. */
export interface Attribute<R> {
  readonly name: string;
  /** The property of the vocabulary that it shows; every record may fill a column without one. */
  readonly property?: string;
  readonly type: 'string' | 'double' | 'integer' | 'boolean';
  readonly meaning: string;
  readonly of: (record: R) => AttributeValue | undefined;
}

/** The name of an entity in a reader's language. */
export const shownName = (entity: EntityRecord, locale: Locale): string => displayName(entity, locale);

const text = <R>(name: string, meaning: string, of: Attribute<R>['of']): Attribute<R> => ({
  name,
  type: 'string',
  meaning,
  of,
});

/** The columns of nodes; the id stands apart. */
export const ENTITY_ATTRIBUTES: readonly Attribute<EntityRecord>[] = [
  text('label', 'The name that a reader of English knows it by.', (entity) => shownName(entity, 'en')),
  text('label_zh_hant', 'The name in traditional characters, where it has one.', (entity) =>
    chinese(entity, 'zh-Hant'),
  ),
  text('label_zh_hans', 'The name in simplified characters, where it has one.', (entity) =>
    chinese(entity, 'zh-Hans'),
  ),
  text('kind', 'What it is: Person, Organization, Event and so on.', (entity) => entity.kind),
  text('names', 'Its other names, set apart by semicolons.', (entity) => {
    const others = furtherNames(entity, shownName(entity, 'en'));
    return others.length === 0 ? undefined : others.join('; ');
  }),
  text('description', 'What is known of it, in one or two sentences.', (entity) => entity.description),
  text('former_ids', 'Ids of entities that were merged into it, set apart by blanks.', ({ formerIds }) =>
    formerIds?.join(' '),
  ),
  ...ownAttributes<EntityRecord>(KIND_NAMES.map((kind) => kindRow(kind).properties)),
  ...evidenceAttributes<EntityRecord>(),
];

/** The columns of edges; the id and the ends stand apart. */
export const RELATIONSHIP_ATTRIBUTES: readonly Attribute<RelationshipRecord>[] = [
  text('label', 'What it says, in English.', (edge) => relationshipRow(edge.type).labels.forward.en),
  text('relationship', 'Its type, such as TOOK_PART.', (edge) => edge.type),
  ...ownAttributes<RelationshipRecord>(RELATIONSHIP_TYPES.map((type) => relationshipRow(type).properties)),
  ...evidenceAttributes<RelationshipRecord>(),
];

/** Those columns of nodes that an entity of a kind may fill. */
export const entityAttributes = fillable(ENTITY_ATTRIBUTES, KIND_NAMES, (kind) => kindRow(kind).properties);

/** Those columns of edges that a relationship of a type may fill. */
export const relationshipAttributes = fillable(
  RELATIONSHIP_ATTRIBUTES,
  RELATIONSHIP_TYPES,
  (type) => relationshipRow(type).properties,
);

/** Looked up for each record of a million, and so made once for each kind or type. */
function fillable<K extends string, R>(
  all: readonly Attribute<R>[],
  sorts: readonly K[],
  propertiesOf: (sort: K) => Properties,
): (sort: K) => readonly Attribute<R>[] {
  const bySort = new Map(
    sorts.map((sort) => [
      sort,
      all.filter(({ property }) => property === undefined || Object.hasOwn(propertiesOf(sort), property)),
    ]),
  );
  return (sort) => bySort.get(sort) ?? all;
}

/** The columns of the edges of the shape co-presence. */
export const CO_PRESENCE_ATTRIBUTES: readonly Attribute<CoPresence>[] = [
  text('label', 'What it says, in English.', () => 'was present with'),
  { name: 'derived', type: 'boolean', meaning: 'True: no source states it.', of: () => true },
  {
    name: 'count',
    type: 'integer',
    meaning: 'At how many events both were present.',
    of: (edge) => edge.count,
  },
  text('first', 'Date of the earliest of these events (EDTF).', (edge) => edge.first ?? undefined),
  text('last', 'Date of the latest of these events (EDTF).', (edge) => edge.last ?? undefined),
  {
    name: 'weight',
    type: 'double',
    meaning: 'The sum of 1 / (participants - 1) over these events.',
    of: (edge) => edge.weight,
  },
  text('citations', 'Where their presence is said.', (edge) => edge.citations.join(' ')),
];

function chinese(entity: EntityRecord, locale: Locale): string | undefined {
  return entity.names.some(inCharacters) ? shownName(entity, locale) : undefined;
}

const inCharacters = ({ language }: NameRecord): boolean =>
  language.startsWith('zh') && !language.startsWith('zh-Latn');

/** The properties of the vocabulary, each once, with the earliest and latest day of what is a date. */
function ownAttributes<R extends EntityRecord | RelationshipRecord>(
  tables: readonly Properties[],
): Attribute<R>[] {
  const attributes = new Map<string, Attribute<R>>();
  for (const table of tables) {
    for (const [name, { type, meaning }] of Object.entries(table)) {
      if (attributes.has(name)) continue;
      const of = (record: R) => record.properties[name];
      attributes.set(name, { name, property: name, type: typeOf(type), meaning, of });
      if (type.is !== 'edtf') continue;
      for (const end of ['earliest', 'latest'] as const) {
        attributes.set(`${name}_${end}`, {
          name: `${name}_${end}`,
          property: name,
          type: 'string',
          meaning: `The ${end} day that ${name} may mean; empty where it is open.`,
          of: (record) => dayOf(record.properties[name], end),
        });
      }
    }
  }
  return [...attributes.values()];
}

function typeOf({ is }: PropertyType): Attribute<unknown>['type'] {
  return is === 'number' ? 'double' : is === 'boolean' ? 'boolean' : 'string';
}

/** The earliest or latest day of an EDTF text; none where that side is open. */
export function dayOf(edtf: unknown, end: 'earliest' | 'latest'): string | undefined {
  if (typeof edtf !== 'string') return undefined;
  if (isDay(edtf)) return edtf;
  const { from, until } = bounds(parseEdtf(edtf));
  const day = end === 'earliest' ? from : until;
  return day === FIRST_DAY || day === LAST_DAY ? undefined : day;
}

function evidenceAttributes<R extends EntityRecord | RelationshipRecord>(): Attribute<R>[] {
  return [
    text('confidence', 'stated, inferred or uncertain.', (record) => record.confidence),
    text('reason', 'Why it was inferred or is uncertain.', (record) => record.reason),
    text('citations', 'Where it is said: source#locator, set apart by blanks.', (record) =>
      record.citations.join(' '),
    ),
  ];
}
