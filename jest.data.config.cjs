/** The tests that need ../shared; each fails with a clear line if it is missing. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.data.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
