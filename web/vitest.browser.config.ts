import { defineConfig } from 'vitest/config';

/** The pages in a real Chromium, against a real service. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/service.ts',
    // One browser at a time; the first start of a service takes its time.
    fileParallelism: false,
    hookTimeout: 300_000,
    testTimeout: 120_000,
  },
});
