import { KIND_TABLE, type Kind, type KindEntry } from './kind-table';
import { type Labels, labelsOf } from './labels';
import { type Properties, propertiesOf } from './properties';

export type { Kind };

/** One kind of node, with labels in every language. `KIND_TABLE` defines the kinds. */
export interface KindDefinition extends Omit<KindEntry, 'label' | 'properties'> {
  readonly labels: Labels;
  readonly properties: Properties;
}

export const KIND_NAMES = Object.keys(KIND_TABLE) as Kind[];

/** Every kind, by name. Each keeps the literal types of its entry in the table. */
type Kinds = {
  readonly [K in Kind]: Omit<(typeof KIND_TABLE)[K], 'label' | 'properties'> & {
    readonly labels: Labels;
    readonly properties: { readonly [P in keyof (typeof KIND_TABLE)[K]['properties']]: Properties[string] };
  };
};

export const KINDS = Object.fromEntries(
  KIND_NAMES.map((kind) => {
    const { label, properties, ...entry } = KIND_TABLE[kind];
    const labels = labelsOf(label, ({ kinds }) => kinds[kind]);
    return [kind, { ...entry, labels, properties: propertiesOf(properties) }];
  }),
) as unknown as Kinds;

/** A kind, with the general type for code that handles all kinds alike. */
export const kindDefinition = (kind: Kind): KindDefinition => KINDS[kind];

/** A kind whose entities have a date. */
export type DatedKind = {
  [K in Kind]: (typeof KIND_TABLE)[K] extends { readonly dated: string } ? K : never;
}[Kind];

export const isDated = (kind: Kind): kind is DatedKind => kindDefinition(kind).dated !== undefined;

export const DATED_KINDS = KIND_NAMES.filter(isDated);

export const isKind = (text: string): text is Kind => Object.hasOwn(KIND_TABLE, text);

/** The kind that the prefix of an id names; undefined if it names none. */
export function kindOfId(id: string): Kind | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return KIND_NAMES.find((kind) => KIND_TABLE[kind].idPrefix === prefix);
}
