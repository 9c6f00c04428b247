import type { PropertyValue } from '../../domain/record/record';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

/** The conversion of a FollowTheMoney schema to an entity. */
export interface FtmThingDefinition {
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Maps properties to the FollowTheMoney property whose first value they take. */
  readonly dates?: Readonly<Record<string, string>>;
}

const person: FtmThingDefinition = {
  kind: 'Person',
  properties: {},
  dates: { born: 'birthDate', died: 'deathDate' },
};
const organization = (type: string): FtmThingDefinition => ({ kind: 'Organization', properties: { type } });

/** The supported schemata of things. The import report lists the others, whose entities are skipped. */
export const FTM_THINGS: Readonly<Record<string, FtmThingDefinition>> = {
  Person: person,
  Organization: organization('other'),
  LegalEntity: organization('other'),
  Company: organization('company'),
  PublicBody: organization('government'),
  Position: { kind: 'Post', properties: {} },
  Event: { kind: 'Event', properties: { type: 'meeting', status: 'unconfirmed' }, dates: { date: 'date' } },
};

/** The conversion of a FollowTheMoney schema to a relationship. */
export interface FtmRelationshipDefinition {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Whether the relationship keeps the role and the dates. */
  readonly role?: true;
  readonly dated?: true;
}

const link = (from: string, to: string, type = 'related-to'): FtmRelationshipDefinition => ({
  type: 'LINKED_TO',
  from,
  to,
  properties: { type },
  dated: true,
});
const membership = (from: string, to: string): FtmRelationshipDefinition => ({
  type: 'MEMBER_OF',
  from,
  to,
  properties: {},
  role: true,
  dated: true,
});

/** The supported schemata of relationships, with the properties of their two ends. */
export const FTM_RELATIONSHIPS: Readonly<Record<string, FtmRelationshipDefinition>> = {
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
