import type { Statement } from '../../src/db/statement';

/** The texts of the statements that the database is running, except this one. */
export const UNDER_WAY: Statement<Readonly<Record<never, never>>, { query: string }> = {
  name: 'test/under-way',
  mode: 'read',
  parameters: {},
  text: "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE NOT query STARTS WITH 'SHOW' RETURN query",
};
