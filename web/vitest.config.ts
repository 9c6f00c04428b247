import { defineConfig } from 'vitest/config';

/** Unit tests, without a browser. */
export default defineConfig({
  test: { include: ['test/unit/**/*.test.{ts,tsx}'] },
});
