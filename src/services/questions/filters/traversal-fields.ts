import { certainty, during, minConfidence } from './fields';

/** The filter fields of questions that walk from entity to entity. */
export const TRAVERSAL_FIELDS = {
  during: during(
    'Only through events, agreements, tenures and other dated facts of this period; facts that never have a date pass',
  ),
  certainty,
  minConfidence: minConfidence('Only through facts and entities with at least this confidence'),
} as const;
