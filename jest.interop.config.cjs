/** Files read back by programs that others wrote; .ci/packages names what must be installed. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.interop.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
