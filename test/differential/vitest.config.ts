import { defineConfig } from 'vitest/config';

/** Comparisons with programs that are no dependencies: run by hand, see each test. */
export default defineConfig({ test: { include: ['test/differential/**/*.test.ts'], testTimeout: 600_000 } });
