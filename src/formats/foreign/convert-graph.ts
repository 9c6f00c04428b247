import { relationshipId } from '../../domain/record/id';
import type { ReadItem } from '../../domain/record/read-item';
import type { EntityRecord, Evidence, PropertyValue, RelationshipRecord } from '../../domain/record/record';
import type { Kind } from '../../domain/vocabulary/kinds';
import { AppError } from '../../errors';
import { DroppedValues } from '../dropped-values';
import { fileSource } from '../file-source';
import { hashedId, hashedKey } from '../hashed-id';
import type { ReadOptions } from '../reader';
import type { ForeignElement } from './graph';
import { isCoPresence, ownEntity, ownRelationship } from './own-records';
import { edgeTime } from './time';

type Node = Extract<ForeignElement, { is: 'node' }>;
type Edge = Extract<ForeignElement, { is: 'edge' }>;

/** The kinds that a foreign node may become, with their required properties. */
const PLAIN: Readonly<Partial<Record<Kind, Readonly<Record<string, PropertyValue>>>>> = {
  Person: {},
  Organization: { type: 'other' },
  Post: {},
  Topic: {},
};

/** Converts the elements of a graph file: to the exported records if Guanxi wrote it, else to entities and links. */
export async function* convertGraph(
  file: string,
  elements: AsyncIterable<ForeignElement>,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const graph = new ForeignGraph(file, options);
  for await (const element of elements) yield* graph.take(element);
  yield* graph.end();
}

class ForeignGraph {
  private readonly ids = new Map<string, string>();
  /** Edges that precede one of their nodes in the file. */
  private readonly waiting: Edge[] = [];
  private readonly dropped: DroppedValues;
  private readonly source: EntityRecord;
  private needsSource = false;

  constructor(
    private readonly file: string,
    private readonly options: ReadOptions,
  ) {
    this.source = fileSource(file, options.dataset);
    this.dropped = new DroppedValues(file);
  }

  *take(element: ForeignElement): Generator<ReadItem> {
    if (element.is === 'node') yield this.node(element);
    else if (element.is === 'edge') {
      if (this.ids.has(element.source) && this.ids.has(element.target)) yield this.edge(element);
      else this.waiting.push(element);
    } else if (element.is === 'rejected') yield this.rejection(element, element.value, element.reason);
  }

  *end(): Generator<ReadItem> {
    for (const edge of this.waiting) yield this.edge(edge);
    if (this.needsSource)
      yield { is: 'entry', origin: this.place(), contributions: [{ record: this.source }], implied: true };
    yield* this.dropped.remarks();
  }

  private node(node: Node): ReadItem {
    if (this.ids.has(node.id)) return this.rejection(node, node.id, 'is also the id of an earlier node');
    const own = ownEntity(node);
    const record = own ?? this.foreignEntity(node);
    this.ids.set(node.id, record.id);
    const contribution = own === undefined ? { record } : { record, namesAreTexts: true as const };
    return { is: 'entry', origin: this.place(node), contributions: [contribution] };
  }

  private edge(edge: Edge): ReadItem {
    const from = this.ids.get(edge.source);
    const to = this.ids.get(edge.target);
    if (from === undefined || to === undefined)
      return this.rejection(
        edge,
        from === undefined ? edge.source : edge.target,
        'is an end of this edge, but no node has this id',
      );
    if (isCoPresence(edge))
      return {
        is: 'remark',
        origin: this.place(edge),
        about: 'left-out',
        value: edge.id ?? '',
        reason: 'is a co-presence: it is derived, and no source states it',
      };
    const record = ownRelationship(edge) ?? this.foreignLink(edge, from, to);
    return { is: 'entry', origin: this.place(edge), contributions: [{ record }] };
  }

  private foreignEntity(node: Node): EntityRecord {
    const { nodeKind } = this.options;
    const properties = nodeKind === undefined ? undefined : PLAIN[nodeKind];
    if (nodeKind === undefined || properties === undefined)
      throw new AppError(
        'BAD_FILE',
        `${this.file}:${node.line} does not state the kind of its nodes; choose one with --node-kind: ${Object.keys(PLAIN).join(', ')}`,
        { line: node.line },
      );
    this.noteDropped(node, new Set(['label']));
    const evidence = this.evidence(node);
    const text = node.label === undefined || node.label.trim() === '' ? node.id : node.label;
    return {
      record: 'entity',
      id: hashedId(nodeKind, this.options.dataset, [node.id]),
      kind: nodeKind,
      names: [{ text, type: 'as-printed', language: 'und', attested: true, ...evidence }],
      properties,
      ...evidence,
    };
  }

  /** A foreign edge becomes a generic link, because its meaning is unknown. */
  private foreignLink(edge: Edge, from: string, to: string): RelationshipRecord {
    const { during, dropped } = edgeTime(edge.attributes);
    this.noteDropped(edge, new Set(['start', 'end']));
    for (const { value, reason } of dropped) this.dropped.note(value, edge.line, reason);
    if (edge.label?.trim() && !edge.attributes.some(({ name }) => name.toLowerCase() === 'label'))
      this.dropped.note('label', edge.line);
    if (!edge.directed)
      this.dropped.note('undirected', edge.line, 'the link keeps the direction from source to target');
    const key = hashedKey([
      edge.id ?? '',
      edge.source,
      edge.target,
      edge.id === undefined ? String(edge.line) : '',
    ]);
    return {
      record: 'relationship',
      id: relationshipId('LINKED_TO', from, to, key),
      type: 'LINKED_TO',
      from,
      to,
      properties: { type: 'related-to', ...(during === undefined ? {} : { during }) },
      ...this.evidence(edge),
    };
  }

  private evidence({ line }: Node | Edge): Evidence {
    this.needsSource = true;
    return { citations: [`${this.source.id}#line-${line}`], confidence: 'stated' };
  }

  private noteDropped({ attributes, unread, line }: Node | Edge, kept: ReadonlySet<string>) {
    for (const { name } of attributes) if (!kept.has(name.toLowerCase())) this.dropped.note(name, line);
    for (const name of unread) this.dropped.note(`<${name}>`, line);
  }

  private rejection(at: { line: number; column: number }, value: string, reason: string): ReadItem {
    return { is: 'rejection', origin: this.place(at), value: value.slice(0, 200), reason };
  }

  private place(at: { line: number; column: number } = { line: 1, column: 1 }) {
    return { file: this.file, line: at.line, column: at.column };
  }
}
