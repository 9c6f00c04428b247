import type { StatementRunner } from '../statement-runner';
import { schemaMigrateRedirects } from '../statements.gen';

/** Number of relationships that one transaction migrates. */
const CHUNK = 10_000;

/** Brings the data of an earlier version up to date. Idempotent, so an interrupted migration continues at the next start. */
export async function migrateStore(statements: StatementRunner): Promise<void> {
  for (;;) {
    const [row] = await statements.run(schemaMigrateRedirects, { limit: CHUNK });
    if (row === undefined || row.migrated === 0) return;
  }
}
