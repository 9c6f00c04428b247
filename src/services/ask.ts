import type { Store } from '../db/database';

/** The limits of one question. */
interface QuestionLimits {
  readonly maxPage: number;
  readonly maxIds: number;
}

/** What a service needs to answer one asker. */
export interface Ask {
  readonly store: Store;
  readonly limits: QuestionLimits;
}
