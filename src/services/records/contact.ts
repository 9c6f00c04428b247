import type { CommonContactRow, ContactRow } from '../../db/rows';
import { lowestConfidence } from '../../domain/record/confidence';
import type { Entity } from '../../domain/record/entity';
import type { Confidence } from '../../domain/record/record';
import { toEntity } from './from-store';

/** A counterpart with all shared events summed up. */
export interface FoundContact {
  readonly entity: Entity;
  /** Number of shared events. */
  readonly meetings: number;
  /** The sum of 1 / (participants - 1) over the shared events. */
  readonly weight: number;
  /** EDTF dates of the earliest and the latest shared event. */
  readonly first: string | null;
  readonly last: string | null;
  /** The first 100 shared events. */
  readonly events: readonly Entity[];
  /** Lowest confidence among the events and the presence of both. */
  readonly confidence: Confidence;
  readonly citations: readonly string[];
  readonly sources: readonly Entity[];
}

/** Someone who met each of several given entities. */
export interface FoundCommonContact
  extends Pick<FoundContact, 'entity' | 'confidence' | 'citations' | 'sources'> {
  /** The shared events with each given entity. */
  readonly with: readonly (Pick<FoundContact, 'meetings' | 'events'> & { readonly id: string })[];
}

export const toContact = (row: ContactRow): FoundContact => ({
  entity: toEntity(row.entity),
  meetings: row.meetings,
  weight: row.weight,
  first: row.first,
  last: row.last,
  events: row.events.map(toEntity),
  ...evidenceOf(row),
});

export const toCommonContact = (row: CommonContactRow): FoundCommonContact => ({
  entity: toEntity(row.entity),
  with: row.with.map(({ id, meetings, events }) => ({ id, meetings, events: events.map(toEntity) })),
  ...evidenceOf(row),
});

const evidenceOf = ({ confidences, facts, sources }: ContactRow | CommonContactRow) => ({
  confidence: lowestConfidence(confidences),
  citations: facts.flatMap(({ citations }) => citations),
  sources: sources.map(toEntity),
});
