/** All tests but those that need ../shared (*.data), installed programs (*.interop), or minutes for one graph (*.scale). */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Each worker that needs a Neo4j has its own.
  maxWorkers: 2,
  // A Neo4j that has just started plans each statement for the first time, on a machine that may be busy.
  testTimeout: 240_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(data|interop|scale)\\.test\\.ts$'],
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!(jose)/)'],
};
