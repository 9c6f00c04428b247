import { bounds, FIRST_DAY, LAST_DAY } from '../domain/date/bounds';
import { parseEdtf } from '../domain/date/edtf';
import type { EntityRecord, NameRecord, RelationshipRecord } from '../domain/record/record';
import type { CoPresence } from '../domain/record/subgraph';
import { displayName } from '../domain/sentence/display-name';
import { KIND_NAMES, kindDefinition } from '../domain/vocabulary/kinds';
import type { Locale } from '../domain/vocabulary/locales';
import type { Properties, PropertyType } from '../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../domain/vocabulary/relationships';
import { furtherNames, isDay } from './losses';

type AttributeValue = string | number | boolean;
export type ExportEdge = RelationshipRecord | CoPresence;

/** One column of a format that writes nodes and edges as rows. */
export interface Attribute<R> {
  readonly name: string;
  /** The property that fills the column. A column without one applies to every record. */
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

/** The columns of nodes, without the id. */
export const ENTITY_ATTRIBUTES: readonly Attribute<EntityRecord>[] = [
  text('label', 'Name in English.', (entity) => shownName(entity, 'en')),
  text('label_zh_hant', 'Name in traditional Chinese characters, if any.', (entity) =>
    chinese(entity, 'zh-Hant'),
  ),
  text('label_zh_hans', 'Name in simplified Chinese characters, if any.', (entity) =>
    chinese(entity, 'zh-Hans'),
  ),
  text('kind', 'Kind of entity: Person, Organization, Event and so on.', (entity) => entity.kind),
  text('names', 'Other names, separated by semicolons.', (entity) => {
    const others = furtherNames(entity, shownName(entity, 'en'));
    return others.length === 0 ? undefined : others.join('; ');
  }),
  text('description', 'Description in one or two sentences.', (entity) => entity.description),
  text(
    'former_ids',
    'Ids of entities that were merged into this one, separated by spaces.',
    ({ formerIds }) => formerIds?.join(' '),
  ),
  ...ownAttributes<EntityRecord>(KIND_NAMES.map((kind) => kindDefinition(kind).properties)),
  ...evidenceAttributes<EntityRecord>(),
];

/** The columns of edges, without the id and the ends. */
export const RELATIONSHIP_ATTRIBUTES: readonly Attribute<RelationshipRecord>[] = [
  text('label', 'English label of the type.', (edge) => relationshipDefinition(edge.type).labels.forward.en),
  text('relationship', 'Type of relationship, such as TOOK_PART.', (edge) => edge.type),
  ...ownAttributes<RelationshipRecord>(
    RELATIONSHIP_TYPES.map((type) => relationshipDefinition(type).properties),
  ),
  ...evidenceAttributes<RelationshipRecord>(),
];

/** The columns that apply to entities of a kind. */
export const entityAttributes = fillable(
  ENTITY_ATTRIBUTES,
  KIND_NAMES,
  (kind) => kindDefinition(kind).properties,
);

/** The columns that apply to relationships of a type. */
export const relationshipAttributes = fillable(
  RELATIONSHIP_ATTRIBUTES,
  RELATIONSHIP_TYPES,
  (type) => relationshipDefinition(type).properties,
);

/** Computed once per kind or type, because exports look it up for every record. */
function fillable<K extends string, R>(
  all: readonly Attribute<R>[],
  names: readonly K[],
  propertiesOf: (name: K) => Properties,
): (name: K) => readonly Attribute<R>[] {
  const byName = new Map(
    names.map((name) => [
      name,
      all.filter(({ property }) => property === undefined || Object.hasOwn(propertiesOf(name), property)),
    ]),
  );
  return (name) => byName.get(name) ?? all;
}

/** The columns of the edges of the shape co-presence. */
export const CO_PRESENCE_ATTRIBUTES: readonly Attribute<CoPresence>[] = [
  text('label', 'English label.', () => 'was present with'),
  {
    name: 'derived',
    type: 'boolean',
    meaning: 'Always true: no source states a co-presence.',
    of: () => true,
  },
  {
    name: 'count',
    type: 'integer',
    meaning: 'Number of events that both attended.',
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
  text('citations', 'Citations of both participations, separated by spaces.', (edge) =>
    edge.citations.join(' '),
  ),
];

function chinese(entity: EntityRecord, locale: Locale): string | undefined {
  return entity.names.some(hasHanText) ? shownName(entity, locale) : undefined;
}

const hasHanText = ({ language }: NameRecord): boolean =>
  language.startsWith('zh') && !language.startsWith('zh-Latn');

/** One column per property name. Each date also has a column for its earliest and its latest day. */
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
          meaning: `${end === 'earliest' ? 'Earliest' : 'Latest'} day of ${name}; empty if open.`,
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

/** The earliest or latest day of an EDTF text; undefined if that side is open. */
export function dayOf(edtf: unknown, end: 'earliest' | 'latest'): string | undefined {
  if (typeof edtf !== 'string') return undefined;
  if (isDay(edtf)) return edtf;
  const { from, until } = bounds(parseEdtf(edtf));
  const day = end === 'earliest' ? from : until;
  return day === FIRST_DAY || day === LAST_DAY ? undefined : day;
}

function evidenceAttributes<R extends EntityRecord | RelationshipRecord>(): Attribute<R>[] {
  return [
    text('confidence', 'Confidence: stated, inferred or uncertain.', (record) => record.confidence),
    text('reason', 'Why the fact is inferred or uncertain.', (record) => record.reason),
    text('citations', 'Citations (source#locator), separated by spaces.', (record) =>
      record.citations.join(' '),
    ),
  ];
}
