import type { Kind } from '../vocabulary/kinds';
import type { RelationshipType } from '../vocabulary/relationships';
import type { EntityRecord, RelationshipRecord } from './record';

/** What a subgraph's nodes and edges stand for. */
export const SHAPES = {
  events: 'Events are nodes, and who took part hangs on them.',
  'co-presence':
    'Persons and organizations are the nodes; an edge says how often two of them were present at the same event.',
} as const;
export type Shape = keyof typeof SHAPES;

/** That two were present at the same events: derived from their participations, and stated nowhere. */
export interface CoPresence {
  readonly record: 'co-presence';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** At how many events both were present. */
  readonly count: number;
  /** EDTF of the earliest and of the latest of these events; null where none of them has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** The sum of 1 / (participants - 1) over these events. */
  readonly weight: number;
  /** Where both participations are said, each place once. */
  readonly citations: readonly string[];
}

/** A source that facts of a subgraph are cited from, as a file names it. */
export interface ListedSource {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly licence: string | null;
}

/** What a subgraph is, as every file says it of itself. */
export interface SubgraphHeader {
  readonly selection: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** The day the file was made, in UTC. */
  readonly made: string;
  /** Differs when an import has written in between. */
  readonly dataVersion: string;
  readonly counts: {
    readonly entities: number;
    /** Relationships, or in the shape co-presence its edges; null where only the end of the file can tell. */
    readonly relationships: number | null;
    readonly byKind: Readonly<Partial<Record<Kind, number>>>;
    readonly byType: Readonly<Partial<Record<RelationshipType, number>>>;
  };
  /** Why the answer that was selected is not all there is, where its limits cut it. */
  readonly truncatedBy?: readonly string[];
  /** What was selected and the shape has no place for. */
  readonly leftOut?: { readonly entities: number; readonly relationships: number };
  /** The first sources by id, and how many there are. */
  readonly sources: { readonly total: number; readonly listed: readonly ListedSource[] };
}

/**
 * A subgraph to be written: its records come in batches, entities by kind and id, relationships by type and id, kinds
 * and types in the order of the vocabulary's tables. Walked again, they are the same.
 */
export interface Subgraph {
  readonly header: SubgraphHeader;
  entities(): AsyncIterable<readonly EntityRecord[]>;
  relationships(): AsyncIterable<readonly RelationshipRecord[]>;
  /** The edges of the shape co-presence; there are none in the other shape. */
  coPresences(): AsyncIterable<readonly CoPresence[]>;
}
