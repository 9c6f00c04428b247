import type { KIND_TABLE, Kind } from './kind-table';
import type { RELATIONSHIP_TABLE, RelationshipType } from './relationship-table';

/** The name of any property of any kind or relationship type. */
export type PropertyName =
  | { [K in Kind]: keyof (typeof KIND_TABLE)[K]['properties'] }[Kind]
  | { [T in RelationshipType]: keyof (typeof RELATIONSHIP_TABLE)[T]['properties'] }[RelationshipType];

/** The English label of each property. */
export const PROPERTY_NAMES: Readonly<Record<PropertyName, string>> = {
  born: 'born',
  died: 'died',
  type: 'type',
  status: 'status',
  during: 'period',
  latitude: 'latitude',
  longitude: 'longitude',
  date: 'date',
  dayPart: 'part of the day',
  rosterComplete: 'all participants named',
  title: 'title',
  url: 'address',
  publishedOn: 'published',
  language: 'language',
  licence: 'licence',
  asPrinted: 'as printed',
  role: 'role',
  side: 'side',
  attendance: 'attendance',
  capacity: 'as',
  contribution: 'contribution',
  how: 'outcome',
};
