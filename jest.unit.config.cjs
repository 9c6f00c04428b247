const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { globalSetup, globalTeardown, ...common } = require('./jest.config.cjs');

const TESTS = path.join(__dirname, 'test');

/** Modules through which a test reaches a Neo4j or a process of the service. */
const NEEDS_NEO4J = ['support/neo4j.ts', 'support/service-process.ts', 'support/neo4j-host.ts'].map((file) =>
  path.join(TESTS, file),
);

/** Whether a module under test/ imports one of those, directly or through other modules under test/. */
function needsNeo4j(file, seen = new Set()) {
  if (NEEDS_NEO4J.includes(file)) return true;
  if (seen.has(file) || !file.startsWith(TESTS) || !existsSync(file)) return false;
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g)].some(([, from]) => {
    const target = path.resolve(path.dirname(file), from);
    return target.endsWith('/src/db/managed/start') || needsNeo4j(`${target}.ts`, seen);
  });
}

/** The tests that need no Neo4j: found by their imports, so a new test file needs no entry here. */
module.exports = {
  ...common,
  testMatch: readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !/\.(data|interop|scale)\.test\.ts$/.test(file))
    .map((file) => path.join(TESTS, file))
    .filter((file) => !needsNeo4j(file)),
};
