import type { EncounterRow, EncounterSideRow, MeetingRow, PostAtDate } from '../../db/rows';
import type { Entity, Fact } from '../../domain/record/entity';
import { toEntity, toEntityOrNull, toFact } from './from-store';

/** A post that a participant held at a date, and the tenure or participation that supports it. */
export interface FoundPost {
  readonly post: Entity;
  readonly organization: Entity | null;
}

/** One side of an encounter: an entity, its participation, and its posts at the date. */
export interface FoundSide {
  readonly entity: Entity;
  readonly fact: Fact;
  readonly posts: readonly FoundPost[];
}

/** The place of an event, the fact that it was held there, and the nearest city around it. */
interface FoundVenue {
  readonly place: Entity | null;
  readonly fact: Fact | null;
  readonly city: Entity | null;
}

/** Two participants who both attended an event. */
export interface FoundEncounter {
  readonly event: Entity;
  readonly venue: FoundVenue;
  /** Number of participants recorded as present. */
  readonly groupSize: number;
  readonly subject: FoundSide;
  readonly counterpart: FoundSide;
  readonly sources: readonly Entity[];
}

/** An event at which several given entities were present. */
export interface FoundMeeting extends Omit<FoundEncounter, 'subject' | 'counterpart' | 'venue'> {
  readonly place: Entity | null;
  readonly sides: readonly FoundSide[];
}

export const toEncounter = (row: EncounterRow): FoundEncounter => ({
  event: toEntity(row.event),
  venue: {
    place: toEntityOrNull(row.venue.place),
    fact: row.venue.fact && toFact(row.venue.fact),
    city: toEntityOrNull(row.venue.city),
  },
  groupSize: row.groupSize,
  subject: toEncounterSide(row.subject),
  counterpart: toEncounterSide(row.counterpart),
  sources: row.sources.map(toEntity),
});

export const toMeeting = (row: MeetingRow): FoundMeeting => ({
  event: toEntity(row.event),
  place: toEntityOrNull(row.venue.place),
  groupSize: row.groupSize,
  sides: row.sides.map(toEncounterSide),
  sources: row.sources.map(toEntity),
});

export const toHeldPost = ({ post, organization }: Pick<PostAtDate, 'post' | 'organization'>): FoundPost => ({
  post: toEntity(post),
  organization: toEntityOrNull(organization),
});

const toEncounterSide = ({ entity, fact, posts }: EncounterSideRow): FoundSide => ({
  entity: toEntity(entity),
  fact: toFact(fact),
  posts: posts.map(toHeldPost),
});
