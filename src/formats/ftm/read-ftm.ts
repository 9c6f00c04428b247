import { z } from 'zod';
import { isEdtf } from '../../domain/date/edtf';
import type { Contribution, Reading } from '../../domain/record/entry';
import { relationshipId } from '../../domain/record/id';
import type { EntityRecord, Evidence, PropertyValue } from '../../domain/record/record';
import { kindOfId } from '../../domain/vocabulary/kinds';
import { accepts, relationshipRow } from '../../domain/vocabulary/relationships';
import { AppError } from '../../errors';
import { fileSource } from '../file-source';
import { hashedId, hashedKey } from '../hashed-id';
import { Lost } from '../lost';
import type { GivenFile, Reader, ReadOptions } from '../reader';
import { decoded } from '../text/decode';
import { type Line, lines } from '../text/lines';
import { THINGS, type ThingRow, TIES, type TieRow } from './schemata';

const MOST_VALUES = 1_000;

/** A value; a diagram may have the entity itself where its id is meant. */
const VALUE = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

const ENTITY = z.object({
  id: z.string().min(1).max(1_000),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(VALUE).max(MOST_VALUES)),
});
type FtmEntity = z.infer<typeof ENTITY>;

/** Several entities in one text, as a diagram has them. */
const LIST = z.array(z.unknown());
const DIAGRAM = z.object({
  entities: LIST.optional(),
  layout: z.object({ entities: LIST.optional() }).optional(),
});

/** Reads FollowTheMoney entities, one a line. A schema without a place here is left out with a remark. */
export const readFtm: Reader = {
  name: 'ftm',
  label: 'FollowTheMoney JSON lines, or a diagram of Aleph',
  extensions: ['ftm', 'ftm.json', 'ftm.jsonl', 'vis'],
  whole: false,
  async *read(file, options) {
    const source = fileSource(file.name, options.dataset);
    const reader = new FtmReader(file.name, options, source);
    yield { is: 'entry', origin: { file: file.name, line: 1 }, contributions: [{ record: source }] };
    for await (const { text, number } of texts(file))
      if (text.trim() !== '') yield* reader.line(text, number);
    yield* reader.end();
  },
};

/** No diagram is longer, in characters. */
const LONGEST_DIAGRAM = 16_000_000;

/** The JSON texts of a file: its lines, or where it is a diagram the whole of it. */
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

/** Where an entity stands, and how that is cited. */
interface Place {
  readonly line: number;
  readonly locator: string;
}

interface WaitingTie {
  readonly entity: FtmEntity;
  readonly row: TieRow;
  readonly place: Place;
}

class FtmReader {
  private readonly ids = new Map<string, string>();
  private readonly ties: WaitingTie[] = [];
  private readonly lost = new Lost();

  constructor(
    private readonly file: string,
    private readonly options: ReadOptions,
    private readonly source: EntityRecord,
  ) {}

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
    if (entities === undefined) yield this.entity(value, { line, locator: `line-${line}` });
    else
      for (const [at, one] of entities.entries())
        yield this.entity(one, { line, locator: `entity-${at + 1}` });
  }

  private entity(value: unknown, place: Place): Reading {
    const parsed = ENTITY.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const shown = JSON.stringify(value).slice(0, 80);
      return this.refusal(place, shown, `${issue?.path.map(String).join('.')}: ${issue?.message}`);
    }
    const entity = parsed.data;
    this.lose(entity, place);
    const thing = rowOf(THINGS, entity.schema);
    if (thing !== undefined) return this.thing(entity, thing, place);
    const tie = rowOf(TIES, entity.schema);
    if (tie === undefined) return this.remark(place, entity.schema, 'a schema that there is no place for');
    // Its ends may stand further down.
    this.ties.push({ entity, row: tie, place });
    return { is: 'entry', origin: this.origin(place), contributions: [] };
  }

  *end(): Generator<Reading> {
    for (const tie of this.ties) yield this.tie(tie);
    yield* this.lost.remarks(this.file);
  }

  private lose({ schema, properties }: FtmEntity, { line }: Place) {
    const row = rowOf(THINGS, schema) ?? rowOf(TIES, schema);
    if (row === undefined) return;
    const kept = 'kind' in row ? [...NAMES, ...Object.values(row.dates ?? {})] : [row.from, row.to];
    if ('dated' in row) kept.push('startDate', 'endDate', 'date');
    if ('role' in row) kept.push('role');
    for (const name of Object.keys(properties))
      if (!kept.includes(name)) this.lost.note(`${schema}.${name}`, line);
  }

  private thing({ id, properties }: FtmEntity, row: ThingRow, place: Place): Reading {
    const ours = hashedId(row.kind, this.options.dataset, [id]);
    this.ids.set(id, ours);
    const evidence = this.evidence(place);
    const names = [
      ...(properties.name ?? []).map((text) => ({ text, type: 'official' as const })),
      ...[...(properties.alias ?? []), ...(properties.weakAlias ?? [])].map((text) => ({
        text,
        type: 'alias' as const,
      })),
      ...(properties.previousName ?? []).map((text) => ({ text, type: 'former' as const })),
    ].filter((name, at, all) => all.findIndex(({ text }) => text === name.text) === at);
    const [description] = properties.summary ?? properties.description ?? [];
    const record: EntityRecord = {
      record: 'entity',
      id: ours,
      kind: row.kind,
      ...(description === undefined ? {} : { description: description.replaceAll(/\s+/g, ' ').trim() }),
      names: names.map((name) => ({ ...name, language: 'und', attested: true, ...evidence })),
      properties: { ...row.properties, ...dates(row, properties) },
      ...evidence,
    };
    return this.entry(place, { record });
  }

  private tie({ entity: { id, properties }, row, place }: WaitingTie): Reading {
    const ends = [row.from, row.to].map((end) => this.ids.get(properties[end]?.[0] ?? ''));
    const [from, to] = ends;
    if (from === undefined || to === undefined) {
      const missing = from === undefined ? row.from : row.to;
      return this.refusal(place, id, `its ${missing} ${properties[missing]?.[0] ?? ''} is not in the file`);
    }
    const { from: starts, to: finishes } = relationshipRow(row.type);
    const kinds = [kindOfId(from), kindOfId(to)];
    if (
      kinds[0] === undefined ||
      kinds[1] === undefined ||
      !accepts(starts, kinds[0]) ||
      !accepts(finishes, kinds[1])
    )
      return this.refusal(place, id, `cannot go from the kind ${kinds[0]} to the kind ${kinds[1]}`);
    const during = row.dated ? duringOf(properties) : undefined;
    const role = row.role ? properties.role?.[0] : undefined;
    return this.entry(place, {
      record: {
        record: 'relationship',
        id: relationshipId(row.type, from, to, hashedKey([id])),
        type: row.type,
        from,
        to,
        properties: {
          ...row.properties,
          ...(role === undefined ? {} : { role }),
          ...(during === undefined ? {} : { during }),
        },
        ...this.evidence(place),
      },
    });
  }

  private entry(place: Place, contribution: Contribution): Reading {
    return { is: 'entry', origin: this.origin(place), contributions: [contribution] };
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

/** The properties of things that become names or the description. */
const NAMES = ['name', 'alias', 'weakAlias', 'previousName', 'summary', 'description'];

const rowOf = <T>(rows: Readonly<Record<string, T>>, name: string) =>
  Object.hasOwn(rows, name) ? rows[name] : undefined;

type FtmProperties = FtmEntity['properties'];

function dates({ dates: wanted = {} }: ThingRow, properties: FtmProperties): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([ours, theirs]) => {
      const first = properties[theirs]?.find(isEdtf);
      return first === undefined ? [] : [[ours, first]];
    }),
  );
}

function duringOf({ date, startDate, endDate }: FtmProperties): string | undefined {
  const [start, end] = [startDate?.[0], endDate?.[0]];
  const during = start === undefined && end === undefined ? date?.[0] : `${start ?? ''}/${end ?? ''}`;
  return during !== undefined && isEdtf(during) ? during : undefined;
}
