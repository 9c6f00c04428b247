import type { Kind } from '../vocabulary/kinds';
import type { RelationshipType } from '../vocabulary/relationships';
import type { EntityRecord, RelationshipRecord } from './record';

/** The two shapes of a subgraph. */
export const SHAPES = {
  events: 'All entities are nodes. Participants are connected to events.',
  'co-presence': 'People and organizations are nodes. An edge counts the events that two of them attended.',
} as const;
export type Shape = keyof typeof SHAPES;

/** The co-presence of two participants at events. It is derived from their participations; no source states it. */
export interface CoPresence {
  readonly record: 'co-presence';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The number of events that both attended. */
  readonly count: number;
  /** The EDTF dates of the earliest and the latest of these events; null if none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** The sum of 1 / (participants - 1) over these events. */
  readonly weight: number;
  /** The citations of both participations, without duplicates. */
  readonly citations: readonly string[];
}

/** A source that facts of a subgraph cite. */
export interface ListedSource {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly licence: string | null;
}

/** The description of a subgraph that every exported file contains. */
export interface SubgraphHeader {
  readonly selection: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** The date on which the file was made, in UTC. */
  readonly made: string;
  /** Changes whenever an import commits. */
  readonly dataVersion: string;
  readonly counts: {
    readonly entities: number;
    /** The number of edges; null in the shape co-presence, whose edges are counted while they are written. */
    readonly relationships: number | null;
    readonly byKind: Readonly<Partial<Record<Kind, number>>>;
    readonly byType: Readonly<Partial<Record<RelationshipType, number>>>;
  };
  /** The limits that truncated the selected answer. */
  readonly truncatedBy?: readonly string[];
  /** The number of selected records that the shape cannot represent. */
  readonly leftOut?: { readonly entities: number; readonly relationships: number };
  /** The first sources by id, and the total number of sources. */
  readonly sources: { readonly total: number; readonly listed: readonly ListedSource[] };
}

/**
 * A subgraph to export. Its records come in batches: entities by kind and id, relationships by type and id, with kinds
 * and types in the order of the vocabulary. Every iteration yields the same records.
 */
export interface Subgraph {
  readonly header: SubgraphHeader;
  entities(): AsyncIterable<readonly EntityRecord[]>;
  relationships(): AsyncIterable<readonly RelationshipRecord[]>;
  /** The edges of the shape co-presence; empty in the other shape. */
  coPresences(): AsyncIterable<readonly CoPresence[]>;
}
