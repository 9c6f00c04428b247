import { DATED_KINDS, isKind, KIND_NAMES, kindDefinition } from '../../domain/vocabulary/kinds';
import { LIST_FILTER_KEYS, listFilterTypes } from '../../domain/vocabulary/list-filters';
import {
  isRelationshipType,
  RELATIONSHIP_TYPES,
  relationshipDefinition,
} from '../../domain/vocabulary/relationships';

/** The vocabulary tables that `@each` can name, with the TypeScript type of their values. */
export const TABLES: Readonly<
  Record<string, { readonly type: string; readonly from: string; readonly values: readonly string[] }>
> = {
  kind: { type: 'Kind', from: '../domain/vocabulary/kinds', values: KIND_NAMES },
  dated: { type: 'DatedKind', from: '../domain/vocabulary/kinds', values: DATED_KINDS },
  relationship: {
    type: 'RelationshipType',
    from: '../domain/vocabulary/relationships',
    values: RELATIONSHIP_TYPES,
  },
};

/** The values of `@each PLACEHOLDER: source`, where source is a table or a list of words. */
export const eachValues = (source: string): readonly string[] =>
  TABLES[source]?.values ?? source.split(/\s+/);

/** Replaces the placeholder by one value, and `PROPERTIES OF n` by the properties that the vocabulary gives that value. */
export const variantText = (text: string, placeholder: string, value: string): string =>
  text.replaceAll(`\`${placeholder}\``, value).replace(/`PROPERTIES OF (\w+)`/g, (_, variable: string) =>
    propertiesOf(value)
      .map((property) => `${variable}.${property}`)
      .join(', '),
  );

function propertiesOf(value: string): string[] {
  if (isKind(value)) return Object.keys(kindDefinition(value).properties);
  return isRelationshipType(value) ? Object.keys(relationshipDefinition(value).properties) : [];
}

/** Replaces each `TYPES OF key` by the relationship types that a filter key of lists follows, in the order of the vocabulary. */
export const withFilterTypes = (text: string): string =>
  text.replace(/`TYPES OF (\w+)`/g, (_, key: string) => {
    const known = LIST_FILTER_KEYS.find((one) => one === key);
    if (known === undefined) throw new TypeError(`\`TYPES OF ${key}\`: no list has the filter key ${key}`);
    return listFilterTypes(known).join('|');
  });
