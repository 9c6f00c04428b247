import { defineConfig } from 'vitest/config';

/** Models and words, without a browser. */
export default defineConfig({
  test: { include: ['test/unit/**/*.test.{ts,tsx}'] },
});
