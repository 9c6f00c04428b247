/** The tests that take minutes to load a large graph. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.scale.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
