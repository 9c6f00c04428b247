import { relationshipId } from '../../src/domain/record/id';
import type { EntityRecord, PropertyValue, RelationshipRecord } from '../../src/domain/record/record';
import { KINDS, type Kind } from '../../src/domain/vocabulary/kinds';
import type { RelationshipType } from '../../src/domain/vocabulary/relationships';
import type { Written } from './names';

type Values = Readonly<Record<string, PropertyValue | undefined>>;

/** Makes records up to a number of relationships. Each record cites a different row of the generated source. */
export class RecordMaker {
  #row = 0;
  #left: number;
  readonly #serials = new Map<Kind, number>();

  constructor(relationships: number) {
    this.#left = relationships;
  }

  /** Number of relationships still to make. */
  get left(): number {
    return this.#left;
  }

  entity(kind: Kind, names: readonly Written[], properties: Values = {}, slug?: string): EntityRecord {
    const serial = (this.#serials.get(kind) ?? 0) + 1;
    if (slug === undefined) this.#serials.set(kind, serial);
    const evidence = this.#evidence();
    return {
      record: 'entity',
      id: `${KINDS[kind].idPrefix}:${slug ?? `generated-${serial}`}`,
      kind,
      names: names.map((name) => ({ ...name, ...evidence })),
      properties: given(properties),
      ...evidence,
    };
  }

  relationship(
    type: RelationshipType,
    from: string,
    to: string,
    properties: Values = {},
    key?: string,
  ): RelationshipRecord {
    if (this.#left === 0) throw new RangeError(`no relationship is left for ${type} of ${from}`);
    this.#left -= 1;
    const id = relationshipId(type, from, to, key);
    return { record: 'relationship', id, type, from, to, properties: given(properties), ...this.#evidence() };
  }

  #evidence() {
    this.#row += 1;
    return { citations: [`source:generated#row-${this.#row}`], confidence: 'stated' as const };
  }
}

function given(values: Values): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
  );
}
