/** The data tests: they need ../shared, and fail with a line that says so where it is missing. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.data.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
