import { defineConfig } from 'vitest/config';

/** Browser tests in Chromium against a running service. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/service.ts',
    // One browser at a time. The first start of a service is slow.
    fileParallelism: false,
    hookTimeout: 300_000,
    testTimeout: 120_000,
  },
});
