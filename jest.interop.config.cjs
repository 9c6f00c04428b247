/** The tests that read our files with other programs; .ci/packages installs them. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.interop.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
