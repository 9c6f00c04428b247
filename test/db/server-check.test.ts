import { assertSupportedServer } from '../../src/db/server-check';

test.each(['Neo4j/5.26.0', 'Neo4j/5.26.30', 'Neo4j/5.27.0-2025', 'Neo4j/2025.01.0', 'Memgraph'])(
  '%s is taken',
  (agent) => {
    expect(() => assertSupportedServer(agent)).not.toThrow();
  },
);

test.each(['Neo4j/4.4.40', 'Neo4j/5.9.0', 'Neo4j/5.25.1'])('%s is too old', (agent) => {
  expect(() => assertSupportedServer(agent)).toThrow(expect.objectContaining({ code: 'DATABASE_MISMATCH' }));
});
