import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/core/**/*.test.ts',
      'test/cli/**/*.test.ts',
      'test/electron/**/*.test.ts',
      'test/renderer/**/*.test.{ts,tsx}',
      'test/scripts/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
