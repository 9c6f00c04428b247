import { formatCitation } from '../../domain/record/citation';
import { relationshipId } from '../../domain/record/id';
import type { Contribution } from '../../domain/record/read-item';
import type { EntityRecord, NameRecord } from '../../domain/record/record';
import { hashedId, hashedKey } from '../hashed-id';
import { dateOf, holds } from './cell-value';
import type { Cells } from './cells';
import type { NodeMapping, RelationshipMapping, TableMapping } from './mapping-schema';
import type { NameJoin } from './name-join';
import { RowValues } from './row-values';

/** One row of a table, with its position. */
export interface Row {
  readonly cells: Cells;
  readonly line: number;
  /** Its locator in citations, such as `row-12`. */
  readonly locator: string;
}

/** A node of a row: its id, and the cells that it comes from. */
interface RowNode {
  readonly id: string;
  readonly cells: Cells;
  readonly contribution?: Contribution;
  readonly remark?: {
    readonly about: 'joined' | 'not-joined';
    readonly value: string;
    readonly reason: string;
  };
}

/** Builds the records of one row. */
export class RowRecords {
  private readonly builtNodes = new Map<string, readonly RowNode[]>();
  private readonly values: RowValues;

  constructor(
    private readonly table: TableMapping,
    private readonly row: Row,
    private readonly join: NameJoin,
  ) {
    const citation = formatCitation({ source: table.source, locator: row.locator });
    this.values = new RowValues(table.language, citation, (node) => this.builtNodes.get(node)?.[0]?.id);
  }

  build() {
    for (const [name, mapping] of Object.entries(this.table.nodes))
      this.builtNodes.set(name, this.nodes(mapping));
    const nodes = [...this.builtNodes].flatMap(([by, nodes]) =>
      nodes.flatMap(({ contribution }) => (contribution === undefined ? [] : { ...contribution, by })),
    );
    const relationships = (this.table.relationships ?? []).flatMap((mapping, by) =>
      this.relationships(mapping).map((contribution) => ({ ...contribution, by })),
    );
    return {
      contributions: [...nodes, ...relationships],
      remarks: [...this.builtNodes.values()].flat().flatMap(({ remark }) => remark ?? []),
    };
  }

  private nodes(mapping: NodeMapping): RowNode[] {
    const { cells } = this.row;
    if (!holds(mapping.when, cells)) return [];
    if (mapping.each === undefined) return this.node(mapping, cells);
    const { column, split, whole } = mapping.each;
    return cells.split(column, split, whole).flatMap((item) => this.node(mapping, cells.with(item)));
  }

  private node(mapping: NodeMapping, cells: Cells): RowNode[] {
    const key = [mapping.key].flat().map((column) => cells.get(column));
    if (key.every((part) => part === '')) return [];
    const id = hashedId(mapping.kind, this.table.dataset, key);
    if (mapping.refer) return [{ id, cells }];
    const names = this.values.names(mapping, cells);
    if (mapping.join !== undefined) {
      const joined = this.joined(mapping.join, names, cells);
      return 'why' in joined
        ? [
            {
              ...this.described(mapping, id, names, cells),
              remark: notJoined(mapping.join.text, cells, joined.why),
            },
          ]
        : [joined];
    }
    return [this.described(mapping, id, names, cells)];
  }

  private described(mapping: NodeMapping, id: string, names: NameRecord[], cells: Cells): RowNode {
    const description =
      mapping.description === undefined ? undefined : this.values.value(mapping.description, cells);
    return {
      id,
      cells,
      contribution: {
        record: {
          record: 'entity',
          id,
          kind: mapping.kind,
          ...(description === undefined ? {} : { description: String(description) }),
          names,
          properties: this.values.properties(mapping.properties, cells),
          ...this.values.evidence(mapping),
        },
        ...(mapping.cite === 'all' ? { alwaysCited: true } : {}),
      },
    };
  }

  /** Adds the names of a row to the person whom the text names. The match is inferred. */
  private joined(
    join: NonNullable<NodeMapping['join']>,
    names: readonly NameRecord[],
    cells: Cells,
  ): RowNode | { readonly why: string } {
    const value = cells.get(join.text);
    const date = dateOf(join.at, cells);
    const found = date === undefined ? { why: 'the row has no date' } : this.join.find(value, date);
    if ('why' in found) return found;
    const reason = `matched to “${found.name}”, the only person of that name who held a post at the time`;
    const record: EntityRecord = {
      record: 'entity',
      id: found.person,
      kind: 'Person',
      names: names.map(({ preferred: _, ...name }) => ({ ...name, confidence: 'inferred', reason })),
      properties: {},
      ...this.values.evidence({}),
    };
    return {
      id: found.person,
      cells,
      contribution: { record, adds: true },
      remark: { about: 'joined', value, reason },
    };
  }

  private relationships(mapping: RelationshipMapping): Contribution[] {
    const { type, from, to, key } = mapping;
    const ends = (name: string) => this.builtNodes.get(name) ?? [];
    return ends(from).flatMap((start) =>
      ends(to).flatMap((end): Contribution[] => {
        const cells = start.cells === this.row.cells ? end.cells : start.cells;
        if (!holds(mapping.when, cells) || start.id === end.id) return [];
        const parts = key === undefined ? [] : [key].flat().map((column) => cells.get(column));
        return [
          {
            record: {
              record: 'relationship',
              id: relationshipId(type, start.id, end.id, parts.length > 0 ? hashedKey(parts) : undefined),
              type,
              from: start.id,
              to: end.id,
              properties: this.values.properties(mapping.properties, cells),
              ...this.values.evidence(mapping),
            },
            alwaysCited: true,
          },
        ];
      }),
    );
  }
}

const notJoined = (column: string, cells: Cells, reason: string) =>
  ({ about: 'not-joined', value: cells.get(column), reason }) as const;
