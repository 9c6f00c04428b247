import type { StatementRunner } from '../db/statement-runner';

/** The limits of one request. */
interface RequestLimits {
  /** Highest number of rows on one page. */
  readonly maxPage: number;
  /** Highest number of ids that a question may start from. */
  readonly maxIds: number;
}

/** What every question needs to run: the statement runner of one request, and its limits. */
export interface QueryContext {
  readonly statements: StatementRunner;
  readonly limits: RequestLimits;
}
