import type { Evidence, NameRecord, PropertyValue } from '../../domain/record/record';
import { holds, valueFrom } from './cell-value';
import type { Cells } from './cells';
import type { NodeMapping, ValueMapping } from './mapping-schema';

/** Reads the names, properties and evidence of one row. */
export class RowValues {
  constructor(
    private readonly language: string,
    private readonly citation: string,
    /** The id of a node of the row, by its name in the mapping. */
    private readonly nodeId: (node: string) => string | undefined,
  ) {}

  names(mapping: NodeMapping, cells: Cells): NameRecord[] {
    return (mapping.names ?? []).flatMap((given) => {
      const name = typeof given === 'string' ? { text: given } : given;
      if (!holds(name.when, cells)) return [];
      const text = this.value(name.text, cells);
      if (text === undefined) return [];
      return {
        text: String(text),
        type: name.type ?? 'official',
        language: name.language ?? this.language,
        attested: name.attested ?? true,
        ...(name.preferred === undefined ? {} : { preferred: name.preferred }),
        ...this.evidence(name),
      };
    });
  }

  properties(mappings: Readonly<Record<string, ValueMapping>> | undefined, cells: Cells) {
    const properties: Record<string, PropertyValue> = {};
    for (const [name, mapping] of Object.entries(mappings ?? {})) {
      const value = this.value(mapping, cells);
      if (value !== undefined) properties[name] = value;
    }
    return properties;
  }

  value(mapping: ValueMapping, cells: Cells) {
    return valueFrom(mapping, cells, this.nodeId);
  }

  evidence(given: {
    confidence?: Evidence['confidence'] | undefined;
    reason?: string | undefined;
  }): Evidence {
    return {
      citations: [this.citation],
      confidence: given.confidence ?? 'stated',
      ...(given.reason === undefined ? {} : { reason: given.reason }),
    };
  }
}
