import { KIND_NAMES, kindDefinition } from '../../../domain/vocabulary/kinds';
import { termsOf } from '../../../domain/vocabulary/properties';
import type { RelationshipType } from '../../../domain/vocabulary/relationships';
import { certainty, during, field, kinds, LISTS, minConfidence, place, topic } from './fields';
import type { FilterValues } from './filter-field';

/** Every value of the property `type`, of whatever kind. */
const TYPES = [
  ...new Set(KIND_NAMES.flatMap((kind) => Object.keys(termsOf(kindDefinition(kind).properties.type)))),
];

/** The filter of an export of everything that matches. */
export const EXPORT_FILTER = {
  during: during('Only entities and facts of this period; undated ones may fall in any'),
  certainty,
  place,
  topic,
  types: field(
    { is: 'words', list: { of: TYPES } },
    'Only entities of these types, such as meeting',
    (value: readonly string[] | null | undefined) => ({ types: value ?? null }),
    { flag: '--type' },
  ),
  minConfidence: minConfidence('Only entities and facts with at least this confidence'),
  kinds: kinds('Only entities of these kinds, and relationships between them'),
  relationships: field(
    { is: 'words', list: LISTS.relationshipTypes },
    'Only relationships of these types',
    (value: readonly RelationshipType[] | null | undefined) => ({ relationships: value ?? null }),
    { flag: '--relationship-type' },
  ),
  source: field(
    { is: 'id', kinds: ['Source'] },
    'Only entities and facts that cite this source',
    (value: string | null | undefined) => ({ source: value == null ? null : `${value}#` }),
  ),
} as const;

export type ExportFilter = FilterValues<typeof EXPORT_FILTER>;
