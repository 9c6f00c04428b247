import type { Certainty } from '../../../domain/date/overlap';
import { confidencesAtLeast } from '../../../domain/record/confidence';
import type { Confidence } from '../../../domain/record/record';
import { KIND_NAMES, type Kind } from '../../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../domain/vocabulary/relationships';
import { CONFIDENCES } from '../../../domain/vocabulary/terms';
import { requireFilterId } from '../../subject/filter-ids';
import type { FieldType, FilterField, Period } from './filter-field';
import { periodDays } from './period-days';

/** Closed lists that several filters use, by the name of their enum in the API. */
export const LISTS = {
  certainty: { name: 'Certainty', of: ['POSSIBLE', 'CERTAIN'] },
  confidence: { name: 'Confidence', of: Object.keys(CONFIDENCES) },
  kinds: { name: 'Kind', of: KIND_NAMES },
  relationshipTypes: { name: 'RelationshipType', of: RELATIONSHIP_TYPES },
} as const;

/** Declares a field with its value type and the parameters inferred. */
export const field = <Value, Parameters extends object>(
  type: FieldType,
  meaning: string,
  parameters: (value: Value | null | undefined) => Parameters,
  options: Pick<FilterField<Value, Parameters>, 'fallback' | 'flag' | 'switchTo' | 'about'> = {},
): FilterField<Value, Parameters> => ({ type, meaning, parameters, ...options });

/** A period that sets the parameters `from` and `until`. */
export const during = (meaning: string) =>
  field({ is: 'period' }, meaning, (value: Period | null | undefined) => periodDays(value));

export const certainty = field(
  { is: 'word', list: LISTS.certainty },
  'How uncertain dates compare with the period: may overlap it, or certainly within it',
  (value: Certainty | null | undefined) => ({ certain: value === 'CERTAIN' }),
  { fallback: 'POSSIBLE', flag: '--certain', switchTo: 'CERTAIN' },
);

export const minConfidence = (meaning: string) =>
  field({ is: 'word', list: LISTS.confidence }, meaning, (value: Confidence | null | undefined) => ({
    confidences: confidencesAtLeast(value),
  }));

export const place = field(
  { is: 'id', kinds: ['Place'] },
  'Only at this place or at one within it',
  (value: string | null | undefined) => ({ place: requireFilterId('place', value, ['Place']) }),
);

export const topic = field({ is: 'id' }, 'Only about this topic', (value: string | null | undefined) => ({
  topic: requireFilterId('topic', value),
}));

export const relationshipTypes = (meaning: string, fallback?: string) =>
  field(
    { is: 'words', list: LISTS.relationshipTypes },
    meaning,
    (_value: readonly RelationshipType[] | null | undefined) => ({}),
    { flag: '--relationship-type', ...(fallback === undefined ? {} : { fallback }) },
  );

export const kinds = (meaning: string) =>
  field(
    { is: 'words', list: LISTS.kinds },
    meaning,
    (value: readonly Kind[] | null | undefined) => ({ kinds: value ?? null }),
    { flag: '--kind' },
  );
