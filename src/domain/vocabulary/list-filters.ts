import { KIND_NAMES, type Kind } from './kinds';
import { PARTICIPANT_KINDS } from './participants';
import {
  accepts,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipDefinition,
  type RelationshipType,
  relationshipDefinition,
} from './relationships';

/** One filter key of the API's lists: an id to which all listed entities must be related. */
interface ListFilterDefinition {
  /** The end of these relationships at which the listed entity stands. */
  readonly listed: keyof Pick<RelationshipDefinition, 'from' | 'to'>;
  /** The kinds that the id may have; any kind if absent. */
  readonly ids?: readonly Kind[];
  readonly meaning: string;
}

/** Every filter key. The key that usually matches the fewest entities comes first. */
const LIST_FILTERS = {
  participant: {
    listed: 'to',
    ids: PARTICIPANT_KINDS,
    meaning:
      'Only those in which this person or organization took part. For an organization, this includes its parts and the people who acted in its posts.',
  },
  organization: {
    listed: 'from',
    ids: RELATIONSHIPS.POST_IN.to,
    meaning: 'Only those of this organization or of its parts.',
  },
  topic: { listed: 'from', meaning: 'Only those about this entity.' },
  place: {
    listed: 'from',
    ids: RELATIONSHIPS.HELD_AT.to,
    meaning: 'Only those at this place or at a place within it.',
  },
  source: { listed: 'from', ids: ['Source'], meaning: 'Only those that cite this source.' },
} as const satisfies Record<string, ListFilterDefinition>;

export type ListFilterKey = keyof typeof LIST_FILTERS;

export const LIST_FILTER_KEYS = Object.keys(LIST_FILTERS) as ListFilterKey[];

/** A filter key's definition, with the general type for code that handles all keys alike. */
export const listFilterDefinition = (key: ListFilterKey): ListFilterDefinition => LIST_FILTERS[key];

/** The relationship types that a filter key follows, from the rows of the vocabulary; none if it follows citations. */
export const listFilterTypes = (key: ListFilterKey): readonly RelationshipType[] =>
  RELATIONSHIP_TYPES.filter((type) => relationshipDefinition(type).listFilter === key);

/** The kinds whose lists accept a filter key. */
export function kindsWithFilter(key: ListFilterKey): readonly Kind[] {
  const { listed } = listFilterDefinition(key);
  const types = listFilterTypes(key);
  if (types.length === 0) return KIND_NAMES;
  const ends = types.map((type) => relationshipDefinition(type)[listed]);
  return KIND_NAMES.filter((kind) => ends.some((end) => accepts(end, kind)));
}
