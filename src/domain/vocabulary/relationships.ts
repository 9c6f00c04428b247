import type { Kind } from './kind-table';
import { type Labels, labelsOf } from './labels';
import { LINKS } from './links';
import { type Properties, propertiesOf } from './properties';
import {
  type Field,
  RELATIONSHIP_TABLE,
  type RelationshipEntry,
  type RelationshipType,
} from './relationship-table';

export type { Field, RelationshipType };

/** One type of relationship, with labels and sentences in every language. `RELATIONSHIP_TABLE` defines the types. */
export interface RelationshipDefinition
  extends Pick<RelationshipEntry, 'from' | 'to' | 'fields' | 'listFilter' | 'seed' | 'rdf'> {
  readonly properties: Properties;
  readonly labels: { readonly forward: Labels; readonly backward: Labels };
  readonly sentence: Labels;
  /** Better sentences for certain values of the property `by`, or of it and the start's property `byStart`. */
  readonly variants?: {
    readonly by: string;
    readonly byStart?: string;
    readonly sentences: Readonly<Record<string, Labels>>;
  };
}

export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIP_TABLE) as RelationshipType[];

/** Every type of relationship, by name. Each keeps the literal types of its ends and of its property names. */
type Relationships = {
  readonly [T in RelationshipType]: RelationshipDefinition &
    Pick<(typeof RELATIONSHIP_TABLE)[T], 'from' | 'to'> & {
      readonly properties: {
        readonly [P in keyof (typeof RELATIONSHIP_TABLE)[T]['properties']]: Properties[string];
      };
    };
};

export const RELATIONSHIPS = Object.fromEntries(
  RELATIONSHIP_TYPES.map((type) => [type, translated(type)]),
) as unknown as Relationships;

/** A relationship type, with the general type for code that handles all types alike. */
export const relationshipDefinition = (type: RelationshipType): RelationshipDefinition => RELATIONSHIPS[type];

export const isRelationshipType = (text: string): text is RelationshipType =>
  Object.hasOwn(RELATIONSHIP_TABLE, text);

/** Whether an end of a relationship type accepts a kind. */
export const accepts = (ends: readonly Kind[] | 'any', kind: Kind): boolean =>
  ends === 'any' || ends.includes(kind);

function translated(type: RelationshipType): RelationshipDefinition {
  const { labels, sentence, variants, properties, ...entry }: RelationshipEntry = RELATIONSHIP_TABLE[type];
  return {
    ...entry,
    properties: propertiesOf(properties),
    labels: {
      forward: labelsOf(labels.forward, ({ relationships }) => relationships[type].forward),
      backward: labelsOf(labels.backward, ({ relationships }) => relationships[type].backward),
    },
    sentence: labelsOf(sentence, ({ relationships }) => relationships[type].sentence),
    ...(variants && { variants: { ...variants, sentences: variantSentences(type, variants.sentences) } }),
  };
}

function variantSentences(
  type: RelationshipType,
  sentences: Readonly<Record<string, string>> | 'links',
): Readonly<Record<string, Labels>> {
  if (sentences === 'links')
    return Object.fromEntries(Object.entries(LINKS).map(([link, { sentence }]) => [link, sentence]));
  return Object.fromEntries(
    Object.entries(sentences).map(([value, english]) => [
      value,
      labelsOf(english, ({ relationships }) => variantIn(relationships[type], value) ?? english),
    ]),
  );
}

/** A catalog's sentence for one value. The type of the catalog guarantees it for every value in the table. */
function variantIn({ variants }: { readonly variants?: Readonly<Record<string, string>> }, value: string) {
  return variants?.[value];
}
