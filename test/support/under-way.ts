import type { Statement } from '../../src/db/statement';

/** What the database is busy with, by the text of the statements; without this one. */
export const UNDER_WAY: Statement<Readonly<Record<never, never>>, { query: string }> = {
  name: 'test/under-way',
  mode: 'read',
  parameters: {},
  text: "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE NOT query STARTS WITH 'SHOW' RETURN query",
};
