import type { ColumnOf } from '../../domain/record/read-item';
import { PLACEHOLDER } from './cell-value';
import type { NodeMapping, RelationshipMapping, TableMapping, ValueMapping } from './mapping-schema';

/** Traces values of records back to the columns that they come from. */
export function columnOf(table: TableMapping, columns: readonly string[]): ColumnOf {
  return (by, path) => {
    const mapping = typeof by === 'number' ? table.relationships?.[by] : table.nodes[by];
    const named = mapping && nameOf(mapping, path);
    const split = mapping !== undefined && 'each' in mapping ? mapping.each?.column : undefined;
    const at = columns.indexOf((named === '$item' ? split : named) ?? '');
    return at < 0 ? undefined : at + 1;
  };
}

function nameOf(
  mapping: NodeMapping | RelationshipMapping,
  [part, which]: readonly (string | number)[],
): string | undefined {
  if (part === 'properties') return columnIn(mapping.properties?.[String(which)]);
  if (!('kind' in mapping)) return undefined;
  if (part === 'description') return columnIn(mapping.description);
  if (part !== 'names') return undefined;
  // A row may lack some of several names, so only a single name can be traced by its index.
  const [name, ...others] = mapping.names ?? [];
  if (name === undefined || others.length > 0) return undefined;
  return columnIn(typeof name === 'string' ? name : name.text);
}

function columnIn(mapping: ValueMapping | undefined): string | undefined {
  if (mapping === undefined || typeof mapping === 'string') return mapping;
  if ('column' in mapping) return mapping.column;
  if ('number' in mapping) return mapping.number;
  if ('date' in mapping) return mapping.date.column;
  if ('template' in mapping) return mapping.template.matchAll(PLACEHOLDER).next().value?.[1];
  return undefined;
}
