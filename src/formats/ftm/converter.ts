import { relationshipId } from '../../domain/record/id';
import type { Contribution, ReadItem } from '../../domain/record/read-item';
import type { Evidence } from '../../domain/record/record';
import { kindOfId } from '../../domain/vocabulary/kinds';
import {
  accepts,
  type RelationshipType,
  relationshipDefinition,
} from '../../domain/vocabulary/relationships';
import { DroppedValues } from '../dropped-values';
import { hashedKey } from '../hashed-id';
import { type DroppedValue, duringOf } from './dates';
import { diagramEntities, ENTITY, type ReadFtmEntity } from './entity-shape';
import {
  FTM_RELATIONSHIPS,
  FTM_THINGS,
  type FtmRelationshipDefinition,
  type FtmThingDefinition,
} from './schemata';
import { NAME_PROPERTIES, thingRecord } from './thing-record';

/** The position of an entity, and its locator in citations. */
interface Place {
  readonly line: number;
  readonly locator: string;
}

interface PendingRelationship {
  readonly entity: ReadFtmEntity;
  readonly row: FtmRelationshipDefinition;
  readonly place: Place;
}

/** Converts the entities of one file. Relationships wait until the end, because their ends may follow later. */
export class FtmConverter {
  private readonly ids = new Map<string, string>();
  /** The unsupported schemata, by entity id. Relationships to these entities are skipped too. */
  private readonly unsupported = new Map<string, string>();
  private readonly pending: PendingRelationship[] = [];
  private readonly dropped: DroppedValues;

  constructor(
    private readonly file: string,
    private readonly dataset: string,
    private readonly source: string,
  ) {
    this.dropped = new DroppedValues(file);
  }

  /** The items of one JSON text: an entity, or a diagram with several. */
  *convert(text: string, line: number): Generator<ReadItem> {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield this.rejection({ line, locator: '' }, text.slice(0, 80), 'is not JSON');
      return;
    }
    const entities = diagramEntities(value);
    if (entities === undefined) yield* this.entity(value, { line, locator: `line-${line}` });
    else
      for (const [at, one] of entities.entries())
        yield* this.entity(one, { line, locator: `entity-${at + 1}` });
  }

  private *entity(value: unknown, place: Place): Generator<ReadItem> {
    const parsed = ENTITY.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const shown = JSON.stringify(value).slice(0, 80);
      yield this.rejection(place, shown, `${issue?.path.map(String).join('.')}: ${issue?.message}`);
      return;
    }
    const entity = parsed.data;
    const { id, schema } = entity;
    this.noteDropped(entity, place);
    const thing = rowOf(FTM_THINGS, schema);
    const relationship = rowOf(FTM_RELATIONSHIPS, schema);
    if (thing !== undefined) yield this.thing(entity, thing, place);
    else if (relationship !== undefined) this.pending.push({ entity, row: relationship, place });
    else {
      this.unsupported.set(id, schema);
      yield this.remark(place, id, `has the schema ${schema}, which is not supported`);
    }
  }

  /** The items that depend on the whole file: relationships, and remarks on dropped values. */
  *end(): Generator<ReadItem> {
    for (const pending of this.pending) yield* this.relationship(pending);
    yield* this.dropped.remarks();
  }

  private noteDropped({ schema, properties }: ReadFtmEntity, { line }: Place) {
    const row = rowOf(FTM_THINGS, schema) ?? rowOf(FTM_RELATIONSHIPS, schema);
    if (row === undefined) return;
    const kept = 'kind' in row ? [...NAME_PROPERTIES, ...Object.values(row.dates ?? {})] : [row.from, row.to];
    if ('dated' in row) kept.push('startDate', 'endDate', 'date');
    if ('role' in row) kept.push('role');
    for (const name of Object.keys(properties))
      if (!kept.includes(name)) this.dropped.note(`${schema}.${name}`, line);
  }

  /** Reports the values of supported properties that are invalid. */
  private noteInvalid(schema: string, values: readonly DroppedValue[], { line }: Place) {
    for (const { property, reason } of values) this.dropped.note(`${schema}.${property}`, line, reason);
  }

  private thing(entity: ReadFtmEntity, row: FtmThingDefinition, place: Place): ReadItem {
    const { record, dropped } = thingRecord(entity, row, this.dataset, this.evidence(place));
    this.ids.set(entity.id, record.id);
    this.noteInvalid(entity.schema, dropped, place);
    return this.entry(place, { record });
  }

  /** One relationship from each start to each end. Skips unsupported ends with a remark. */
  private *relationship({ entity, row, place }: PendingRelationship): Generator<ReadItem> {
    const { id, properties } = entity;
    const missing = [row.from, row.to].flatMap((end) => this.missingEnds(end, properties[end] ?? []));
    if (missing[0] !== undefined) {
      yield this.rejection(place, id, missing[0]);
      return;
    }
    for (const end of [row.from, row.to])
      for (const one of properties[end] ?? []) {
        const schema = this.unsupported.get(one);
        if (schema !== undefined)
          yield this.remark(place, id, `its ${end} has the schema ${schema}, which is not supported`);
      }
    const ends = (end: string) => (properties[end] ?? []).flatMap((one) => this.ids.get(one) ?? []);
    const pairs = ends(row.from).flatMap((from) => ends(row.to).map((to) => ({ from, to })));
    const unfit = pairs.find(({ from, to }) => !connects(row.type, from, to));
    if (unfit !== undefined) {
      const [start, finish] = [kindOfId(unfit.from), kindOfId(unfit.to)];
      yield this.rejection(place, id, `cannot connect the kind ${start} to the kind ${finish}`);
    } else if (pairs.length > 0) {
      const common = { properties: this.propertiesOf(entity, row, place), ...this.evidence(place) };
      yield this.entry(
        place,
        ...pairs.map(({ from, to }): Contribution => {
          const { type } = row;
          const key = hashedKey([id]);
          const relationship = { id: relationshipId(type, from, to, key), type, from, to, ...common };
          return { record: { record: 'relationship', ...relationship } };
        }),
      );
    }
  }

  private missingEnds(end: string, ids: readonly string[]): string[] {
    if (ids.length === 0) return [`it has no ${end}`];
    const missing = ids.filter((id) => !this.ids.has(id) && !this.unsupported.has(id));
    return missing.map((id) => `its ${end} ${id} is not in the file`);
  }

  private propertiesOf({ schema, properties }: ReadFtmEntity, row: FtmRelationshipDefinition, place: Place) {
    const { during, dropped } = row.dated ? duringOf(properties) : { during: undefined, dropped: [] };
    this.noteInvalid(schema, dropped, place);
    const role = row.role ? [...new Set(properties.role)].join('; ') : '';
    return {
      ...row.properties,
      ...(role === '' ? {} : { role }),
      ...(during === undefined ? {} : { during }),
    };
  }

  private entry(place: Place, ...contributions: readonly Contribution[]): ReadItem {
    return { is: 'entry', origin: this.origin(place), contributions };
  }

  private evidence({ locator }: Place): Evidence {
    return { citations: [`${this.source}#${locator}`], confidence: 'stated' };
  }

  private rejection(place: Place, value: string, reason: string): ReadItem {
    return { is: 'rejection', origin: this.origin(place), value, reason };
  }

  private remark(place: Place, value: string, reason: string): ReadItem {
    return { is: 'remark', origin: this.origin(place), about: 'left-out', value, reason };
  }

  private origin({ line }: Place) {
    return { file: this.file, line };
  }
}

const rowOf = <T>(rows: Readonly<Record<string, T>>, name: string) =>
  Object.hasOwn(rows, name) ? rows[name] : undefined;

function connects(type: RelationshipType, from: string, to: string): boolean {
  const row = relationshipDefinition(type);
  const [start, finish] = [kindOfId(from), kindOfId(to)];
  return start !== undefined && accepts(row.from, start) && finish !== undefined && accepts(row.to, finish);
}
