/** Unit and API tests; the tests that need ../shared are named *.data.test.ts and run by `npm run test:data`. */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Each worker that asks has a Neo4j of its own.
  maxWorkers: 2,
  // A Neo4j that has just started plans each statement for the first time, on a machine that may be busy.
  testTimeout: 240_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(data|interop)\\.test\\.ts$'],
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!(jose)/)'],
};
