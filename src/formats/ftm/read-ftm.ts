import { z } from 'zod';
import type { Contribution, Reading } from '../../domain/record/entry';
import { relationshipId } from '../../domain/record/id';
import type { EntityRecord, Evidence } from '../../domain/record/record';
import { kindOfId } from '../../domain/vocabulary/kinds';
import { accepts, relationshipRow } from '../../domain/vocabulary/relationships';
import { AppError } from '../../errors';
import { fileSource } from '../file-source';
import { hashedId, hashedKey } from '../hashed-id';
import { Lost } from '../lost';
import type { GivenFile, Reader, ReadOptions } from '../reader';
import { decoded } from '../text/decode';
import { type Line, lines } from '../text/lines';
import { duringOf, type LostValue, thingDates } from './dates';
import { THINGS, type ThingRow, TIES, type TieRow } from './schemata';

const MOST_VALUES = 1_000;

/** A value. A diagram may contain a whole entity instead of its id. */
const VALUE = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

const ENTITY = z.object({
  id: z.string().min(1).max(1_000),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(VALUE).max(MOST_VALUES)),
});
type FtmEntity = z.infer<typeof ENTITY>;

/** The lists of entities in a diagram. */
const LIST = z.array(z.unknown());
const DIAGRAM = z.object({
  entities: LIST.optional(),
  layout: z.object({ entities: LIST.optional() }).optional(),
});

/** Reads FollowTheMoney entities, one per line. Skips unsupported schemata with a remark. */
export const readFtm: Reader = {
  name: 'ftm',
  label: 'FollowTheMoney JSON lines, or an Aleph diagram',
  extensions: ['ftm', 'ftm.json', 'ftm.jsonl', 'vis'],
  whole: false,
  async *read(file, options) {
    const source = fileSource(file.name, options.dataset);
    const reader = new FtmReader(file.name, options, source);
    const origin = { file: file.name, line: 1 };
    yield { is: 'entry', origin, contributions: [{ record: source }], implied: true };
    for await (const { text, number } of texts(file))
      if (text.trim() !== '') yield* reader.line(text, number);
    yield* reader.end();
  },
};

/** The maximum length of a diagram, in characters. */
const LONGEST_DIAGRAM = 16_000_000;

/** The JSON texts of a file: its lines, or the whole file if it is a diagram. */
async function* texts(file: GivenFile): AsyncGenerator<Line> {
  const pieces = decoded(file.name, file.bytes());
  if (!file.name.toLowerCase().endsWith('.vis')) return yield* lines(file.name, pieces);
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > LONGEST_DIAGRAM)
      throw new AppError('BAD_FILE', `${file.name} is longer than ${LONGEST_DIAGRAM} characters`);
  }
  yield { text, number: 1 };
}

/** The position of an entity, and its locator in citations. */
interface Place {
  readonly line: number;
  readonly locator: string;
}

interface PendingTie {
  readonly entity: FtmEntity;
  readonly row: TieRow;
  readonly place: Place;
}

class FtmReader {
  private readonly ids = new Map<string, string>();
  /** The unsupported schemata, by entity id. Relationships to these entities are skipped too. */
  private readonly unsupported = new Map<string, string>();
  private readonly ties: PendingTie[] = [];
  private readonly dropped: Lost;

  constructor(
    private readonly file: string,
    private readonly options: ReadOptions,
    private readonly source: EntityRecord,
  ) {
    this.dropped = new Lost(file);
  }

  *line(text: string, line: number): Generator<Reading> {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield this.refusal({ line, locator: '' }, text.slice(0, 80), 'is not JSON');
      return;
    }
    const diagram = DIAGRAM.safeParse(value);
    const entities = diagram.data?.entities ?? diagram.data?.layout?.entities;
    if (entities === undefined) yield* this.entity(value, { line, locator: `line-${line}` });
    else
      for (const [at, one] of entities.entries())
        yield* this.entity(one, { line, locator: `entity-${at + 1}` });
  }

  private *entity(value: unknown, place: Place): Generator<Reading> {
    const parsed = ENTITY.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const shown = JSON.stringify(value).slice(0, 80);
      yield this.refusal(place, shown, `${issue?.path.map(String).join('.')}: ${issue?.message}`);
      return;
    }
    const entity = parsed.data;
    const { id, schema } = entity;
    this.noteDropped(entity, place);
    const thing = rowOf(THINGS, schema);
    const tie = rowOf(TIES, schema);
    if (thing !== undefined) yield this.thing(entity, thing, place);
    // Its ends may follow later in the file.
    else if (tie !== undefined) this.ties.push({ entity, row: tie, place });
    else {
      this.unsupported.set(id, schema);
      yield this.remark(place, id, `has the schema ${schema}, which is not supported`);
    }
  }

  *end(): Generator<Reading> {
    for (const tie of this.ties) yield* this.tie(tie);
    yield* this.dropped.remarks();
  }

  private noteDropped({ schema, properties }: FtmEntity, { line }: Place) {
    const row = rowOf(THINGS, schema) ?? rowOf(TIES, schema);
    if (row === undefined) return;
    const kept = 'kind' in row ? [...NAMES, ...Object.values(row.dates ?? {})] : [row.from, row.to];
    if ('dated' in row) kept.push('startDate', 'endDate', 'date');
    if ('role' in row) kept.push('role');
    for (const name of Object.keys(properties))
      if (!kept.includes(name)) this.dropped.note(`${schema}.${name}`, line);
  }

  /** Reports the values of supported properties that are invalid. */
  private noteInvalid(schema: string, values: readonly LostValue[], { line }: Place) {
    for (const { property, reason } of values) this.dropped.note(`${schema}.${property}`, line, reason);
  }

  private thing({ id, schema, properties }: FtmEntity, row: ThingRow, place: Place): Reading {
    const ownId = hashedId(row.kind, this.options.dataset, [id]);
    this.ids.set(id, ownId);
    const evidence = this.evidence(place);
    const names = [
      ...(properties.name ?? []).map((text) => ({ text, type: 'official' as const })),
      ...[...(properties.alias ?? []), ...(properties.weakAlias ?? [])].map((text) => ({
        text,
        type: 'alias' as const,
      })),
      ...(properties.previousName ?? []).map((text) => ({ text, type: 'former' as const })),
    ].filter((name, at, all) => all.findIndex(({ text }) => text === name.text) === at);
    const description = [...new Set([...(properties.summary ?? []), ...(properties.description ?? [])])]
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const dates = thingDates(row, properties);
    this.noteInvalid(schema, dates.lost, place);
    const record: EntityRecord = {
      record: 'entity',
      id: ownId,
      kind: row.kind,
      ...(description === '' ? {} : { description }),
      names: names.map((name) => ({ ...name, language: 'und', attested: true, ...evidence })),
      properties: { ...row.properties, ...dates.found },
      ...evidence,
    };
    return this.entry(place, { record });
  }

  /** One relationship from each start to each end. Skips unsupported ends with a remark. */
  private *tie({ entity, row, place }: PendingTie): Generator<Reading> {
    const { id, properties } = entity;
    const missing = [row.from, row.to].flatMap((end) => {
      const stated = properties[end] ?? [];
      return stated.length === 0
        ? [`it has no ${end}`]
        : stated.flatMap((one) =>
            this.ids.has(one) || this.unsupported.has(one) ? [] : [`its ${end} ${one} is not in the file`],
          );
    });
    if (missing[0] !== undefined) {
      yield this.refusal(place, id, missing[0]);
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
    const { from: starts, to: finishes } = relationshipRow(row.type);
    for (const { from, to } of pairs) {
      const [start, finish] = [kindOfId(from), kindOfId(to)];
      if (start !== undefined && accepts(starts, start) && finish !== undefined && accepts(finishes, finish))
        continue;
      yield this.refusal(place, id, `cannot connect the kind ${start} to the kind ${finish}`);
      return;
    }
    if (pairs.length === 0) return;
    const { during, lost } = row.dated ? duringOf(properties) : { during: undefined, lost: [] };
    this.noteInvalid(entity.schema, lost, place);
    const role = row.role ? [...new Set(properties.role)].join('; ') : '';
    const common = {
      properties: {
        ...row.properties,
        ...(role === '' ? {} : { role }),
        ...(during === undefined ? {} : { during }),
      },
      ...this.evidence(place),
    };
    yield this.entry(
      place,
      ...pairs.map(({ from, to }): Contribution => {
        const { type } = row;
        const id = relationshipId(type, from, to, hashedKey([entity.id]));
        return { record: { record: 'relationship', id, type, from, to, ...common } };
      }),
    );
  }

  private entry(place: Place, ...contributions: readonly Contribution[]): Reading {
    return { is: 'entry', origin: this.origin(place), contributions };
  }

  private evidence({ locator }: Place): Evidence {
    return { citations: [`${this.source.id}#${locator}`], confidence: 'stated' };
  }

  private refusal(place: Place, value: string, reason: string): Reading {
    return { is: 'refusal', origin: this.origin(place), value, reason };
  }

  private remark(place: Place, value: string, reason: string): Reading {
    return { is: 'remark', origin: this.origin(place), about: 'left-out', value, reason };
  }

  private origin({ line }: Place) {
    return { file: this.file, line };
  }
}

/** The properties that become names or the description. */
const NAMES = ['name', 'alias', 'weakAlias', 'previousName', 'summary', 'description'];

const rowOf = <T>(rows: Readonly<Record<string, T>>, name: string) =>
  Object.hasOwn(rows, name) ? rows[name] : undefined;
