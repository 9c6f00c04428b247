import type { PropertyValue } from '../../domain/record/record';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

/** What a FollowTheMoney schema that describes a thing becomes. */
export interface ThingRow {
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Our property, and the FollowTheMoney property whose first value it takes. */
  readonly dates?: Readonly<Record<string, string>>;
}

const person: ThingRow = { kind: 'Person', properties: {}, dates: { born: 'birthDate', died: 'deathDate' } };
const body = (type: string): ThingRow => ({ kind: 'Organization', properties: { type } });

/** Schemata of things. A schema that is not here is told in the report and its entities are left out. */
export const THINGS: Readonly<Record<string, ThingRow>> = {
  Person: person,
  Organization: body('other'),
  LegalEntity: body('other'),
  Company: body('company'),
  PublicBody: body('government'),
  Position: { kind: 'Post', properties: {} },
  Event: { kind: 'Event', properties: { type: 'meeting', status: 'unconfirmed' }, dates: { date: 'date' } },
};

/** What a FollowTheMoney schema that ties two things together becomes. */
export interface TieRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Whether its `role` and its dates have a place. */
  readonly role?: true;
  readonly dated?: true;
}

const link = (from: string, to: string, type = 'related-to'): TieRow => ({
  type: 'LINKED_TO',
  from,
  to,
  properties: { type },
  dated: true,
});
const membership = (from: string, to: string): TieRow => ({
  type: 'MEMBER_OF',
  from,
  to,
  properties: {},
  role: true,
  dated: true,
});

/** Schemata of ties, with the properties that hold their two ends. */
export const TIES: Readonly<Record<string, TieRow>> = {
  Family: link('person', 'relative', 'family'),
  Associate: link('person', 'associate'),
  UnknownLink: link('subject', 'object'),
  Representation: link('agent', 'client', 'represents'),
  Ownership: link('owner', 'asset'),
  Succession: link('successor', 'predecessor', 'succeeds'),
  Membership: membership('member', 'organization'),
  Directorship: membership('director', 'organization'),
  Employment: membership('employee', 'employer'),
  Occupancy: { type: 'HOLDS', from: 'holder', to: 'post', properties: {}, dated: true },
};
